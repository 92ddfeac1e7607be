import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { type CountedKey, lasting } from '../../domain/keys.ts'
import { db, held, written } from './base.ts'

/** Compounds of a neighbourhood, with their names. */
export const compoundNames = (unit: Unit) =>
  db
    .selectFrom('bodies.public_compound')
    .select(['compound_id', 'name as compound'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('name')
    .orderBy('compound_id')
    .limit(500)

/** What each compound of the neighbourhood comes to: what happened from one day to another, and what lasts on `level`. */
export const sumsByCompound = (unit: Unit, keys: readonly CountedKey[], from: string, to: string, level: string) =>
  db
    .selectFrom('indicators.contribution')
    .select((select) => [
      'compound_id',
      'indicator',
      sql<number>`${select.fn.sum('numerator')}::bigint`.as('numerator'),
      sql<number>`${select.fn.sum('denominator')}::bigint`.as('denominator'),
      sql<number>`${select.fn.sum('left_out')}::bigint`.as('left_out'),
    ])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where(held(from, to, level))
    .where('indicator', 'in', [...keys])
    .groupBy(['compound_id', 'indicator'])

export interface SpanRow {
  unit_code: string
  span: 'month' | 'day'
  start: string
  indicator: string
  numerator: number
  denominator: number
  left_out: number
}

/** The tallies of one compound, as they are kept of larger places, added up here: months from a day on, single days from another. */
export const talliesOfCompound = (unit: Unit, compound: string, from: string, daysFrom: string, to: string) =>
  written(sql<SpanRow>`
    with changes as (
      select indicator, from_day as day, numerator, denominator, left_out
      from indicators.contribution
      where neighbourhood_id = ${unit.neighbourhoodId} and compound_id = ${compound}::uuid and from_day <= ${to}::date
        and (from_day >= ${from}::date or indicator = any(${[...lasting]}::text[]))
      union all
      select indicator, until_day, -numerator, -denominator, -left_out
      from indicators.contribution
      where neighbourhood_id = ${unit.neighbourhoodId} and compound_id = ${compound}::uuid and until_day <= ${to}::date
        and indicator = any(${[...lasting]}::text[])
    ), spans as (
      select 'month' as span, date_trunc('month', day)::date as start, indicator, numerator, denominator, left_out from changes
      union all
      select 'day', day, indicator, numerator, denominator, left_out from changes where day >= ${daysFrom}::date
    )
    select ${compound}::text as unit_code, span, to_char(start, 'YYYY-MM-DD') as start, indicator,
      sum(numerator)::int as numerator, sum(denominator)::int as denominator, sum(left_out)::int as left_out
    from spans
    group by span, start, indicator`)
