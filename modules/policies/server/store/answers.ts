import type { Unit } from '#kit/server/unit.ts'
import type { DB } from '../tables.gen.ts'
import type { Insertable, Selectable } from 'kysely'
import { anyOf, db } from './base.ts'

export type AnswerRow = Selectable<DB['policies.answer']>

/** Answers of these persons, or of everybody. */
export const answersOf = (unit: Unit, personIds?: readonly string[]) => {
  const all = db
    .selectFrom('policies.answer')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('id')
  return personIds === undefined ? all : all.where('person_id', '=', anyOf(personIds))
}

export const answerById = (unit: Unit, id: string) =>
  db.selectFrom('policies.answer').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

/** Sent twice at once it is there once. */
export const insertAnswer = (row: Insertable<DB['policies.answer']>) =>
  db
    .insertInto('policies.answer')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const deleteAnswersOf = (unit: Unit, personId: string) =>
  db
    .deleteFrom('policies.answer')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

export const answersEndedBefore = (unit: Unit, before: Date, limit: number) =>
  db
    .selectFrom('policies.answer')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('noted_at', '<', before)
    .orderBy('noted_at')
    .orderBy('id')
    .limit(limit)

export const countAnswersBefore = (unit: Unit, before: Date) =>
  db
    .selectFrom('policies.answer')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('noted_at', '<', before)

export const deleteAnswers = (unit: Unit, ids: readonly string[]) =>
  db.deleteFrom('policies.answer').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', anyOf(ids))

export const authorisationsOf = (unit: Unit, personIds?: readonly string[]) => {
  const all = db
    .selectFrom('policies.authorisation')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('noted_at', 'desc')
    .orderBy('id', 'desc')
  return personIds === undefined ? all : all.where('person_id', '=', anyOf(personIds))
}

export const authorisationById = (unit: Unit, id: string) =>
  db
    .selectFrom('policies.authorisation')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const insertAuthorisation = (row: Insertable<DB['policies.authorisation']>) =>
  db
    .insertInto('policies.authorisation')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const endAuthorisation = (unit: Unit, id: string) =>
  db
    .updateTable('policies.authorisation')
    .set({ withdrawn_at: unit.now, withdrawn_by: unit.actor?.name ?? null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)

export const deleteAuthorisationsOf = (unit: Unit, personId: string) =>
  db
    .deleteFrom('policies.authorisation')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
