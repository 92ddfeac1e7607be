import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { PrivacyAssessment, PrivacyIncident } from '../tables.gen.ts'
import { db } from './base.ts'

export type AssessmentRow = Selectable<PrivacyAssessment>
export type IncidentRow = Selectable<PrivacyIncident>

const assessed = (unit: Unit) =>
  db.selectFrom('privacy.assessment').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)
export const assessments = (unit: Unit) => assessed(unit).orderBy('started_at', 'desc').orderBy('id', 'desc').limit(200)
export const assessmentById = (unit: Unit, id: string) => assessed(unit).where('id', '=', id)
/** Held until the transaction ends: what is signed is what was read. */
export const holdAssessment = (unit: Unit, id: string) => assessmentById(unit, id).forUpdate()
export const insertAssessment = (row: Insertable<PrivacyAssessment>) => db.insertInto('privacy.assessment').values(row)
/** Only while it is not signed. */
export const changeAssessment = (unit: Unit, id: string, change: Updateable<PrivacyAssessment>) =>
  db
    .updateTable('privacy.assessment')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('signed_at', 'is', null)

const signedBefore = (unit: Unit, before: Date) =>
  db
    .selectFrom('privacy.assessment')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('signed_at', '<', before)
export const countSigned = (unit: Unit, before: Date) =>
  signedBefore(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const signedToDrop = (unit: Unit, before: Date, limit: number) =>
  signedBefore(unit, before).select('id').orderBy('signed_at').orderBy('id').limit(limit)
export const dropAssessment = (unit: Unit, id: string) =>
  db.deleteFrom('privacy.assessment').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

const happened = (unit: Unit) =>
  db.selectFrom('privacy.incident').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)
export const incidents = (unit: Unit) => happened(unit).orderBy('found_at', 'desc').orderBy('id').limit(200)
export const incidentById = (unit: Unit, id: string) => happened(unit).where('id', '=', id)
/** Held until the transaction ends: of two who tell the persons at once, the second finds them told. */
export const holdIncident = (unit: Unit, id: string) => incidentById(unit, id).forUpdate()
export const insertIncident = (row: Insertable<PrivacyIncident>) => db.insertInto('privacy.incident').values(row)
export const changeIncident = (unit: Unit, id: string, change: Updateable<PrivacyIncident>) =>
  db
    .updateTable('privacy.incident')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
