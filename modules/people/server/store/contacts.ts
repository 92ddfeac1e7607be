import type { Unit } from '#kit/server/unit.ts'
import type { CareRow, PhoneRow, RelativeRow } from '../rows.ts'
import { anyOf, db } from './db.ts'

export const phonesOf = (unit: Unit, personIds: readonly string[]) =>
  db
    .selectFrom('people.phone')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', anyOf(personIds))
    .orderBy('position')
    .orderBy('id')

export const insertPhones = (rows: readonly PhoneRow[]) =>
  db
    .insertInto('people.phone')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'person_id', 'number_blind']).doNothing())

export const deletePhones = (unit: Unit, ids: readonly string[]) =>
  db.deleteFrom('people.phone').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', anyOf(ids))

export const caresOf = (unit: Unit, personIds: readonly string[]) =>
  db
    .selectFrom('people.care')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', anyOf(personIds))
    .orderBy('id')

/** Of everybody. */
export const allCares = (unit: Unit) =>
  db.selectFrom('people.care').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId).orderBy('id')

export const insertCares = (rows: readonly CareRow[]) => db.insertInto('people.care').values([...rows])

export const deleteCares = (unit: Unit, ids: readonly string[]) =>
  db.deleteFrom('people.care').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', anyOf(ids))

export const relativesOf = (unit: Unit, personIds: readonly string[]) =>
  db
    .selectFrom('people.relative')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', anyOf(personIds))
    .orderBy('id')

export const insertRelatives = (rows: readonly RelativeRow[]) => db.insertInto('people.relative').values([...rows])

export const deleteRelative = (unit: Unit, personId: string, id: string) =>
  db
    .deleteFrom('people.relative')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .where('id', '=', id)

/** Others whose list of kin names one of these persons. */
export const forgetRelatives = (unit: Unit, personIds: readonly string[]) =>
  db
    .updateTable('people.relative')
    .set({ relative_id: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('relative_id', '=', anyOf(personIds))
