import { z } from 'zod'
import { area, day, id, instant } from '#kit/contract/shapes.ts'
import { callStates, rhythms } from '../domain/calls.ts'
import { breaches, verdicts } from '../domain/moderation.ts'
import { answers, stances, ways } from '../domain/points.ts'
import { alarms, becamePhases, kinds, levels, sources, states } from '../domain/topic.ts'

export const fen = z.int().nonnegative().max(1_000_000_000_00).describe('fen')
export const placeStates = ['idle', 'in-topic', 'in-use', 'gone'] as const
export const ownerKinds = ['owners-common', 'public-housing', 'property', 'unit', 'unknown'] as const
/** How words come that a worker enters for somebody. */
export const heardWays = z.enum(['counter', 'door', 'telephone'])

export const counts = z.object({ all: z.int(), for: z.int(), against: z.int(), unanswered: z.int() })

export const hidingShape = z.object({
  id,
  topicId: id,
  pointId: id.nullable(),
  breach: z.enum(breaches),
  reason: z.string(),
  by: z.string(),
  at: instant,
  /** What was hidden; for its author and the committee. */
  words: z.string().nullable(),
  appeal: z.string().nullable(),
  verdict: z.enum(verdicts).nullable(),
  verdictReason: z.string().nullable(),
  judgedBy: z.string().nullable(),
  may: z.object({ judge: z.boolean(), appeal: z.boolean() }),
})

export const topicShape = z.object({
  id,
  title: z.string(),
  kind: z.enum(kinds),
  source: z.enum(sources),
  state: z.enum(states),
  level: z.enum(levels),
  compoundId: id.nullable(),
  entranceId: id.nullable(),
  /** What it concerns, in words; null: the whole neighbourhood. */
  where: z.string().nullable(),
  dueOn: day,
  overdue: z.boolean(),
  alarm: z.enum(alarms),
  became: z.enum(becamePhases).nullable(),
  decidedAt: instant.nullable(),
  proposer: z.string().nullable(),
  way: z.enum(ways),
  takenBy: z.string().nullable(),
  mine: z.boolean(),
  hidden: z.boolean(),
  at: instant,
  counts,
})

/** A topic as a matter's side names it. */
export const topicHead = z.object({ id, title: z.string(), state: z.enum(states), level: z.enum(levels) })

export const stepShape = z.object({
  id,
  kind: z.enum(['proposed', 'moved-up', 'climbed', 'alarmed', 'postponed', 'decided', 'became', 'reopened']),
  word: z.string().nullable(),
  words: z.string().nullable(),
  meetingId: id.nullable(),
  by: z.string().nullable(),
  at: instant,
})

export const optionShape = z.object({
  id,
  title: z.string(),
  words: z.string(),
  costFen: fen.nullable(),
  paidBy: z.string(),
  affects: z.string(),
  beforeFile: id.nullable(),
  afterFile: id.nullable(),
  chosen: z.boolean(),
})

export const topicDetail = topicShape.extend({
  words: z.string(),
  callId: id.nullable(),
  idlePlaceId: id.nullable(),
  /** How often it was reported, and by which matters: these for the committee only. */
  reported: z.int(),
  matters: z.array(z.object({ id, number: z.string(), title: z.string().nullable() })),
  photos: z.array(id),
  reason: z.string().nullable(),
  override: z.string().nullable(),
  steps: z.array(stepShape),
  options: z.array(optionShape),
  hiding: hidingShape.nullable(),
  /** By which rule the days count, and whether somebody has checked it. */
  deadlines: z.object({ source: z.string(), verified: z.boolean() }),
  may: z.object({
    speak: z.boolean(),
    run: z.boolean(),
    answer: z.boolean(),
    moveUp: z.boolean(),
    decide: z.boolean(),
    override: z.boolean(),
    moderate: z.boolean(),
  }),
})

/** One spot on a drawing, in thousandths of its width and height. */
export const pinShape = z.tuple([z.int().min(0).max(1_000), z.int().min(0).max(1_000)])

/** What was pinned to the drawing, as it stands beside it. */
export const pinnedShape = z.object({
  id,
  at: pinShape,
  stance: z.enum(stances),
  words: z.string(),
  supports: z.int(),
  answered: z.boolean(),
  mine: z.boolean(),
})

/** A support that was entered for somebody. */
export const enteredShape = z.object({
  personId: id,
  name: z.string(),
  way: heardWays,
  takenBy: z.string(),
  at: instant,
})

export const pointShape = z.object({
  id,
  topicId: id,
  stance: z.enum(stances),
  words: z.string(),
  /** Where on the drawing; null for what was said of the whole. */
  pin: pinShape.nullable(),
  name: z.string(),
  way: z.enum(ways),
  takenBy: z.string().nullable(),
  at: instant,
  supports: z.int(),
  /** How many of them were entered at the counter, the door or on the telephone. */
  entered: z.int(),
  supported: z.boolean(),
  mine: z.boolean(),
  hidden: z.boolean(),
  answer: z
    .object({
      is: z.enum(answers),
      reason: z.string(),
      /** The words of the point it was merged into. */
      into: z.object({ id, words: z.string() }).nullable(),
      by: z.string().nullable(),
      at: instant,
    })
    .nullable(),
  hiding: hidingShape.nullable(),
})

/** Points on a drawing, in thousandths of its width and height. */
export const outlineShape = z.array(z.tuple([z.int().min(0).max(1_000), z.int().min(0).max(1_000)])).max(24)

export const idlePlaceShape = z.object({
  id,
  compoundId: id,
  compound: z.string(),
  name: z.string(),
  spot: z.string(),
  area: area.nullable(),
  ownerKind: z.enum(ownerKinds),
  ownerName: z.string().nullable(),
  couldBecome: z.string(),
  /** One point or the corners; empty where it is not drawn. */
  outline: outlineShape,
  state: z.enum(placeStates),
  photos: z.array(id),
  topic: z.object({ id, title: z.string(), state: z.enum(states), became: z.enum(becamePhases).nullable() }).nullable(),
  version: z.int(),
})

export const callShape = z.object({
  id,
  compoundId: id.nullable(),
  compound: z.string().nullable(),
  title: z.string(),
  words: z.string(),
  opensOn: day,
  closesOn: day,
  state: z.enum(callStates),
  open: z.boolean(),
  /** After how many months the next one opens; null: this is the only one. */
  everyMonths: z.literal(rhythms).nullable(),
  topics: z.int(),
})

/** An overdue topic that was told to the subdistrict. */
export const lateShape = z.object({
  neighbourhood: z.object({ id, name: z.string() }),
  id,
  title: z.string(),
  level: z.enum(levels),
  dueOn: day,
  unanswered: z.int(),
})

export const forumShape = z.object({
  name: z.string(),
  words: z.string(),
  since: day.nullable(),
  by: z.string().nullable(),
})
