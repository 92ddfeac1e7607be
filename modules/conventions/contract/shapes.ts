import { z } from 'zod'
import { fileShape } from '#files/contract'
import { day, id, instant, someText } from '#kit/contract/shapes.ts'
import { answerKinds, commentWays } from '../domain/answers.ts'
import { conventionKinds, reliedKinds } from '../domain/clauses.ts'
import { adoptingBodies } from '../domain/law.ts'
import { recordKinds, stages } from '../domain/stage.ts'

export const kind = z.enum(conventionKinds)
export const body = z.enum(adoptingBodies)
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 of the exact text, hex')
export const count = z.int().min(0).max(1_000_000)

/** A clause as it is sent in. */
export const clauseInput = z.object({
  id,
  text: someText(2_000),
  relied: z.enum(reliedKinds).nullable().default(null),
})
export const clausesInput = z.array(clauseInput).max(200)

export const clauseShape = z.object({
  id,
  number: z.int(),
  text: z.string(),
  relied: z.enum(reliedKinds).nullable(),
})

export const commentShape = z.object({
  id,
  clauseId: id,
  version: z.int(),
  words: z.string(),
  amendment: z.string().nullable(),
  way: z.enum(commentWays),
  name: z.string(),
  mine: z.boolean(),
  writtenBy: z.string().nullable(),
  at: instant,
  answer: z
    .object({ is: z.enum(answerKinds), reason: z.string().nullable(), at: instant, by: z.string().nullable() })
    .nullable(),
})

export const versionShape = z.object({
  number: z.int(),
  why: z.string(),
  at: instant,
  by: z.string().nullable(),
  digest,
})

export const reviewShape = z.object({
  id,
  version: z.int(),
  digest,
  lawyer: z.string(),
  firm: z.string(),
  licence: z.string(),
  fits: z.boolean(),
  opinion: z.string().nullable(),
  on: day,
  /** Whether it is the newest and belongs to exactly the newest text. */
  stands: z.boolean(),
  files: z.array(fileShape),
})

export const adoptionShape = z.object({
  id,
  version: z.int(),
  digest,
  body,
  heldOn: day,
  entitled: z.int(),
  present: z.int(),
  inFavour: z.int(),
  against: z.int(),
  abstained: z.int(),
  /** The vote or meeting whose counts these are; null where they were typed in. */
  record: z.object({ kind: z.enum(recordKinds), id }).nullable(),
  inForceFrom: day,
  reviseBy: day.nullable(),
  filed: z.object({ on: day, with: z.string(), number: z.string().nullable() }).nullable(),
  /** The last day for filing, where a rule names one. */
  fileBy: day.nullable(),
  files: z.array(fileShape),
})

export const listedShape = z.object({
  id,
  kind,
  title: z.string(),
  about: z.string().nullable(),
  compound: z.object({ id, name: z.string() }).nullable(),
  version: z.int(),
  stage: z.enum(stages),
  /** Whether comments are taken today, and until when. */
  commentsUntil: day.nullable(),
  takesComments: z.boolean(),
  unanswered: z.int(),
  /** The text that holds today, whatever is being drafted. */
  inForce: z.object({ version: z.int(), from: day, reviseBy: day.nullable() }).nullable(),
})

export const ruleShape = z.object({
  bodies: z.array(body),
  filing: z.object({ within: z.int().nullable() }).nullable(),
  source: z.string(),
  verified: z.boolean(),
})

export const detailShape = z.object({
  convention: listedShape,
  digest,
  /** The version whose text is shown: the newest, or the one asked for. */
  shown: z.int(),
  clauses: z.array(clauseShape),
  comments: z.array(commentShape),
  versions: z.array(versionShape),
  reviews: z.array(reviewShape),
  adoptions: z.array(adoptionShape),
  /** Adoptions that hold no longer: the vote they rested on was counted anew and has not carried them. */
  withdrawn: z.array(
    z.object({ id, digest, heldOn: day, at: instant, why: z.string(), by: z.string().nullable(), filed: z.boolean() }),
  ),
  rule: ruleShape,
  /** The one thing to do next, for those who carry it through. */
  next: z.enum(['ask', 'answer', 'review', 'adopt', 'file', 'revise']).nullable(),
  may: z.object({ comment: z.boolean(), work: z.boolean() }),
})

export const comparedShape = z.object({
  from: z.int(),
  to: z.int(),
  title: z.array(z.object({ kind: z.enum(['same', 'in', 'out']), text: z.string() })),
  clauses: z.array(
    z.object({
      id,
      change: z.enum(['same', 'changed', 'added', 'removed']),
      before: z.int().nullable(),
      after: z.int().nullable(),
      stretches: z.array(z.object({ kind: z.enum(['same', 'in', 'out']), text: z.string() })),
    }),
  ),
})

export const programmeRow = z.object({
  neighbourhood: z.object({ id, name: z.string(), code: z.string() }),
  /** Nothing where a neighbourhood has no residents’ convention at all. */
  convention: z
    .object({
      id,
      kind,
      title: z.string(),
      stage: z.enum(stages),
      inForceFrom: day.nullable(),
      reviseBy: day.nullable(),
      adoptedOn: day.nullable(),
      lacksFiling: z.boolean(),
      fileBy: day.nullable(),
    })
    .nullable(),
})
