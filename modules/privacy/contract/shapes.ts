import { z } from 'zod'
import { roles } from '#kit/contract/actor.ts'
import { day, id, instant } from '#kit/contract/shapes.ts'
import { requestKinds } from '../domain/request.ts'

export const said = z.object({ zh: z.string(), en: z.string() })
export const keepUnits = ['day', 'month', 'year'] as const
const keep = z.object({ count: z.int(), unit: z.enum(keepUnits) })
const duration = keep.extend({ source: said, verified: z.boolean() })

/** How long one kind of record is kept. */
export const ruleShape = z.object({
  key: z.string(),
  kind: z.enum(['ageing', 'kept', 'by-itself']),
  what: said,
  why: said,
  basis: said,
  then: said.nullable(),
  suggested: duration.nullable(),
  least: duration.nullable(),
  keep: keep.nullable().describe('what holds today'),
  settings: z.array(
    keep.extend({
      from: day,
      reason: z.string(),
      by: z.string().nullable(),
      standing: z.enum(['past', 'now', 'ahead']),
    }),
  ),
})

/** What one room holds of people. */
export const holdingShape = z.object({
  room: z.string(),
  holds: said,
  purpose: said.nullable(),
  basis: said.nullable(),
  sensitive: said.nullable(),
  givenTo: z.array(said),
  seenBy: z.array(z.enum(roles)).describe('roles that the room’s rights let read some of it'),
  seen: said.nullable().describe('who may see it, where the room says so itself'),
  rules: z.array(ruleShape),
})

export const clocksShape = z.object({
  from: day,
  answerDays: z.int().min(1).max(90),
  extendDays: z.int().min(0).max(90),
  noticeHours: z.int().min(1).max(240),
  source: z.string().min(1).max(200),
  verified: z.boolean(),
})

export const countsShape = z.array(z.object({ rule: z.string(), count: z.int() }))

export const requestShape = z.object({
  id,
  personId: id.nullable(),
  name: z.string().nullable().describe('masked'),
  kind: z.enum(requestKinds),
  text: z.string().nullable(),
  forWhom: z.enum(['self', 'relative']),
  relative: z.string().nullable().describe('who asks for somebody who died, and why'),
  way: z.enum(['own', 'counter']),
  state: z.enum(['received', 'checked', 'done', 'declined']),
  askedAt: instant,
  dueAt: instant,
  late: z.boolean(),
  toldChair: z.boolean(),
  checkHow: z.string().nullable(),
  extendedWhy: z.string().nullable(),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
  next: z.array(z.enum(['check', 'extend', 'answer'])),
})

export const guardianShape = z.object({
  id,
  childId: id,
  child: z.string(),
  guardian: z.string(),
  relation: z.enum(['parent', 'guardian']),
  purpose: z.enum(['account', 'care']),
  paper: z.string(),
  files: z.array(id).describe('photos of the signed paper'),
  givenOn: day,
  notedBy: z.string().nullable(),
  withdrawnAt: instant.nullable(),
})

export const triggers = ['sensitive', 'automated', 'given', 'published', 'other'] as const
export const answersShape = z.object({
  lawful: z.string().max(2000).default(''),
  risk: z.string().max(2000).default(''),
  measures: z.string().max(2000).default(''),
})
export const assessmentShape = z.object({
  id,
  trigger: z.enum(triggers),
  title: z.string(),
  room: z.string(),
  facts: holdingShape,
  answers: answersShape,
  startedBy: z.string().nullable(),
  startedAt: instant,
  signedBy: z.string().nullable(),
  signedAt: instant.nullable(),
})

export const toldShape = z.object({
  kinds: z.string().min(1).max(500).describe('which kinds of data'),
  cause: z.string().min(1).max(1000),
  harm: z.string().min(1).max(1000),
  measures: z.string().min(1).max(1000),
  selfHelp: z.string().min(1).max(1000).describe('what persons can do themselves'),
  contact: z.string().min(1).max(200),
})
export const incidentKinds = ['leaked', 'altered', 'lost'] as const
export const incidentShape = z.object({
  id,
  foundAt: instant,
  dueAt: instant,
  late: z.boolean(),
  what: z.enum(incidentKinds),
  rooms: z.array(z.string()),
  affected: z.int(),
  told: toldShape,
  authorityToldAt: instant.nullable(),
  personsToldAt: instant.nullable(),
  notToldWhy: z.string().nullable(),
  closedAt: instant.nullable(),
  notedBy: z.string().nullable(),
})

/** Somebody an incident concerns; the name masked. */
export const concernedShape = z.object({
  personId: id,
  name: z.string().nullable(),
  addedBy: z.string().nullable(),
  toldAt: instant.nullable(),
})
