import type { Insertable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { PeopleGuardianConsent } from '../tables.gen.ts'
import { db } from './db.ts'

const all = (unit: Unit) =>
  db.selectFrom('people.guardian_consent').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const guardianConsents = (unit: Unit) => all(unit).orderBy('noted_at', 'desc').orderBy('id').limit(500)

export const standingConsent = (unit: Unit, childId: string, purpose: string) =>
  all(unit).where('child_id', '=', childId).where('purpose', '=', purpose).where('withdrawn_at', 'is', null).limit(1)

export const insertGuardianConsent = (row: Insertable<PeopleGuardianConsent>) =>
  db.insertInto('people.guardian_consent').values(row)

export const endGuardianConsent = (unit: Unit, id: string) =>
  db
    .updateTable('people.guardian_consent')
    .set({ withdrawn_at: unit.now, withdrawn_by: unit.by.name })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)

export const deleteGuardianConsentsOf = (unit: Unit, childId: string) =>
  db
    .deleteFrom('people.guardian_consent')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('child_id', '=', childId)
