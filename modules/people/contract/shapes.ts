import { z } from 'zod'
import { day, id, instant } from '#kit/contract/shapes.ts'
import { careAudiences, careBases, careFlags, registrations, relations, sexes } from './words.ts'

/** A telephone number behind its mask: 199****4417. */
export const maskedPhone = z.object({
  id,
  mask: z.string(),
  kind: z.enum(['mobile', 'landline']),
  source: z.string().nullable().describe('who or what it comes from'),
})

/** A person as lists show them: everything sensitive masked. */
export const personShape = z.object({
  id,
  name: z.string().describe('masked: 吴*芬'),
  sex: z.enum(sexes).nullable(),
  age: z.int().nullable(),
  relation: z.enum(relations).nullable(),
  registration: z.enum(registrations).nullable(),
  homeId: id.nullable(),
  idNumber: z.string().nullable().describe('masked: 310…0012'),
  phones: z.array(maskedPhone),
  deceased: z.boolean(),
  left: z.boolean(),
  head: z.boolean(),
  version: z.int(),
})

/** A field that waits for somebody to look, without what was written. */
export const doubtShape = z.object({
  id,
  personId: id.nullable(),
  homeId: id.nullable(),
  field: z.string(),
  kind: z.string(),
  writtenAt: z.string().nullable(),
})

/** One look at something masked. */
export const lookShape = z.object({
  id,
  personId: id,
  fields: z.array(z.string()),
  reason: z.string(),
  by: z.string().nullable(),
  role: z.string().nullable(),
  at: instant,
})

export const careShape = z.object({
  flag: z.enum(careFlags),
  kind: z.string().nullable(),
  grade: z.int().nullable(),
  since: day.nullable(),
  note: z.string().nullable(),
  basis: z.enum(careBases).nullable(),
  audience: z.enum(careAudiences),
  source: z.string().nullable().describe('who or what it comes from'),
})

export const relativeShape = z.object({
  id,
  relation: z.enum(relations),
  name: z.string().nullable().describe('masked'),
  personId: id.nullable(),
  phone: z.string().nullable().describe('masked'),
})

/** One line of history, sensitive values masked. */
export const changeShape = z.object({
  id,
  field: z.string(),
  was: z.string().nullable(),
  is: z.string().nullable(),
  reason: z.string(),
  onDay: day.nullable(),
  by: z.string().nullable(),
  at: instant,
})

export const requestShape = z.object({
  id,
  personId: id,
  text: z.string(),
  askedAt: instant,
  state: z.enum(['open', 'done', 'declined']),
  answer: z.string().nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
})

/** An answer to a search; see `Found` in queries/search.ts. */
export const foundShape = z.object({
  homeId: id,
  entranceId: id,
  place: z.string(),
  address: z.string(),
  person: z.object({ id, name: z.string() }).nullable(),
  phone: z.string().nullable(),
  by: z.enum(['address', 'initials', 'name', 'phone', 'id-number']),
})
