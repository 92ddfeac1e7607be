import { z } from 'zod'
import { day, id, instant, someText, text } from '#kit/contract/shapes.ts'
import { answers, bases, callers, meetingKinds, outcomes, phases, progresses, ways } from '../domain/words.ts'

export const kind = z.enum(meetingKinds)

const source = z.object({ law: z.string(), article: z.string(), text: z.string() })

const bar = z.object({ parts: z.int(), whole: z.int(), more: z.boolean() })

/** How a kind of meeting is held, with the text it rests on. */
export const ruleShape = z.object({
  kind,
  from: day,
  until: day.nullable(),
  noticeDays: z.int().nullable(),
  callers: z.array(z.object({ who: z.enum(callers), share: bar.nullable() })),
  bases: z.array(z.enum(bases)),
  quorum: bar.nullable(),
  consent: z.enum(['present', 'signatures', 'agreement', 'recorded']),
  proxies: z.boolean(),
  odd: z.boolean(),
  postDays: z.int().nullable(),
  partyFirst: z.boolean(),
  source,
  verified: z.boolean(),
})

export const quorumShape = z.object({
  present: z.int(),
  whole: z.int().nullable(),
  needed: z.int().nullable(),
  missing: z.int(),
  met: z.boolean().nullable(),
})

export const seatInput = z.object({
  id,
  member: z.boolean(),
  body: text(60).nullable().default(null),
  name: someText(40),
  personId: id.nullable().default(null),
  accountId: id.nullable().default(null),
})

/** Somebody who is proposed for the list, by the post they hold. */
export const proposedSeat = z.object({
  id,
  member: z.boolean(),
  body: z.string().nullable(),
  name: z.string(),
  personId: id.nullable(),
  accountId: id.nullable(),
})

export const itemInput = z.object({
  id,
  title: someText(60),
  words: text(500).nullable().default(null),
  private: z.boolean().default(false),
  resolutionId: id.nullable().default(null),
  topicId: id.nullable().default(null).describe('A topic of the forum; what is carried under it decides it'),
  conventionId: id
    .nullable()
    .default(null)
    .describe('A reviewed text; a residents’ meeting adopts it by what it carries'),
})

export const seatShape = z.object({
  id,
  member: z.boolean(),
  body: z.string().nullable(),
  name: z.string(),
  cameAt: instant.nullable(),
  way: z.enum(ways).nullable(),
  answer: z.enum(answers).nullable(),
  objection: z.string().nullable(),
})

export const itemShape = z.object({
  id,
  title: z.string(),
  words: z.string().nullable(),
  private: z.boolean(),
  addedBy: z.string().nullable(),
  topicId: id.nullable(),
  conventionId: id.nullable(),
  resolutionId: id.nullable(),
})

export const lineShape = z.object({
  id,
  itemId: id.nullable(),
  words: z.string(),
  private: z.boolean(),
  at: instant,
  by: z.string().nullable(),
  struck: z.boolean(),
})

export const resolutionShape = z.object({
  id,
  meetingId: id,
  itemId: id.nullable(),
  number: z.int(),
  proposal: z.string(),
  outcome: z.enum(outcomes),
  votes: z.object({ for: z.int(), against: z.int(), abstain: z.int() }),
  present: z.int().nullable(),
  needed: z.int().nullable(),
  owner: z.string().nullable(),
  dueOn: day.nullable(),
  matter: z.object({ id, number: z.string() }).nullable(),
  progress: z.enum(progresses),
  review: z.string().nullable(),
  late: z.boolean(),
  signed: z.array(z.string()),
  dissent: z.array(z.object({ name: z.string(), words: z.string().nullable() })),
})

export const pledgeShape = z.object({
  id,
  resolutionId: id.nullable(),
  name: z.string(),
  what: z.string(),
  mine: z.boolean(),
  keptHow: z.string().nullable(),
})

/** When it would have been, and why it was moved; null where it was not. */
const movedShape = z.object({ from: instant, at: instant, why: z.string() }).nullable()

/** A meeting as lists show it. */
export const briefShape = z.object({
  id,
  kind,
  title: z.string(),
  compoundId: id.nullable(),
  place: z.string(),
  startsAt: instant,
  endsAt: instant,
  moved: movedShape,
  phase: z.enum(phases),
  seats: z.int(),
  came: z.int(),
  resolutions: z.int(),
  published: z.boolean(),
  /** By when what was resolved has to hang on the board; null where it does or nothing is set. */
  postBy: day.nullable(),
})

export const liveShape = z.object({
  /** The server's time. */
  at: instant,
  phase: z.enum(phases),
  version: z.int(),
  came: z.int().describe('everybody there, those who sit in too'),
  quorum: quorumShape,
  nowItem: id.nullable(),
})
