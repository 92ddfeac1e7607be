import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { db } from './base.ts'

/** The weights in force for a place on a day: of the smallest area around it, the latest. */
export const weightingOn = (codes: readonly string[], day: string) =>
  db
    .selectFrom('indicators.weighting')
    .select(['said', 'replied', 'joined', 'smallest'])
    .where('area_code', '=', sql<string>`any(${[...codes]}::text[])`)
    .where('since', '<=', day)
    .orderBy(sql`length(area_code)`, 'desc')
    .orderBy('since', 'desc')
    .limit(1)

export const putWeightingRow = (row: {
  area_code: string
  since: string
  said: number
  replied: number
  joined: number
  smallest: number
}) =>
  db
    .insertInto('indicators.weighting')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['area_code', 'since']).doUpdateSet((set) => ({
        said: set.ref('excluded.said'),
        replied: set.ref('excluded.replied'),
        joined: set.ref('excluded.joined'),
        smallest: set.ref('excluded.smallest'),
      })),
    )

export const publishedAt = (code: string) =>
  db
    .selectFrom('indicators.published')
    .select(['indicator', 'zh', 'en', 'source', 'published_on'])
    .where('unit_code', '=', code)
    .orderBy('entered_at')
    .orderBy('indicator')
    .limit(20)

export const insertPublished = (row: {
  unit_code: string
  id: string
  indicator: string
  zh: string
  en: string
  source: string
  published_on: string
  entered_at: Date
}) =>
  db
    .insertInto('indicators.published')
    .values(row)
    .onConflict((conflict) => conflict.columns(['unit_code', 'id']).doNothing())

export const countedAt = (unit: Unit) =>
  db.selectFrom('indicators.head').select('counted_at').where('neighbourhood_id', '=', unit.neighbourhoodId)
