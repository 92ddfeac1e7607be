import type { DB as KitTables } from '#kit/server/tables.gen.ts'
import { statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from '../tables.gen.ts'

/** Only the files of this folder speak SQL. `kit.event` holds the steps. */
export const db = statements<DB & KitTables>()

export const matters = (unit: Unit) =>
  db.selectFrom('matters.matter').where('neighbourhood_id', '=', unit.neighbourhoodId)
