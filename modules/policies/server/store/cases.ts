import { type Insertable, type Selectable, sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from '../tables.gen.ts'
import { anyOf, anyWord, db } from './base.ts'

export type CaseRow = Selectable<DB['policies.case']>
export type StepRow = Selectable<DB['policies.step']>

const own = (unit: Unit) => db.selectFrom('policies.case').where('neighbourhood_id', '=', unit.neighbourhoodId)

/** Cases of these persons, or all. */
export const casesOf = (unit: Unit, personIds?: readonly string[]) => {
  const all = own(unit).selectAll().orderBy('id')
  return personIds === undefined ? all : all.where('person_id', '=', anyOf(personIds))
}

export const caseById = (unit: Unit, id: string) => own(unit).selectAll().where('id', '=', id)

export const caseOf = (unit: Unit, personId: string, policy: string) =>
  own(unit).selectAll().where('person_id', '=', personId).where('policy', '=', policy)

/** Which of these wait to be told still: found, fitting, and open to everybody who works here. */
export const waitingAmong = (unit: Unit, ids: readonly string[]) =>
  own(unit)
    .select('id')
    .where('id', '=', anyOf(ids))
    .where('state', '=', 'found')
    .where('lost_on', 'is', null)
    .where('chair_only', '=', false)

export const insertCases = (rows: readonly Insertable<DB['policies.case']>[]) =>
  db.insertInto('policies.case').values([...rows])

export const changeCase = (
  unit: Unit,
  id: string,
  set: Partial<Pick<CaseRow, 'state' | 'lost_on' | 'number' | 'chair_only' | 'found_on' | 'found_by'>>,
) =>
  db
    .updateTable('policies.case')
    .set({ ...set, changed_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

/** The same, only from the state that was read. */
export const stepCase = (unit: Unit, id: string, from: string, set: Parameters<typeof changeCase>[2]) =>
  changeCase(unit, id, set).where('state', '=', from)

export const loseCases = (unit: Unit, ids: readonly string[], on: string | null) =>
  db
    .updateTable('policies.case')
    .set({ lost_on: on, changed_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))

export interface CaseFilter {
  states: readonly string[]
  policy?: string | undefined
  /** Found since this day, and not at the first look through. */
  newSince?: string | undefined
  lost?: boolean | undefined
  chair: boolean
}

const matching = (unit: Unit, filter: CaseFilter) => {
  let query = own(unit).where('state', '=', anyWord(filter.states))
  if (filter.policy !== undefined) query = query.where('policy', '=', filter.policy)
  if (filter.newSince !== undefined)
    query = query.where('found_on', '>=', filter.newSince).where('found_by', '<>', 'first')
  if (filter.lost !== undefined) query = query.where('lost_on', filter.lost ? 'is not' : 'is', null)
  return filter.chair ? query : query.where('chair_only', '=', false)
}

/** Found today first; what was there at the first look through last. */
const place = sql<string>`concat(case when found_by = 'first' then '1' else '0' end, to_char(date '2200-01-01' - found_on, 'FM000000'), id::text)`

export const casePage = (unit: Unit, filter: CaseFilter, after: string | undefined, limit: number) => {
  const query = matching(unit, filter).selectAll().select(place.as('place'))
  return (after === undefined ? query : query.where(place, '>', after)).orderBy(place).limit(limit)
}

export const countCases = (unit: Unit, filter: CaseFilter) =>
  matching(unit, filter).select((eb) => eb.fn.countAll<number>().as('count'))

export const countByState = (unit: Unit, chair: boolean) => {
  const query = own(unit)
    .select((eb) => ['policy', 'state', eb.fn.countAll<number>().as('count')])
    .groupBy(['policy', 'state'])
  return chair ? query : query.where('chair_only', '=', false)
}

export const stepById = (unit: Unit, id: string) =>
  db.selectFrom('policies.step').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const stepsOf = (unit: Unit, caseIds: readonly string[]) =>
  db
    .selectFrom('policies.step')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('case_id', '=', anyOf(caseIds))
    .orderBy('at')
    .orderBy('id')

export const insertStep = (row: Insertable<DB['policies.step']>) =>
  db
    .insertInto('policies.step')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const deleteStepsOf = (unit: Unit, personId: string) =>
  db.deleteFrom('policies.step').where('neighbourhood_id', '=', unit.neighbourhoodId).where('person_id', '=', personId)

export const deleteCasesOf = (unit: Unit, personId: string) =>
  db.deleteFrom('policies.case').where('neighbourhood_id', '=', unit.neighbourhoodId).where('person_id', '=', personId)
