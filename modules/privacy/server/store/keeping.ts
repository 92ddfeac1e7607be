import type { Insertable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { PrivacyClock, PrivacyKeeping, PrivacySweep } from '../tables.gen.ts'
import { db } from './base.ts'

export const keepings = (unit: Unit) =>
  db
    .selectFrom('privacy.keeping')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('rule')
    .orderBy('starts_on')

/** One that stands on that day and has not begun is set anew. */
export const putKeeping = (row: Insertable<PrivacyKeeping>) => {
  const { neighbourhood_id: _tenant, rule: _rule, starts_on: _day, ...rest } = row
  return db
    .insertInto('privacy.keeping')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'rule', 'starts_on']).doUpdateSet(rest))
}

export const clocks = (unit: Unit) =>
  db.selectFrom('privacy.clock').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId).orderBy('starts_on')

export const putClock = (row: Insertable<PrivacyClock>) => {
  const { neighbourhood_id: _tenant, starts_on: _day, ...rest } = row
  return db
    .insertInto('privacy.clock')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'starts_on']).doUpdateSet(rest))
}

export const lastSweep = (unit: Unit) =>
  db
    .selectFrom('privacy.sweep')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)

export const insertSweep = (row: Insertable<PrivacySweep>) => db.insertInto('privacy.sweep').values(row)
