import { z } from 'zod'
import { day, id, instant } from '#kit/contract/shapes.ts'
import { figureKeys } from './domain/keys.ts'
import { periodKinds } from './domain/periods.ts'

const said = z.object({ zh: z.string(), en: z.string() })
const stretch = z.object({ from: day, to: day })

export const definitionShape = z.object({
  key: z.enum(figureKeys),
  version: z.int(),
  since: day,
  name: said,
  line: said,
  numerator: said,
  denominator: said,
  leftOut: said,
  unit: z.enum(['share', 'count', 'index']),
  better: z.enum(['more', 'fewer']),
  target: z.int().nullable(),
  source: said,
  verified: z.boolean(),
})

export const countShape = z.object({
  numerator: z.int(),
  denominator: z.int(),
  leftOut: z.int(),
  value: z.int().nullable().describe('A share in tenths of a percent, a count, or an index in tenths'),
  small: z.boolean(),
})

export const figureShape = z.object({
  definition: definitionShape,
  now: countShape,
  before: countShape,
  /** The last twelve months, oldest first. */
  course: z.array(z.object({ month: day, value: z.int().nullable() })).max(12),
  parts: z.array(z.object({ key: z.enum(['said', 'replied', 'joined']), value: z.int(), weight: z.int() })).max(3),
  published: z.array(z.object({ said, source: z.string(), on: z.string() })).max(20),
})

export const placeShape = z.object({
  code: z.string(),
  name: z.string(),
  neighbourhoodId: id.nullable(),
  homes: z.int(),
  overdue: z.int(),
  late: z.int(),
  broken: z.int(),
  total: z.int(),
  perThousand: z.int().nullable(),
  rank: z.int().nullable(),
  tied: z.boolean(),
  close: z.boolean(),
  /** The figure that was asked for, of this place alone; null where none was, or where it is known of no single compound. */
  figure: countShape.nullable(),
})

export const figuresShape = z.object({
  unit: z.object({
    code: z.string(),
    name: z.string(),
    level: z.enum(['district', 'subdistrict', 'neighbourhood', 'compound']),
    neighbourhoodId: id.nullable(),
    /** The compound the figures are of; then the code is its neighbourhood's. */
    compound: id.nullable(),
    above: z.object({ code: z.string(), name: z.string() }).nullable(),
  }),
  asOf: instant,
  countedAt: instant.nullable(),
  period: stretch.extend({ kind: z.enum(periodKinds) }),
  before: stretch,
  homes: z.int(),
  smallest: z.int(),
  maySet: z.boolean(),
  figures: z.array(figureShape).max(20),
  places: z.array(placeShape).max(500),
})

/** For residents: whole percents, never how many records they are made of. */
export const hereShape = z.object({
  name: z.string(),
  from: day,
  to: day,
  figures: z
    .array(
      z.object({
        key: z.enum(figureKeys),
        name: said,
        line: said,
        /** Whole percent; null where it would be made of too few to say. */
        percent: z.int().min(0).max(100).nullable(),
        before: z.int().min(0).max(100).nullable(),
        target: z.int().nullable(),
      }),
    )
    .max(10),
})

export const handleShape = z.object({
  indicator: z.enum(figureKeys),
  version: z.int(),
  asOf: instant,
  period: stretch,
  records: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  count: countShape,
})

export const recordShape = z.object({
  id,
  room: z.enum([
    'matters',
    'places',
    'duty.call',
    'duty.visitor',
    'bodies.compound',
    'bodies.committee',
    'policies.case',
  ]),
  /** What it is, in the reader's language. */
  what: z.string(),
  /** Where: the floor for those above, the room for those who work there. */
  where: z.string(),
  state: z.string(),
  is: z.enum(['received', 'doing', 'done', 'reopened', 'overdue', 'idle']),
  number: z.string().nullable(),
  day,
  counts: z.enum(['yes', 'no', 'left-out']),
  /** How much it adds, where that is not one: households that joined. */
  adds: z.int(),
  mayOpen: z.boolean(),
})
