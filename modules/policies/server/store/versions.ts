import type { Unit } from '#kit/server/unit.ts'
import { db } from './base.ts'

export const versionKeys = () =>
  db.selectFrom('policies.version').select(['policy', 'number']).orderBy('policy').orderBy('number')

export const allVersions = () => db.selectFrom('policies.version').selectAll().orderBy('policy').orderBy('number')

/** A version that is there already stays as it is. */
export const addVersions = (
  rows: readonly {
    policy: string
    number: number
    data: string
    from_day: string
    digest: string
    published_at: Date
    published_by: string | null
  }[],
) =>
  db
    .insertInto('policies.version')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['policy', 'number']).doNothing())

export const insertVersion = (row: Parameters<typeof addVersions>[0][number]) =>
  db.insertInto('policies.version').values(row)

export const runOf = (unit: Unit) =>
  db.selectFrom('policies.run').select(['first_on', 'last_on']).where('neighbourhood_id', '=', unit.neighbourhoodId)

export const putRun = (unit: Unit, today: string) =>
  db
    .insertInto('policies.run')
    .values({ neighbourhood_id: unit.neighbourhoodId, id: unit.neighbourhoodId, first_on: today, last_on: today })
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doUpdateSet({ last_on: today }))
