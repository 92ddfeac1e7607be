import { sql, type Insertable, type Selectable, type Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { RollsEntry, RollsHolder, RollsRoll, RollsVersion } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type RollRow = Selectable<RollsRoll>
export type EntryRow = Selectable<RollsEntry>

const rolls = (unit: Unit) =>
  db.selectFrom('rolls.roll').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const allRolls = (unit: Unit) => rolls(unit).orderBy('prepared_at', 'desc').orderBy('id').limit(500)
export const rollById = (unit: Unit, id: string) => rolls(unit).where('id', '=', id)
/** Held until the transaction ends: freezing and correcting never pass one another. */
export const holdRoll = (unit: Unit, id: string) => rollById(unit, id).forUpdate()

export const insertRoll = (row: Insertable<RollsRoll>) => db.insertInto('rolls.roll').values(row)

/** Only while it stands as it was read. */
export const changeRoll = (unit: Unit, id: string, version: number, change: Updateable<RollsRoll>) =>
  db
    .updateTable('rolls.roll')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('version', '=', version)

export const insertVersion = (row: Insertable<RollsVersion>) => db.insertInto('rolls.version').values(row)
export const versionsOf = (unit: Unit, rollId: string) =>
  db
    .selectFrom('rolls.version')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('roll_id', '=', rollId)
    .orderBy('number')

const entries = (unit: Unit) =>
  db.selectFrom('rolls.entry').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const entriesOf = (unit: Unit, rollId: string) =>
  entries(unit).where('roll_id', '=', rollId).orderBy('position').orderBy('id')

export const entriesByIds = (unit: Unit, rollId: string, ids: readonly string[]) =>
  entries(unit).where('roll_id', '=', rollId).where('id', '=', anyOf(ids)).orderBy('position')

/** A page of the rights of a roll: all of them, those left out, or those that wait; by words of the label. */
export const pageOfEntries = (
  unit: Unit,
  rollId: string,
  {
    which,
    words,
    after,
    limit,
  }: { which: 'all' | 'unresolved' | 'excluded'; words: string; after: number; limit: number },
) => {
  let query = entriesOf(unit, rollId).where('position', '>', after).limit(limit)
  if (which === 'unresolved') query = query.where(sql<boolean>`gaps <> '{}'`).where('excluded_why', 'is', null)
  if (which === 'excluded') query = query.where('excluded_why', 'is not', null)
  if (words !== '') query = query.where('label', 'like', `%${words.replace(/[\\%_]/g, '\\$&')}%`)
  return query
}

export const insertEntries = (rows: readonly Insertable<RollsEntry>[]) => db.insertInto('rolls.entry').values([...rows])
export const insertHolders = (rows: readonly Insertable<RollsHolder>[]) =>
  db.insertInto('rolls.holder').values([...rows])

export const dropEntries = (unit: Unit, rollId: string) =>
  db.deleteFrom('rolls.entry').where('neighbourhood_id', '=', unit.neighbourhoodId).where('roll_id', '=', rollId)
export const dropHolders = (unit: Unit, rollId: string) =>
  db.deleteFrom('rolls.holder').where('neighbourhood_id', '=', unit.neighbourhoodId).where('roll_id', '=', rollId)
export const dropDraft = (unit: Unit, rollId: string) =>
  db
    .deleteFrom('rolls.roll')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', rollId)
    .where('state', '=', 'draft')
export const dropHoldersOf = (unit: Unit, entryId: string) =>
  db.deleteFrom('rolls.holder').where('neighbourhood_id', '=', unit.neighbourhoodId).where('entry_id', '=', entryId)

export const changeEntry = (unit: Unit, id: string, change: Updateable<RollsEntry>) =>
  db.updateTable('rolls.entry').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

const holders = (unit: Unit) =>
  db
    .selectFrom('rolls.holder')
    .select(['entry_id', 'person_id'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('entry_id')
    .orderBy('person_id')

export const holdersOf = (unit: Unit, rollId: string) => holders(unit).where('roll_id', '=', rollId)
/** For which rights of one roll a person may speak. */
export const holdingsOf = (unit: Unit, rollId: string, personId: string) =>
  holders(unit).where('roll_id', '=', rollId).where('person_id', '=', personId)
export const holdersOfEntries = (unit: Unit, entryIds: readonly string[]) =>
  holders(unit).where('entry_id', '=', anyOf(entryIds))

/** In which rolls a person stands, for the person. */
export const standingsOfPerson = (unit: Unit, personId: string) =>
  db
    .selectFrom('rolls.holder as h')
    .innerJoin('rolls.entry as e', (join) =>
      join.onRef('e.neighbourhood_id', '=', 'h.neighbourhood_id').onRef('e.id', '=', 'h.entry_id'),
    )
    .innerJoin('rolls.roll as r', (join) =>
      join.onRef('r.neighbourhood_id', '=', 'h.neighbourhood_id').onRef('r.id', '=', 'h.roll_id'),
    )
    .select(['r.label as roll', 'r.frozen_at', 'e.label', 'e.area', 'r.electorate', 'e.excluded_why'])
    .where('h.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('h.person_id', '=', personId)
    .orderBy('r.prepared_at')
    .orderBy('e.id')
    .limit(2_000)

const named = (unit: Unit, before: Date) =>
  db
    .selectFrom('rolls.entry as e')
    .innerJoin('rolls.roll as r', (join) =>
      join.onRef('r.neighbourhood_id', '=', 'e.neighbourhood_id').onRef('r.id', '=', 'e.roll_id'),
    )
    .where('e.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('e.names_sealed', 'is not', null)
    .where('r.gathered_at', '<', before)

export const countNamed = (unit: Unit, before: Date) =>
  named(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const namedBefore = (unit: Unit, before: Date, limit: number) =>
  named(unit, before).select('e.id').orderBy('e.id').limit(limit)
export const forgetNames = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('rolls.entry')
    .set({ names_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))

export const countRosterAreas = (unit: Unit, rollId: string) =>
  db
    .selectFrom('rolls.entry')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('roll_id', '=', rollId)
    .where('area_source', '=', 'roster')
