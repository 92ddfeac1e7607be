import { z } from 'zod'
import { day, id, instant, someText } from '#kit/contract/shapes.ts'
import { coverageStates, doubts, groups, happenings, noteKinds, outcomes, proposals, ways } from '../domain/words.ts'

export const way = z.enum(ways)
export const outcome = z.enum(outcomes)
export const noteKind = z.enum(noteKinds)
export const cause = z.enum([...groups, ...happenings])
export const coverageState = z.enum(coverageStates)
export const said = z.object({ zh: z.string(), en: z.string() })

/** One visit as a telephone sends it, maybe hours later; every id in it is made there. */
export const sentVisitShape = z.object({
  id,
  homeId: id,
  way,
  outcome,
  /** By the telephone's own clock. */
  at: instant,
  notes: z
    .array(z.object({ id, kind: noteKind, words: someText(1_000) }))
    .max(6)
    .default([]),
  /** Becomes a matter in the same transaction. */
  need: z
    .object({
      id,
      category: z.string().max(40),
      words: someText(1_000).nullable().default(null),
      confidential: z.boolean().default(false),
      personId: id.nullable().default(null),
    })
    .nullable()
    .default(null),
  answers: z
    .array(z.object({ id, personId: id.nullable(), key: z.string().min(1).max(60), value: someText(100) }))
    .max(30)
    .default([]),
  /** Cases that were told at the door. */
  told: z.array(id).max(20).default([]),
})
export type SentVisit = z.output<typeof sentVisitShape>

/** What became of one sent visit. `later`: nothing is wrong with it, it is to be sent again. */
export const receiptShape = z.object({
  /** As it was sent; empty where there was none. */
  id: z.string().max(100),
  state: z.enum(['accepted', 'refused', 'later']),
  code: z.string().nullable(),
  message: z.string().nullable(),
  matterId: id.nullable(),
  /** Seconds by which the telephone's clock was ahead, where that was too much. */
  clockOff: z.int().nullable(),
  /** Answers that wait for somebody to settle them. */
  waits: z.int(),
})

/** Why a home is to be visited. `cause` is null where the asker may not be told. */
export const dueShape = z.object({
  cause: cause.nullable(),
  way,
  dueOn: day,
  last: day.nullable(),
  everyDays: z.int().nullable(),
  planId: id.nullable(),
  words: z.string().nullable(),
})

export const noteShape = z.object({
  id,
  visitId: id,
  kind: noteKind,
  at: instant,
  by: z.string().nullable(),
  /** Null where it is to be revealed, or is none of the asker's. */
  words: z.string().nullable(),
  may: z.object({ reveal: z.boolean() }),
})

export const questionShape = z.object({
  personId: id.nullable(),
  key: z.string(),
  question: said,
  kind: z.enum(['yes-no', 'number', 'money', 'date', 'choice', 'phone']),
  options: z.array(z.object({ value: z.string(), word: said })).nullable(),
  /** What it would settle: names of policies, or the register. */
  forWhat: z.array(said),
})

export const personOnRoundShape = z.object({
  id,
  name: z.string(),
  age: z.int().nullable(),
  relation: z.string().nullable(),
  head: z.boolean(),
  care: z.array(z.string()),
  phones: z.array(z.string()),
  family: z.array(z.object({ relation: z.string(), name: z.string().nullable(), phone: z.string() })),
})

export const homeOnRoundShape = z.object({
  homeId: id,
  address: z.string(),
  compound: z.string(),
  entrance: z.string(),
  entranceId: id,
  floor: z.int(),
  room: z.string(),
  way,
  why: z.array(dueShape),
  propose: z.enum(proposals).nullable(),
  tries: z.int(),
  last: z.object({ at: instant, way, outcome }).nullable(),
  people: z.array(personOnRoundShape),
  notes: z.array(noteShape),
  questions: z.array(questionShape),
  tell: z.array(z.object({ caseId: id, personId: id, title: said, script: said })),
})

export const madeVisitShape = z.object({
  id,
  homeId: id,
  way,
  outcome,
  at: instant,
  by: z.string().nullable(),
  clockOff: z.int().nullable(),
  matterId: id.nullable(),
  /** Written down by mistake: it stays, and counts for nothing. */
  takenBack: z.object({ at: instant, by: z.string().nullable(), why: z.string() }).nullable(),
  may: z.object({ takeBack: z.boolean() }),
  notes: z.array(noteShape),
  files: z.array(z.object({ id, kind: z.string(), type: z.string(), name: z.string() })),
})

export const countsShape = z.object({
  homes: z.int(),
  reached: z.int(),
  unwilling: z.int(),
  'not-home': z.int(),
  never: z.int(),
  vacant: z.int(),
  due: z.int(),
})

export const waitingAnswerShape = z.object({
  id,
  visitId: id,
  homeId: id,
  address: z.string(),
  personId: id.nullable(),
  name: z.string().nullable(),
  key: z.string(),
  doubt: z.enum(doubts),
  said: z.string(),
  /** What stands in the register now, masked where it is a number. */
  stands: z.string().nullable(),
  at: instant,
  by: z.string().nullable(),
})

export const ruleShape = z.object({ group: z.enum(groups), way, everyDays: z.int().min(1).max(730) })

const days = z.int().min(0).max(90)
export const agreementFields = {
  rules: z.array(ruleShape).max(20),
  eventDays: z.object({
    bereaved: days,
    newborn: days,
    'moved-in': days,
    'care-changed': days,
    discharged: days,
    asked: days,
    'policy-found': days.default(7),
  }),
  restDays: z.int().min(0).max(366),
  retryDays: z.int().min(0).max(60),
  triesBefore: z.int().min(1).max(20),
  elderAge: z.int().min(50).max(100),
  oldestAge: z.int().min(60).max(120),
  roundHomes: z.int().min(1).max(60),
}
export const agreementShape = z.object({
  ...agreementFields,
  from: day,
  source: z.string(),
  verified: z.boolean(),
})

export const planShape = z.object({
  id,
  homeId: id,
  cause: z.enum(happenings).nullable(),
  way,
  dueOn: day,
  words: z.string().nullable(),
  madeAt: instant,
  by: z.string().nullable(),
})
