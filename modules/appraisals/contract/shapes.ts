import { z } from 'zod'
import { day, id, instant, someText } from '#kit/contract/shapes.ts'
import { phases } from '../domain/phase.ts'
import { breaches, measures, subjectKinds, ways } from '../domain/words.ts'

const permille = z.int().min(0).max(1_000).describe('‰')
const percent = z.int().min(0).max(100).describe('%')
/** `[不了解, 1, 2, 3, 4, 5]` */
const stepCounts = z.tuple([z.int(), z.int(), z.int(), z.int(), z.int(), z.int()])

export const step = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

export const subjectInput = z.object({
  id,
  kind: z.enum(subjectKinds),
  name: someText(40),
  compoundId: id.nullable().default(null),
  questions: z
    .array(z.object({ id, measure: z.enum(measures), text: someText(60) }))
    .min(1)
    .max(6),
})

export const answersInput = z.object({
  /** A step to each question answered: 5 is best, 0 is 不了解. */
  answers: z.record(id, step),
  /** In one’s own words, by subject. */
  words: z.record(id, z.string().max(200)).default({}),
})

export const answeredShape = z.object({
  done: z.literal(true),
  /** How this home had answered before; the new answer stands in its place. */
  replaced: z.enum(ways).nullable(),
})

export const subjectShape = z.object({
  id,
  kind: z.enum(subjectKinds),
  name: z.string(),
  compoundId: id.nullable(),
  compound: z.string().nullable(),
  questions: z.array(z.object({ id, measure: z.enum(measures), text: z.string() })),
})

export const figureShape = z.object({
  numerator: z.int(),
  denominator: z.int(),
  permille,
  sheets: z.int(),
  low: percent,
  high: percent,
  few: z.boolean(),
})

const measureResult = z.object({
  measure: z.enum(measures),
  /** Null where too few answered for a figure. */
  figure: figureShape.nullable(),
  /** Of the same answers, step by step; null with the figure. */
  steps: stepCounts.nullable(),
  byWay: z.array(z.object({ ways: z.array(z.enum(ways)), figure: figureShape })),
  /** The round before of the same subject; null where there was none or it was worked out another way. */
  before: z.object({ year: z.int(), permille }).nullable(),
})

export const resultShape = z.object({
  countedAt: instant,
  subjects: z.array(
    z.object({
      subjectId: id,
      asked: z.int(),
      measures: z.array(measureResult),
      remarks: z.array(z.string()),
      /** How many words were withheld, by reason. */
      withheld: z.array(z.object({ breach: z.enum(breaches), count: z.int() })),
    }),
  ),
})

export const roundShape = z.object({
  id,
  year: z.int(),
  title: z.string(),
  opensOn: day,
  closesOn: day,
  phase: z.enum(phases),
  scope: z.enum(['all', 'sample']),
  /** Lived-in homes when it was opened, how many of them are asked, how many answered. */
  homes: z.int(),
  asked: z.int(),
  answered: z.int(),
  answerRate: permille,
  noticeId: id.nullable(),
  /** For a resident: whether one’s home is asked and has not answered. */
  waitsForMe: z.boolean(),
})

export const roundDetail = roundShape.extend({
  words: z.string(),
  ways: z.object({ app: z.int(), paper: z.int(), door: z.int() }),
  /** What the sample was drawn with, so that it can be drawn again; null where all are asked. */
  seed: z.string().nullable(),
  subjects: z.array(subjectShape),
  result: resultShape.nullable(),
  definition: z.object({
    version: z.int(),
    from: day,
    least: z.int(),
    source: z.object({ zh: z.string(), en: z.string() }),
    verified: z.boolean(),
  }),
  /** One’s own homes that are asked. */
  mine: z.array(z.object({ homeId: id, address: z.string(), way: z.enum(ways).nullable(), subjects: z.array(id) })),
  /** Words that nobody has judged yet; for those who do. */
  waiting: z.int(),
  may: z.object({ run: z.boolean(), take: z.boolean() }),
})

export const toAskShape = z.object({
  homeId: id,
  entranceId: id,
  entrance: z.string(),
  address: z.string(),
  way: z.enum(ways).nullable(),
  subjects: z.array(id),
})

export const remarkShape = z.object({ id, subject: z.string(), words: z.string() })
