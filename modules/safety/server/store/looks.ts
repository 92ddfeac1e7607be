import type { Insertable } from 'kysely'
import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { SafetyLook } from '../tables.gen.ts'
import { db } from './base.ts'

/** Known already where a telephone brings it a second time. */
export const insertLook = (row: Insertable<SafetyLook>) =>
  db
    .insertInto('safety.look')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

/** Somebody’s own looks at one place since an instant, that showed all of these persons. */
export const lookSince = (
  unit: Unit,
  by: string,
  way: string,
  place: string,
  since: Date,
  persons: readonly string[],
) =>
  db
    .selectFrom('safety.look')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('by_id', '=', by)
    .where('at', '>=', since)
    .where('way', '=', way)
    .where('place', '=', place)
    .where(sql<boolean>`persons @> ${[...persons]}::uuid[]`)
    .limit(1)

export const looksOf = (unit: Unit, personId: string) =>
  db
    .selectFrom('safety.look as l')
    .leftJoin('safety.incident as i', (join) =>
      join.onRef('i.neighbourhood_id', '=', 'l.neighbourhood_id').onRef('i.id', '=', 'l.incident_id'),
    )
    .select(['l.id', 'l.at', 'l.by_name', 'l.way', 'l.place', 'l.reason', 'i.kind as incident'])
    .where('l.neighbourhood_id', '=', unit.neighbourhoodId)
    .where(sql<boolean>`l.persons @> ${[personId]}::uuid[]`)
    .orderBy('l.at', 'desc')
    .orderBy('l.id', 'desc')
    .limit(500)
