import { type Selectable, sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { lasting } from '../../domain/keys.ts'
import type { IndicatorsContribution } from '../tables.gen.ts'
import { columnOf, db, fewOf, written } from './base.ts'

const own = (unit: Unit) =>
  db.selectFrom('indicators.contribution').where('neighbourhood_id', '=', unit.neighbourhoodId)

export const openHead = (unit: Unit) =>
  db
    .insertInto('indicators.head')
    .values({ neighbourhood_id: unit.neighbourhoodId, counted_at: unit.now, checked_at: null })
    .onConflict((conflict) => conflict.column('neighbourhood_id').doNothing())

/** Held until the transaction ends: one hand at a time counts a neighbourhood. Says when it was counted, in the same stroke. */
export const holdHead = (unit: Unit) =>
  db
    .updateTable('indicators.head')
    .set({ counted_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .returning('counted_at')

export const markChecked = (unit: Unit) =>
  db.updateTable('indicators.head').set({ checked_at: unit.now }).where('neighbourhood_id', '=', unit.neighbourhoodId)

export const contributionsOf = (unit: Unit, room: string, ids: readonly string[]) =>
  own(unit)
    .select(['record_id', 'indicator', 'from_day', 'until_day', 'compound_id'])
    .select(['numerator', 'denominator', 'left_out', 'turns_at'])
    .where('record_id', '=', fewOf(ids))
    .where('room', '=', room)

export type ContributionRow = Omit<Selectable<IndicatorsContribution>, 'neighbourhood_id'>

/**
 * Any number of rows as one statement of one text: the columns travel as arrays, so that it stays prepared and the program
 * has little to put together.
 */
const insertContributions = (unit: Unit, rows: readonly ContributionRow[]) => sql`
    insert into indicators.contribution (neighbourhood_id, record_id, indicator, from_day, until_day, room, compound_id,
      numerator, denominator, left_out, turns_at)
    select ${unit.neighbourhoodId}::uuid, * from unnest(${columnOf(rows, 'record_id')}::uuid[], ${columnOf(rows, 'indicator')}::text[],
      ${columnOf(rows, 'from_day')}::date[], ${columnOf(rows, 'until_day')}::date[], ${columnOf(rows, 'room')}::text[],
      ${columnOf(rows, 'compound_id')}::uuid[], ${columnOf(rows, 'numerator')}::int[], ${columnOf(rows, 'denominator')}::int[],
      ${columnOf(rows, 'left_out')}::int[], ${columnOf(rows, 'turns_at')}::timestamptz[])`

/** For rows that are known not to be there yet: half the work of looking first. */
export const addContributions = (unit: Unit, rows: readonly ContributionRow[]) =>
  written(insertContributions(unit, rows))

export const putContributions = (unit: Unit, rows: readonly ContributionRow[]) =>
  written(sql`
    ${insertContributions(unit, rows)}
    on conflict (neighbourhood_id, record_id, indicator, from_day) do update set
      until_day = excluded.until_day, room = excluded.room, compound_id = excluded.compound_id,
      numerator = excluded.numerator, denominator = excluded.denominator, left_out = excluded.left_out,
      turns_at = excluded.turns_at`)

/** The ids stand in a query of their own for the reason that `fewOf` gives. */
export const dropContributions = (
  unit: Unit,
  rows: readonly Pick<ContributionRow, 'record_id' | 'indicator' | 'from_day'>[],
) =>
  written(sql`
    delete from indicators.contribution c
    using unnest((select ${columnOf(rows, 'record_id')}::uuid[]), ${columnOf(rows, 'indicator')}::text[],
      ${columnOf(rows, 'from_day')}::date[]) as gone (record_id, indicator, from_day)
    where c.neighbourhood_id = ${unit.neighbourhoodId} and c.record_id = gone.record_id and c.indicator = gone.indicator
      and c.from_day = gone.from_day`)

/** What time alone has changed by now. */
export const turned = (unit: Unit, most: number) =>
  own(unit)
    .select(['record_id', 'room'])
    .distinct()
    .where('turns_at', 'is not', null)
    .where('turns_at', '<', unit.now)
    .limit(most)

/** Records counted since a day, and those that last until now: what a recount has to look at again. */
export const countedSince = (unit: Unit, room: string, from: string) =>
  own(unit)
    .select('record_id')
    .distinct()
    .where('room', '=', room)
    .where((where) =>
      where.or([
        where('from_day', '>=', from),
        where.and([where('indicator', 'in', [...lasting]), where('until_day', 'is', null)]),
      ]),
    )

/** Every record of a room that is counted as lasting still. */
export const allCounted = (unit: Unit, room: string) =>
  own(unit).select('record_id').distinct().where('room', '=', room).where('until_day', 'is', null)
