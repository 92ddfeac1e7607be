import type { Insertable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from '../tables.gen.ts'
import { db } from './base.ts'

const heads = ['id', 'policy', 'number', 'quarter', 'digest', 'taken_at', 'taken_by'] as const

export const snapshotHeads = (unit: Unit) =>
  db
    .selectFrom('policies.snapshot')
    .select(heads)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('quarter', 'desc')
    .orderBy('policy')
    .limit(400)

export const snapshotById = (unit: Unit, id: string) =>
  db
    .selectFrom('policies.snapshot')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const insertSnapshot = (row: Insertable<DB['policies.snapshot']>) =>
  db.insertInto('policies.snapshot').values(row)

export const insertPseudonyms = (rows: readonly Insertable<DB['policies.pseudonym']>[]) =>
  db.insertInto('policies.pseudonym').values([...rows])

export const pseudonymsOf = (unit: Unit, snapshotId: string) =>
  db
    .selectFrom('policies.pseudonym')
    .select(['pseudonym', 'person_id'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('snapshot_id', '=', snapshotId)

export const deletePseudonymsOf = (unit: Unit, personId: string) =>
  db
    .deleteFrom('policies.pseudonym')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
