import type { Insertable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { MattersDuty, MattersParty } from '../tables.gen.ts'
import { db } from './base.ts'

export const parties = (unit: Unit) =>
  db
    .selectFrom('matters.party')
    .select(['id', 'kind', 'name', 'phone', 'active'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('kind')
    .orderBy('name')

export const putParty = (row: Insertable<MattersParty>) => {
  const { neighbourhood_id: _tenant, id: _id, ...rest } = row
  return db
    .insertInto('matters.party')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doUpdateSet(rest))
}

export const duty = (unit: Unit) =>
  db.selectFrom('matters.duty').select(['account_id', 'weekdays']).where('neighbourhood_id', '=', unit.neighbourhoodId)

export const clearDuty = (unit: Unit) =>
  db.deleteFrom('matters.duty').where('neighbourhood_id', '=', unit.neighbourhoodId)
export const insertDuty = (rows: Insertable<MattersDuty>[]) => db.insertInto('matters.duty').values(rows)

export const timeRules = (unit: Unit) =>
  db
    .selectFrom('matters.time_rule')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('starts_on')
