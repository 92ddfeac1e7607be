import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { HouseholdRow, PersonRow } from '../rows.ts'
import { anyOf, db } from './db.ts'

const own = (unit: Unit) => db.selectFrom('people.person').where('neighbourhood_id', '=', unit.neighbourhoodId)

/** What matching needs of everybody, dead and moved away too. */
export const personKeys = (unit: Unit) =>
  own(unit)
    .select(['id', 'id_blind', 'name', 'birth_date', 'home_id', 'digest', 'version'])
    .where('erased_at', 'is', null)

export const personsByIds = (unit: Unit, ids: readonly string[]) =>
  own(unit).selectAll().where('id', '=', anyOf(ids)).orderBy('id')

/** The same, held until the transaction ends: for changing them. */
export const personsForUpdate = (unit: Unit, ids: readonly string[]) => personsByIds(unit, ids).forUpdate()

export const personById = (unit: Unit, id: string) => own(unit).selectAll().where('id', '=', id)

/** Who lives in these homes now. */
export const personsLivingIn = (unit: Unit, homeIds: readonly string[]) =>
  own(unit)
    .selectAll()
    .where('home_id', '=', anyOf(homeIds))
    .where('stay', '=', 'here')
    .where('left_on', 'is', null)
    .where('deceased', '=', false)
    .orderBy(sql`birth_date nulls last`)
    .orderBy('id')

export const personByIdNumber = (unit: Unit, blind: string) => own(unit).selectAll().where('id_blind', '=', blind)

/** In another neighbourhood that the unit sees too (moving between two). */
export const personByIdIn = (neighbourhoodId: string, id: string) =>
  db.selectFrom('people.person').selectAll().where('neighbourhood_id', '=', neighbourhoodId).where('id', '=', id)

export const personByIdNumberIn = (neighbourhoodId: string, blind: string) =>
  db
    .selectFrom('people.person')
    .selectAll()
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id_blind', '=', blind)

export const insertPersons = (rows: readonly PersonRow[]) => db.insertInto('people.person').values([...rows])

/** Writes rows that stand already (read `for update` before). Birth of the row and tenant never change. */
export const putPersons = (rows: readonly PersonRow[]) =>
  insertPersons(rows).onConflict((conflict) =>
    conflict.columns(['neighbourhood_id', 'id']).doUpdateSet((eb) => ({
      name: eb.ref('excluded.name'),
      initials: eb.ref('excluded.initials'),
      sex: eb.ref('excluded.sex'),
      birth_date: eb.ref('excluded.birth_date'),
      id_sealed: eb.ref('excluded.id_sealed'),
      id_blind: eb.ref('excluded.id_blind'),
      id_mask: eb.ref('excluded.id_mask'),
      home_id: eb.ref('excluded.home_id'),
      stay: eb.ref('excluded.stay'),
      registration: eb.ref('excluded.registration'),
      relation: eb.ref('excluded.relation'),
      private_sealed: eb.ref('excluded.private_sealed'),
      deceased: eb.ref('excluded.deceased'),
      died_on: eb.ref('excluded.died_on'),
      died_year: eb.ref('excluded.died_year'),
      left_on: eb.ref('excluded.left_on'),
      digest: eb.ref('excluded.digest'),
      erased_at: eb.ref('excluded.erased_at'),
      version: eb.ref('excluded.version'),
      updated_at: eb.ref('excluded.updated_at'),
    })),
  )

export const deletePersons = (unit: Unit, ids: readonly string[]) =>
  db.deleteFrom('people.person').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', anyOf(ids))

/** Everything that hangs on persons, before the persons themselves go. */
export const deleteOf = (
  unit: Unit,
  table: 'phone' | 'care' | 'relative' | 'doubt' | 'change' | 'request',
  personIds: readonly string[],
) =>
  db
    .deleteFrom(`people.${table}`)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', anyOf(personIds))

export const householdsOf = (unit: Unit, homeIds: readonly string[]) =>
  db
    .selectFrom('people.household')
    .select(['id', 'home_id', 'head_id', 'version'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('home_id', '=', anyOf(homeIds))

/** A home's household, held until the transaction ends: two who choose a head do it one after the other. */
export const holdHousehold = (unit: Unit, homeId: string) => householdsOf(unit, [homeId]).forUpdate()

/** A home has one household: a second insert only fills in the head where there is none. */
export const putHouseholds = (rows: readonly HouseholdRow[]) =>
  db
    .insertInto('people.household')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'home_id']).doUpdateSet((eb) => ({
        head_id: eb.fn.coalesce('people.household.head_id', 'excluded.head_id'),
      })),
    )

export const setHead = (unit: Unit, homeId: string, headId: string | null) =>
  db
    .updateTable('people.household')
    .set((eb) => ({ head_id: headId, version: eb('version', '+', 1) }))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('home_id', '=', homeId)

/** Households that somebody headed who is no longer there. */
export const dropHeads = (unit: Unit, personIds: readonly string[]) =>
  db
    .updateTable('people.household')
    .set((eb) => ({ head_id: null, version: eb('version', '+', 1) }))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('head_id', '=', anyOf(personIds))

/** Households of homes where nobody was ever registered: what an undone import leaves. */
export const deleteEmptyHouseholds = (unit: Unit, homeIds: readonly string[]) =>
  db
    .deleteFrom('people.household as h')
    .where('h.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('h.home_id', '=', anyOf(homeIds))
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('people.person as p')
            .select('p.id')
            .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
            .whereRef('p.home_id', '=', 'h.home_id'),
        ),
      ),
    )
