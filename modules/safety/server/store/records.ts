import type { Insertable, Selectable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { SafetyChange, SafetyRecord } from '../tables.gen.ts'
import { db } from './base.ts'

export type RecordRow = Selectable<SafetyRecord>
export type ChangeRow = Selectable<SafetyChange>

export const recordsOf = (unit: Unit, personIds: readonly string[]) =>
  db
    .selectFrom('safety.record')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('person_id', '=', eb.fn.any(eb.val([...personIds]))))

export const recordOf = (unit: Unit, personId: string) =>
  db
    .selectFrom('safety.record')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

export const insertRecord = (row: Insertable<SafetyRecord>) => db.insertInto('safety.record').values(row)

/** Only from the version that was seen: two who change it at once do not overwrite one another. */
export const changeRecord = (
  unit: Unit,
  personId: string,
  version: number,
  change: Omit<Insertable<SafetyRecord>, 'neighbourhood_id' | 'id' | 'person_id'>,
) =>
  db
    .updateTable('safety.record')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .where('version', '=', version)

export const deleteRecord = (unit: Unit, personId: string, version: number) =>
  db
    .deleteFrom('safety.record')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .where('version', '=', version)

export const deleteRecordOf = (unit: Unit, personId: string) =>
  db.deleteFrom('safety.record').where('neighbourhood_id', '=', unit.neighbourhoodId).where('person_id', '=', personId)

export const insertChange = (row: Insertable<SafetyChange>) => db.insertInto('safety.change').values(row)

export const changesOf = (unit: Unit, personId: string) =>
  db
    .selectFrom('safety.change')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)

export const deleteChangesOf = (unit: Unit, personId: string) =>
  db.deleteFrom('safety.change').where('neighbourhood_id', '=', unit.neighbourhoodId).where('person_id', '=', personId)

export const countChangesBefore = (unit: Unit, before: Date) =>
  db
    .selectFrom('safety.change')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('at', '<', before)

export const changesBefore = (unit: Unit, before: Date, limit: number) =>
  db
    .selectFrom('safety.change')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('at', '<', before)
    .orderBy('id')
    .limit(limit)

export const deleteChanges = (unit: Unit, ids: readonly string[]) =>
  db
    .deleteFrom('safety.change')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
