import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { VisitsAnswer } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type AnswerRow = Selectable<VisitsAnswer>

const answers = (unit: Unit) =>
  db.selectFrom('visits.answer').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const insertAnswers = (rows: readonly Insertable<VisitsAnswer>[]) =>
  db.insertInto('visits.answer').values([...rows])

export const waitingAnswers = (unit: Unit, limit: number) =>
  answers(unit).where('state', '=', 'waits').orderBy('at').orderBy('id').limit(limit)

export const countWaiting = (unit: Unit) =>
  db
    .selectFrom('visits.answer')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('state', '=', 'waits')

export const waitingOfVisits = (unit: Unit, visitIds: readonly string[]) =>
  db
    .selectFrom('visits.answer')
    .select(['visit_id'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('visit_id', '=', anyOf(visitIds))
    .where('doubt', 'is not', null)

export const answerById = (unit: Unit, id: string) => answers(unit).where('id', '=', id)
export const answersOfPerson = (unit: Unit, personId: string) =>
  answers(unit).where('person_id', '=', personId).orderBy('id')

export const settleAnswer = (unit: Unit, id: string, change: Updateable<VisitsAnswer>) =>
  db
    .updateTable('visits.answer')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('state', '=', 'waits')

export const answersOfVisit = (unit: Unit, visitId: string) =>
  db
    .selectFrom('visits.answer')
    .select(['id', 'state'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('visit_id', '=', visitId)

/** Those of one visit that wait still. */
export const setAsideOfVisit = (unit: Unit, visitId: string, change: Updateable<VisitsAnswer>) =>
  db
    .updateTable('visits.answer')
    .set({ ...change, state: 'set-aside' })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('visit_id', '=', visitId)
    .where('state', '=', 'waits')

export const deleteAnswersOf = (unit: Unit, personId: string) =>
  db.deleteFrom('visits.answer').where('neighbourhood_id', '=', unit.neighbourhoodId).where('person_id', '=', personId)
