import { z } from 'zod'
import { day, id, instant } from '#kit/contract/shapes.ts'
import { kinds } from '../domain/kinds.ts'

/** Which clock of law it keeps, with the arithmetic. */
const verdictShape = z.object({
  kept: z.boolean(),
  sense: z.enum(['before', 'within', 'for']),
  days: z.int(),
  counted: z.int(),
  day,
  source: z.string(),
  article: z.string(),
  verified: z.boolean(),
})

/** A notice as the desk lists it. */
export const noticeShape = z.object({
  id,
  number: z.string(),
  kind: z.enum(kinds),
  compound: z.object({ id, name: z.string() }).nullable(),
  poster: z.string(),
  title: z.string(),
  body: z.string(),
  startsAt: instant,
  endsAt: instant,
  eventOn: day.nullable(),
  phase: z.enum(['coming', 'now', 'past']),
  version: z.int(),
  verdict: verdictShape.nullable(),
  /** Places where paper has to hang, and at how many it is proven. */
  places: z.int(),
  proven: z.int(),
})

export const proofShape = z.object({
  id,
  spotId: id,
  place: z.string(),
  fileId: id,
  postedAt: instant,
  takenDownAt: instant.nullable(),
  by: z.string().nullable(),
})
