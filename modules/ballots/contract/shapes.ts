import { z } from 'zod'
import { day, id, instant, someText, text } from '#kit/contract/shapes.ts'
import { channels, deliveryWays } from '../domain/box.ts'
import { electorates } from '../domain/law.ts'
import { states } from '../domain/vote.ts'

export const electorate = z.enum(electorates)
export const choice = z.enum(['yes', 'no', 'abstain', 'follow'])
export const channel = z.enum(channels)
export const way = z.enum(deliveryWays)
export const silenceRule = z.enum(['abstain', 'follow-majority'])
export const hash = z.string().regex(/^[0-9a-f]{64}$/)
export const slip = z.string().max(20).describe('3H-8F2K-71QD')
export const phrase = z.string().min(1).max(60)
export const fen = z.int().positive().max(1_000_000_000_00).describe('fen')
const both = z.object({ zh: z.string(), en: z.string() })

export const scopeKind = z.enum(['neighbourhood', 'compound', 'building', 'entrance'])
export const scopeInput = z.object({ kind: scopeKind, id })

export const barShape = z.object({ parts: z.int(), whole: z.int(), more: z.boolean() })
export const ruleShape = z.object({
  key: z.string(),
  name: both,
  matters: z.array(both),
  quorum: barShape,
  consent: barShape,
  source: z.object({ law: z.string(), article: z.string(), text: z.string() }),
  verified: z.boolean(),
  /** Why the verdict is no more than arithmetic. */
  arithmeticOnly: both.nullable(),
})

/** Both counts say the same; the compound's own clause makes another outcome; or it hangs on disputed rights. */
export const comesTo = ['passed', 'not-passed', 'differ', 'depends'] as const

/** How many take part, against both bars; never for what. */
export const turnoutShape = z.object({
  heads: z.int(),
  area: z.int().describe('0.01 m²'),
  takingHeads: z.int(),
  takingArea: z.int(),
  missingHeads: z.int(),
  missingArea: z.int(),
  leastHeads: z.int(),
  leastArea: z.int(),
  quorum: barShape,
  rights: z.int(),
  given: z.int(),
  delivered: z.int(),
  /** From the closing on: rights that are in no count, and so not in what takes part. */
  disputed: z.int(),
})

export const listedShape = z.object({
  id,
  title: z.string(),
  question: z.string(),
  electorate,
  scopeLabel: z.string(),
  state: z.enum(states),
  /** The first day of voting, from the notice on. */
  opensOn: day.nullable(),
  openedAt: instant.nullable(),
  closesAt: instant,
  closedAt: instant.nullable(),
  turnout: turnoutShape.nullable(),
  /** What the count comes to, from the closing on; whether it is announced as passed is for the convener to say. */
  count: z.enum(comesTo).nullable(),
  /** The asker's rights in it, for how many of them a ballot stands, and the first of them by name. */
  mine: z.object({
    rights: z.int(),
    given: z.int(),
    homes: z.array(
      z.object({
        id,
        label: z.string(),
        given: z.boolean(),
        /** The asker's own ballot, without what it says and without its slip; null where only a co-owner gave one. */
        own: z.object({ at: instant, channel }).nullable(),
      }),
    ),
  }),
  /** For those who carry it: rights with ballots in doubt, and requests that wait for a second person. */
  waiting: z.object({ unclear: z.int(), requests: z.int() }).nullable(),
})

export const receiptShape = z.object({
  slip,
  rightId: id,
  at: instant,
  channel,
  late: z.boolean(),
  n: z.int(),
  hash,
})

/** A ballot without what it says. */
export const ballotShape = z.object({
  id,
  slip,
  at: instant,
  channel,
  late: z.boolean(),
  assisted: z.boolean(),
  serial: z.string().nullable(),
  /** `stands`, or a later one does, or nobody can say yet. */
  is: z.enum(['stands', 'superseded', 'taken-back', 'late', 'unclear']),
})

export const myRightShape = z.object({
  id,
  label: z.string(),
  area: z.int(),
  excluded: z.boolean(),
  shareFen: z.int().nullable(),
  seen: z.boolean(),
  ballots: z.array(ballotShape),
})

export const silenceShape = z.object({
  rule: silenceRule,
  text: z.string(),
  inForceFrom: day,
  conventionId: id,
  version: z.int(),
})

export const voteShape = listedShape.extend({
  words: z.string(),
  rule: ruleShape,
  silence: silenceShape.nullable(),
  cost: z.object({ fen, words: z.string() }).nullable(),
  topicId: id.nullable(),
  conventionId: id.nullable(),
  rollId: id,
  digest: hash.nullable(),
  notice: z.object({
    days: z.int(),
    says: z.string(),
    source: z.string(),
    verified: z.boolean(),
    at: instant.nullable(),
  }),
  extensions: z.array(z.object({ at: instant, until: instant, reason: z.string() })),
  rights: z.array(myRightShape),
  /** What was given out once and is here no more, since an older copy was put back. */
  missingSlips: z.int(),
  may: z.object({ cast: z.boolean(), run: z.boolean(), carry: z.boolean() }),
})

export const voteInput = z.object({
  title: someText(60),
  question: someText(120),
  words: text(4_000),
  electorate,
  scope: scopeInput,
  rule: z.string().min(1).max(40),
  silence: z.object({ rule: silenceRule, compoundId: id }).nullable().default(null),
  cost: z
    .object({ fen, words: text(200) })
    .nullable()
    .default(null),
  topicId: id.nullable().default(null),
  conventionId: id.nullable().default(null),
  closesAt: instant,
})

/** A draft as `voteInput` takes it. */
export const draftShape = z.object({
  title: z.string(),
  question: z.string(),
  words: z.string(),
  electorate,
  scope: scopeInput,
  rule: z.string(),
  silence: z.object({ rule: silenceRule, compoundId: id }).nullable(),
  cost: z.object({ fen, words: z.string() }).nullable(),
  topicId: id.nullable(),
  conventionId: id.nullable(),
  closesAt: instant,
  rollId: id,
})

/** How many rights each view of the desk shows. */
export const countsShape = z.object({
  silent: z.int(),
  undelivered: z.int(),
  doubtful: z.int(),
  given: z.int(),
  all: z.int(),
})

export const deskRow = z.object({
  id,
  label: z.string(),
  stairwell: z.string(),
  door: z.string(),
  area: z.int(),
  excluded: z.boolean(),
  delivered: z.boolean(),
  given: z.boolean(),
  unclear: z.boolean(),
  doubtful: z.boolean(),
  channel: channel.nullable(),
})

export const requestShape = z.object({
  id,
  rightId: id,
  label: z.string(),
  kind: z.enum(['phone', 'proxy']),
  name: z.string(),
  personId: id,
  agent: z.string().nullable(),
  scope: z.string().nullable(),
  notedAt: instant,
  notedBy: z.string(),
  /** Nobody enters what they noted themselves. */
  mine: z.boolean(),
  files: z.array(id),
})

export const rightDetail = deskRow.extend({
  voters: z.array(z.object({ id, name: z.string() })),
  deliveries: z.array(
    z.object({
      at: instant,
      way,
      topic: z.boolean(),
      warned: z.boolean(),
      to: z.string().nullable(),
      by: z.string().nullable(),
    }),
  ),
  ballots: z.array(
    ballotShape.extend({
      by: z.string().nullable(),
      reversible: z.boolean(),
      /** What was signed at the door. */
      signature: id.nullable(),
    }),
  ),
  proposed: z
    .object({ stands: id.nullable(), by: z.string().nullable(), reason: z.string().nullable(), mine: z.boolean() })
    .nullable(),
})
