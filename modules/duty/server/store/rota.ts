import type { Insertable, Selectable } from 'kysely'
import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DutySetting, DutySwap, DutyTurn } from '../tables.gen.ts'
import { db } from './base.ts'

export type SettingRow = Selectable<DutySetting>

/** Settings are only ever added; the newest holds. */
export const latestSetting = (unit: Unit) =>
  db
    .selectFrom('duty.setting')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)

export const insertSetting = (row: Insertable<DutySetting>) => db.insertInto('duty.setting').values(row)

export const allTurns = (unit: Unit) =>
  db
    .selectFrom('duty.turn')
    .select(['weekday', 'part', 'account_id'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('weekday')
    .orderBy('part')

export const clearTurns = (unit: Unit) =>
  db.deleteFrom('duty.turn').where('neighbourhood_id', '=', unit.neighbourhoodId)

export const insertTurns = (rows: Insertable<DutyTurn>[]) => db.insertInto('duty.turn').values(rows)

export const swapsBetween = (unit: Unit, from: Day, to: Day) =>
  db
    .selectFrom('duty.swap')
    .select(['day', 'part', 'account_id', 'reason'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('day', '>=', from)
    .where('day', '<=', to)

export const putSwap = (row: Insertable<DutySwap>) =>
  db
    .insertInto('duty.swap')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'day', 'part']).doUpdateSet((eb) => ({
        account_id: eb.ref('excluded.account_id'),
        reason: eb.ref('excluded.reason'),
        by_name: eb.ref('excluded.by_name'),
        at: eb.ref('excluded.at'),
      })),
    )
