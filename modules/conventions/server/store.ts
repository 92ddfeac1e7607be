import { statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from './tables.gen.ts'

/** The only place of this room that speaks SQL. */
const db = statements<DB>()

export const conventionById = (unit: Unit, id: string) =>
  db
    .selectFrom('conventions.convention')
    .select(['id', 'title', 'created_at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const allConventions = (unit: Unit) =>
  db
    .selectFrom('conventions.convention')
    .select(['id', 'title', 'created_at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('title')
    .limit(500)

export const insertConvention = (row: { neighbourhood_id: string; id: string; title: string; created_at: Date }) =>
  db.insertInto('conventions.convention').values(row)
