import { z } from 'zod'
import { day, someText, text } from '#kit/contract/shapes.ts'
import { offices } from '../domain/policy.ts'

const fact = z.string().max(40)
/** A condition as it is written; what is none is refused with a sentence, not with a shape. */
const condition = z.unknown().describe('a condition over facts: all, any, not, atLeast … of, or one comparison')
const value = z.union([z.boolean(), z.number(), z.string().max(40)])
const word = z.string().regex(/^[a-z][a-z0-9-]{1,60}$/)

/** The same shape going in, where texts are trimmed, and coming out, where they stand as they are. */
const shapeWith = <Some extends z.ZodType<string>, Any extends z.ZodType<string>>(
  some: (max: number) => Some,
  any: (max: number) => Any,
) => {
  const said = z.object({ zh: some(600), en: some(900) })
  return z.object({
    policy: word,
    kind: z.enum(['benefit', 'referral']),
    title: said,
    text: said,
    source: any(300),
    verified: z.boolean(),
    office: z.enum(offices),
    from: day,
    to: day.nullable().default(null),
    already: fact.nullable().default(null),
    clauses: z
      .array(z.object({ key: z.string().max(40), text: said, source: any(200).nullable().default(null), condition }))
      .min(1)
      .max(12),
    bands: z
      .array(
        z.object({
          text: said,
          fenPerMonth: z.int().min(0).max(100_000_000).nullable(),
          condition: condition.nullable().default(null),
          source: any(200),
          verified: z.boolean(),
        }),
      )
      .max(20)
      .default([]),
    papers: z
      .array(z.object({ name: said, unless: fact.nullable() }))
      .max(12)
      .default([]),
    apply: said,
    examples: z
      .array(
        z.object({
          name: some(60),
          on: day,
          facts: z.record(fact, value),
          expect: z.enum(['yes', 'no', 'unknown']),
        }),
      )
      .max(30)
      .default([]),
  })
}

/** A version as district staff write it; the number follows from those before. */
export const versionInput = shapeWith(someText, text)
export type VersionInput = z.output<typeof versionInput>

export const versionShape = shapeWith(
  () => z.string(),
  () => z.string(),
).extend({ number: z.int() })
