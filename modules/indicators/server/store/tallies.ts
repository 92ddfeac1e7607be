import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { Delta } from '../../domain/tallies.ts'
import { type CountedKey, lasting } from '../../domain/keys.ts'
import { columnOf, db, written } from './base.ts'

/**
 * Adds to the tallies of several units, as one statement of one text; always in the same order, so that two hands never wait
 * for each other.
 */
export const addToTallies = (units: readonly string[], deltas: readonly Delta[]) =>
  written(sql`
    insert into indicators.tally as tally (unit_code, span, start, indicator, numerator, denominator, left_out)
    select unit_code, delta.*
    from unnest(${[...units]}::text[]) unit_code
    cross join unnest(${columnOf(deltas, 'span')}::text[], ${columnOf(deltas, 'start')}::date[], ${columnOf(deltas, 'indicator')}::text[],
      ${columnOf(deltas, 'numerator')}::int[], ${columnOf(deltas, 'denominator')}::int[], ${columnOf(deltas, 'leftOut')}::int[])
      as delta (span, start, indicator, numerator, denominator, left_out)
    order by unit_code, span, start, indicator
    on conflict (unit_code, span, start, indicator) do update set
      numerator = tally.numerator + excluded.numerator,
      denominator = tally.denominator + excluded.denominator,
      left_out = tally.left_out + excluded.left_out`)

/** Monthly tallies of some units: what happens from a day on, and of what lasts all there is. */
export const monthlyTallies = (units: readonly string[], from: string, to: string) =>
  db
    .selectFrom('indicators.tally')
    .select(['unit_code', 'start', 'indicator', 'numerator', 'denominator', 'left_out'])
    .where('span', '=', 'month')
    .where('unit_code', '=', sql<string>`any(${[...units]}::text[])`)
    .where('start', '<=', to)
    .where((where) => where.or([where('start', '>=', from), where('indicator', 'in', [...lasting])]))

export const dailyTallies = (units: readonly string[], from: string, to: string) =>
  db
    .selectFrom('indicators.tally')
    .select(['unit_code', 'start', 'indicator', 'numerator', 'denominator', 'left_out'])
    .where('span', '=', 'day')
    .where('unit_code', '=', sql<string>`any(${[...units]}::text[])`)
    .where('start', '>=', from)
    .where('start', '<=', to)

/** Days are only kept as long as a figure of the last days can ask for them. */
export const dropOldDays = (code: string, before: string) =>
  db.deleteFrom('indicators.tally').where('span', '=', 'day').where('unit_code', '=', code).where('start', '<', before)

export interface Difference {
  span: 'month' | 'day'
  start: string
  indicator: CountedKey
  numerator: number
  denominator: number
  leftOut: number
}

/** What a neighbourhood's tallies lack to be what its contributions come to, from a day on. */
export const lackingHere = (unit: Unit, from: string, daysFrom: string) =>
  written(sql<Difference>`
    with changes as (
      select indicator, from_day as day, numerator, denominator, left_out
      from indicators.contribution
      where neighbourhood_id = ${unit.neighbourhoodId} and from_day >= ${from}::date
      union all
      select indicator, until_day, -numerator, -denominator, -left_out
      from indicators.contribution
      where neighbourhood_id = ${unit.neighbourhoodId} and until_day >= ${from}::date
        and indicator = any(${[...lasting]}::text[])
    ), wanted as (
      select 'month' as span, date_trunc('month', day)::date as start, indicator, numerator, denominator, left_out from changes
      union all
      select 'day', day, indicator, numerator, denominator, left_out from changes where day >= ${daysFrom}::date
      union all
      select span, start, indicator, -numerator, -denominator, -left_out from indicators.tally
      where unit_code = ${unit.ground.code} and start >= case when span = 'day' then ${daysFrom}::date else ${from}::date end
    )
    ${differences}`)

/** What an area's tallies lack to be the sum of its neighbourhoods', from a day on. */
export const lackingAbove = (code: string, from: string) =>
  written(sql<Difference>`
    with wanted as (
      select span, start, indicator,
        case when length(unit_code) = 12 then numerator else -numerator end as numerator,
        case when length(unit_code) = 12 then denominator else -denominator end as denominator,
        case when length(unit_code) = 12 then left_out else -left_out end as left_out
      from indicators.tally
      where unit_code >= ${code} and unit_code < ${`${code}:`} and start >= ${from}::date
        and (length(unit_code) = 12 or unit_code = ${code})
    )
    ${differences}`)

const differences = sql`
    select span, to_char(start, 'YYYY-MM-DD') as start, indicator, sum(numerator)::int as numerator,
      sum(denominator)::int as denominator, sum(left_out)::int as "leftOut"
    from wanted
    group by 1, 2, 3
    having sum(numerator) <> 0 or sum(denominator) <> 0 or sum(left_out) <> 0
    order by 1, 2, 3`
