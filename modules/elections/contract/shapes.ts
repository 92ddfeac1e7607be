import { z } from 'zod'
import { day, id, instant } from '#kit/contract/shapes.ts'
import { areaProofs } from '../domain/outcome.ts'
import { fates, givenTo, openReasons, stages } from './words.ts'

export const count = z.int().min(0).max(1_000_000)

export const listedShape = z.object({
  id,
  title: z.string(),
  body: z.object({ id, name: z.string(), kind: z.string() }),
  rollId: id,
  electorate: z.enum(['owners', 'adults', 'households', 'delegates']),
  seats: z.int(),
  termFrom: day,
  termUntil: day,
  parentId: id.nullable(),
  state: z.enum(stages),
  openedAt: instant.nullable(),
  closedAt: instant.nullable(),
})

export const candidateShape = z.object({
  id,
  position: z.int(),
  name: z.string().describe('in clear: candidates are posted by name'),
  personId: id.nullable(),
  cleared: z.int(),
  promised: z.boolean(),
  withdrawnWhy: z.string().nullable(),
})

const sheetShape = z.object({
  round: z.int(),
  by: z.string(),
  found: z.int(),
  void: z.int(),
  votes: z.record(z.string(), z.int()),
})

export const boxShape = z.object({
  id,
  name: z.string(),
  sealedAt: instant,
  sealedBy: z.string(),
  sealedWith: z.string(),
  opened: z.object({ at: instant, by: z.string(), with: z.string() }).nullable(),
  marked: z.int().describe('ballots the list says were put into it'),
  round: z.int(),
  entered: z.int().describe('sheets of this round that are in'),
  settled: sheetShape.nullable(),
  differed: z.boolean(),
  /** Rounds that are over; a round under way shows nobody's figures. */
  sheets: z.array(sheetShape),
  may: z.object({ open: z.boolean(), count: z.boolean() }),
})

export const reconciliationShape = z.object({
  issued: z.int(),
  marked: z.int(),
  found: z.int(),
  void: z.int(),
  valid: z.int(),
  spoilt: z.int(),
  returned: z.int(),
  lost: z.int(),
  out: z.int(),
  open: z.array(z.enum(openReasons)),
  balanced: z.boolean(),
})

const measures = z.object({ heads: z.int(), area: z.int() })
export const outcomeShape = z.object({
  whole: measures,
  taking: measures,
  quorum: z.object({ heads: z.boolean(), area: z.boolean() }),
  standings: z.array(
    z.object({
      candidateId: id,
      votes: z.int(),
      agreed: z.boolean(),
      /** Null of an election from before it was worked out. */
      area: z.enum(areaProofs).nullable(),
      areaLeast: z.int().nullable().describe('0.01 m²'),
      areaMost: z.int().nullable().describe('0.01 m²'),
      elected: z.boolean(),
      tied: z.boolean(),
    }),
  ),
  elected: z.array(id),
  tied: z.array(id),
  vacant: z.int(),
})

const both = z.object({ zh: z.string(), en: z.string() })
export const ruleShape = z.object({
  name: both,
  source: z.object({ law: z.string(), article: z.string() }),
  arithmeticOnly: both.nullable(),
})

export const voterShape = z.object({
  id,
  position: z.int(),
  label: z.string(),
  units: z.int(),
  slips: z.array(
    z.object({
      id,
      number: z.int(),
      fate: z.enum(fates),
      givenTo: z.enum(givenTo),
      to: z.string().nullable().describe('masked'),
      proxy: z.string().nullable(),
      issuedAt: instant,
      issuedBy: z.string(),
      boxId: id.nullable(),
      fateAt: instant.nullable(),
      fateBy: z.string().nullable(),
      why: z.string().nullable(),
    }),
  ),
})
