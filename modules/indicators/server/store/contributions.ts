import type { Insertable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { lasting } from '../../domain/keys.ts'
import type { IndicatorsContribution } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

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
  own(unit).selectAll().where('record_id', '=', anyOf(ids)).where('room', '=', room)

export const putContributions = (rows: Insertable<IndicatorsContribution>[]) =>
  db
    .insertInto('indicators.contribution')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'record_id', 'indicator', 'from_day']).doUpdateSet((set) => ({
        until_day: set.ref('excluded.until_day'),
        room: set.ref('excluded.room'),
        compound_id: set.ref('excluded.compound_id'),
        numerator: set.ref('excluded.numerator'),
        denominator: set.ref('excluded.denominator'),
        left_out: set.ref('excluded.left_out'),
        turns_at: set.ref('excluded.turns_at'),
      })),
    )

export const dropContribution = (unit: Unit, recordId: string, indicator: string, from: string) =>
  db
    .deleteFrom('indicators.contribution')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('record_id', '=', recordId)
    .where('indicator', '=', indicator)
    .where('from_day', '=', from)

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
