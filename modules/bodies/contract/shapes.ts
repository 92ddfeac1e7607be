import { z } from 'zod'
import { area, day, id, instant } from '#kit/contract/shapes.ts'
import {
  barredActs,
  bodyKinds,
  dutyKeys,
  dutyStates,
  groundKeys,
  handoverKinds,
  memberChangeKinds,
  postEndings,
  postKinds,
  rings,
} from './words.ts'

export const compoundRef = z.object({ id, name: z.string() })

export const dutyShape = z.object({
  key: z.enum(dutyKeys),
  due: day,
  article: z.string(),
  state: z.enum(dutyStates),
  doneOn: day.nullable(),
})

/** A member who joined or left between two elections, and by when that is to be filed (SH 33). */
export const memberChangeShape = z.object({
  postId: id,
  change: z.enum(memberChangeKinds),
  holder: z.string(),
  on: day,
  due: day,
  filedOn: day.nullable(),
  state: z.enum(dutyStates),
})

export const shareShape = z.object({ seated: z.int(), declared: z.int(), party: z.int() })
export const rateShape = z.object({ count: z.int(), of: z.int(), percent: z.int().nullable() })

/** A holder's name in clear: whoever holds a post is known by it (SH 21). */
export const postShape = z.object({
  id,
  bodyId: id,
  kind: z.enum(postKinds),
  title: z.string().nullable(),
  holder: z.string(),
  personId: id.nullable().describe('only for those who may open the register'),
  officePhone: z.string().nullable(),
  compoundId: id.nullable().describe('the one compound it is for; null: all that its body is there for'),
  from: day,
  until: day.nullable(),
  state: z.enum(['coming', 'in-force', 'over']),
  hasAccount: z.boolean(),
  /** How many grounds of ineligibility the holder cleared; null where none had to be. */
  cleared: z.object({ count: z.int(), of: z.int(), on: day.nullable() }).nullable(),
  declared: z.boolean().describe('whether anything was declared about the Party; never what'),
  ended: z
    .object({ at: instant, why: z.enum(postEndings), note: z.string().nullable(), by: z.string().nullable() })
    .nullable(),
  may: z.object({ end: z.boolean(), declare: z.boolean(), read: z.boolean() }),
})

export const bodyShape = z.object({
  id,
  kind: z.enum(bodyKinds),
  name: z.string(),
  officePhone: z.string().nullable(),
  officePlace: z.string().nullable(),
  note: z.string().nullable(),
  compounds: z.array(compoundRef),
  ring: z.enum(rings).nullable().describe('where it stands in 1+3+X+N'),
  ownRing: z.enum(rings).nullable().describe('where it was put itself'),
  endedOn: day.nullable(),
  version: z.int(),
})

export const listedBody = bodyShape.extend({
  people: z.array(z.object({ kind: z.enum(postKinds), title: z.string().nullable(), holder: z.string() })),
  termUntil: day.nullable(),
  monthsLeft: z.int().nullable(),
  pressing: dutyShape.nullable(),
  red: z.boolean().nullable(),
  share: shareShape.nullable(),
})

export const termShape = z.object({
  id,
  number: z.int(),
  from: day,
  until: day,
  electedOn: day,
  seats: z.int(),
  buildingArea: area.nullable(),
  filedOn: day.nullable(),
  reportedOn: day.nullable(),
  groupFormedOn: day.nullable(),
  version: z.int(),
})

export const itemShape = z.object({
  id,
  what: z.string(),
  givenBy: z.string().nullable(),
  takenBy: z.string().nullable(),
  passedAt: instant.nullable(),
  note: z.string().nullable(),
})

export const handoverShape = z.object({
  id,
  bodyId: id,
  body: z.string(),
  kind: z.enum(handoverKinds),
  giver: z.string(),
  taker: z.string(),
  begunOn: day,
  dueOn: day.nullable(),
  article: z.string().nullable(),
  items: z.array(itemShape),
  open: z.int(),
  may: z.object({ pass: z.boolean() }),
})

export const meetingShape = z.object({
  id,
  at: instant,
  place: z.string(),
  note: z.string().nullable(),
  present: z.int().nullable(),
  cancelledWhy: z.string().nullable(),
})

export const groundShape = z.object({ key: z.enum(groundKeys), article: z.string() })

export const lawShape = z.object({
  source: z.string(),
  from: day,
  verified: z.boolean(),
  grounds: z.array(groundShape),
  barred: z.object({ acts: z.array(z.enum(barredActs)), article: z.string() }).nullable(),
})

export const askShape = z.object({
  id,
  from: z.object({ id, name: z.string(), kind: z.enum(bodyKinds) }),
  to: z.object({ id, name: z.string(), kind: z.enum(bodyKinds) }),
  what: z.string(),
  dueOn: day,
  state: z.enum(['open', 'answered', 'late', 'done']),
  askedBy: z.string(),
  askedAt: instant,
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
  doneBy: z.string().nullable(),
  doneAt: instant.nullable(),
  may: z.object({ answer: z.boolean(), finish: z.boolean() }),
})

export const definitionShape = z.object({
  id,
  since: day,
  percent: z.int(),
  over: z.boolean(),
  source: z.string(),
  verified: z.boolean(),
  by: z.string().nullable(),
  at: instant,
})

export const pictureShape = z.object({
  xName: z.string(),
  xKinds: z.array(z.enum(bodyKinds)),
  nName: z.string(),
  nKinds: z.array(z.enum(bodyKinds)),
  version: z.int(),
  by: z.string().nullable(),
})
