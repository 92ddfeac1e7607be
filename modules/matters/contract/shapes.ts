import { z } from 'zod'
import { fileShape } from '#files/contract'
import { id, instant, text } from '#kit/contract/shapes.ts'
import { categories, urgentKinds } from '../domain/categories.ts'
import { hearts, repairSteps, talkSteps } from '../domain/hearts.ts'
import { queueSections } from '../domain/queue.ts'
import { stepKinds } from '../domain/steps.ts'
import {
  behalfChannels,
  beyondReasons,
  complexities,
  escalationLevels,
  hands,
  partyKinds,
  sources,
  statuses,
  visibilities,
} from '../domain/words.ts'

export const category = z.enum(categories)
export const status = z.enum(statuses)
export const visibility = z.enum(visibilities)
export const behalf = z.object({ channel: z.enum(behalfChannels) })

/** Where it is: a home, an entrance with or without a floor, a public spot of the register, or words for outdoors. */
export const placeInput = z.object({
  homeId: id.nullable().default(null),
  entranceId: id.nullable().default(null),
  spotId: id.nullable().default(null),
  floor: z.int().min(-3).max(120).nullable().default(null),
  spot: text(60).nullable().default(null),
})

export const placeShape = z.object({
  homeId: id.nullable(),
  entranceId: id.nullable(),
  compoundId: id.nullable(),
  floor: z.int().nullable(),
  label: z.string(),
})

/** A receipt code, made by the reporter's browser (16 random bytes as base64url), so that a resend gives the same. */
export const followCode = z.string().regex(/^[\w-]{22}$/)

export const partyShape = z.object({
  kind: z.enum(partyKinds),
  id: id.nullable(),
  name: z.string(),
  /** Who took it on there, once somebody did: 陆建平. */
  person: z.string().nullable(),
})

export const promiseShape = z.object({ at: instant, text: z.string().nullable() })
export const promiseInput = z.object({ at: instant, text: text(200).nullable().default(null) })

const ownerShape = z.object({ id, name: z.string() })

/** One line of the queue. `households` is how many are waiting: the reporter and everybody who said "me too". */
export const queueRowShape = z.object({
  id,
  number: z.string(),
  title: z.string(),
  category,
  urgent: z.enum(urgentKinds).nullable(),
  source: z.enum(sources),
  status,
  section: z.enum(queueSections),
  dueAt: instant.nullable(),
  dueKind: z.enum(['contact', 'solve', 'promise', 'follow-up']).nullable(),
  waitingOn: z.string().nullable(),
  place: z.string(),
  households: z.int(),
  owner: ownerShape,
  taken: z.boolean(),
  party: partyShape.nullable(),
  accepted: z.boolean(),
  level: z.enum(escalationLevels),
  visibility,
  disputes: z.int(),
  receivedAt: instant,
  endedAt: instant.nullable(),
})

/** One thing that happened: what, who, when, in what standing, on whose behalf. */
export const momentShape = z.object({
  id,
  at: instant,
  kind: z.enum(stepKinds),
  by: z.string().nullable(),
  hand: z.enum(hands),
  behalf: z.enum(behalfChannels).nullable(),
  note: z.string().nullable(),
  /** What the step carried, as far as it can be said: the party's name, the reason's code, the promised time. */
  facts: z.object({
    party: z.string().nullable(),
    reason: z.string().nullable(),
    promise: promiseShape.nullable(),
    to: z.string().nullable(),
  }),
})

export const heartShape = z.object({
  step: z.enum(hearts),
  state: z.enum(['past', 'now', 'ahead']),
  at: instant.nullable(),
})

export const residentStepShape = z.object({
  step: z.enum([...repairSteps, ...talkSteps.filter((step) => step !== 'received' && step !== 'confirm')]),
  state: z.enum(['past', 'now', 'ahead']),
  at: instant.nullable(),
})

const briefShape = z.object({
  id,
  number: z.string(),
  title: z.string(),
  place: z.string(),
  status,
  receivedAt: instant,
})

/** Everything a worker or the party doing the work sees. Names and numbers are masked; revealing is its own step. */
export const matterShape = queueRowShape.extend({
  version: z.int(),
  complexity: z.enum(complexities),
  words: z.string().nullable(),
  placeFacts: placeShape,
  reporter: z.object({
    personId: id.nullable(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    contactable: z.boolean(),
  }),
  hotlineNumber: z.string().nullable(),
  paused: z.object({ since: instant, reason: z.string() }).nullable(),
  promise: promiseShape.nullable(),
  confirmedBy: z.enum(['self', 'behalf']).nullable(),
  beyondReason: z.enum(beyondReasons).nullable(),
  published: z.object({ title: z.string(), text: z.string() }).nullable(),
  hearts: z.array(heartShape),
  timeline: z.array(momentShape),
  files: z.array(fileShape),
  mergedInto: briefShape.nullable(),
  merged: z.array(briefShape),
  likely: z.array(briefShape.extend({ score: z.int() })),
  repeats: z.array(briefShape),
  may: z.array(z.enum(stepKinds)),
})

/** What the resident who reported or joined sees: four steps, one name, one time, and what was said to them. */
export const myMatterShape = z.object({
  id,
  number: z.string(),
  title: z.string(),
  category,
  urgent: z.enum(urgentKinds).nullable(),
  status,
  visibility,
  place: z.string(),
  households: z.int(),
  receivedAt: instant,
  endedAt: instant.nullable(),
  steps: z.array(residentStepShape),
  who: z.object({ kind: z.enum(['committee', ...partyKinds]), name: z.string() }),
  promise: promiseShape.nullable(),
  /** By when somebody answers at the latest; null when nothing is owed. */
  answerBy: instant.nullable(),
  words: z.string().nullable(),
  files: z.array(fileShape),
  timeline: z.array(momentShape),
  beyondReason: z.enum(beyondReasons).nullable(),
  mine: z.boolean(),
  /** Who looked at the reporter's full name and number, when and why. */
  looks: z.array(z.object({ at: instant, by: z.string().nullable(), reason: z.string().nullable() })),
  may: z.array(z.enum(stepKinds)),
})

/** A report that seems to speak of the same thing, told without names or words of the reporter. */
export const nearShape = z.object({
  id,
  title: z.string(),
  place: z.string(),
  receivedAt: instant,
  households: z.int(),
  status,
  who: z.string(),
  joined: z.boolean(),
})

/** What a step answers: where the matter stands now. */
export const outcomeShape = z.object({ id, status, version: z.int() })

/** A client-made id of the step: sending the same step again changes nothing. */
export const stepId = id.optional()
