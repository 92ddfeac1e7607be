import type { Insertable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from '../tables.gen.ts'
import { db } from './base.ts'

/** Once a day is enough: the person sees who looked, on which day and why. */
export const insertLooks = (rows: readonly Insertable<DB['policies.look']>[]) =>
  db
    .insertInto('policies.look')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'person_id', 'by_id', 'what', 'day', 'reason']).doNothing(),
    )

export const looksOf = (unit: Unit, personId: string) =>
  db
    .selectFrom('policies.look')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
