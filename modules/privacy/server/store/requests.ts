import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { PrivacyRequest } from '../tables.gen.ts'
import { db } from './base.ts'

export type RequestRow = Selectable<PrivacyRequest>

const all = (unit: Unit) =>
  db.selectFrom('privacy.request').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const requestToChange = (unit: Unit, id: string) => all(unit).where('id', '=', id).forUpdate()
export const openRequests = (unit: Unit) =>
  all(unit).where('answered_at', 'is', null).orderBy('due_at').orderBy('id').limit(200)
export const answeredRequests = (unit: Unit) =>
  all(unit).where('answered_at', 'is not', null).orderBy('answered_at', 'desc').orderBy('id').limit(200)
export const requestsOfPerson = (unit: Unit, personId: string) =>
  all(unit).where('person_id', '=', personId).orderBy('asked_at', 'desc').orderBy('id').limit(100)

export const insertRequest = (row: Insertable<PrivacyRequest>) => db.insertInto('privacy.request').values(row)
/** The same asked for twice stands once: news may come again. */
export const insertRequestOnce = (row: Insertable<PrivacyRequest>) =>
  insertRequest(row).onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const changeRequest = (unit: Unit, id: string, change: Updateable<PrivacyRequest>) =>
  db
    .updateTable('privacy.request')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const lateRequests = (unit: Unit) =>
  openRequests(unit).where('due_at', '<', unit.now).where('escalated_at', 'is', null)

const forgotten: Updateable<PrivacyRequest> = {
  person_id: null,
  text_sealed: null,
  relative_sealed: null,
  check_how: null,
  extended_why: null,
  answer_sealed: null,
}

const answeredBefore = (unit: Unit, before: Date) =>
  db
    .selectFrom('privacy.request')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('answered_at', '<', before)
    .where((eb) => eb.or([eb('person_id', 'is not', null), eb('text_sealed', 'is not', null)]))
export const countAnswered = (unit: Unit, before: Date) =>
  answeredBefore(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const answeredToForget = (unit: Unit, before: Date, limit: number) =>
  answeredBefore(unit, before).select('id').orderBy('answered_at').orderBy('id').limit(limit)
export const forgetRequest = (unit: Unit, id: string) => changeRequest(unit, id, forgotten)
export const forgetAnsweredOf = (unit: Unit, personId: string) =>
  db
    .updateTable('privacy.request')
    .set(forgotten)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .where('answered_at', 'is not', null)
