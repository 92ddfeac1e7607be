import { type Insertable, type Selectable, sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { VisitsAgreement, VisitsPlan } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type PlanRow = Selectable<VisitsPlan>
export type AgreementRow = Selectable<VisitsAgreement>

export const agreements = (unit: Unit) =>
  db
    .selectFrom('visits.agreement')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .limit(50)

export const insertAgreement = (row: Insertable<VisitsAgreement>) =>
  db
    .insertInto('visits.agreement')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

const plans = (unit: Unit) =>
  db.selectFrom('visits.plan').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

/** Those made since and not dropped; whether a visit has ended one is the domain's to say. */
export const plansSince = (unit: Unit, since: Date, homeIds: readonly string[] | null) => {
  const made = plans(unit).where('dropped_at', 'is', null).where('made_at', '>=', since).orderBy('due_on').orderBy('id')
  return homeIds === null ? made : made.where('home_id', '=', anyOf(homeIds))
}

export const planById = (unit: Unit, id: string) => plans(unit).where('id', '=', id)
export const plansOfPerson = (unit: Unit, personId: string) =>
  plans(unit).where('person_id', '=', personId).orderBy('id')

/** An event heard twice makes one plan. */
export const insertPlan = (row: Insertable<VisitsPlan>) =>
  db
    .insertInto('visits.plan')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const dropPlan = (unit: Unit, id: string, by: string | null, why: string) =>
  db
    .updateTable('visits.plan')
    .set({ dropped_at: unit.now, dropped_by: by, dropped_why: why })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('dropped_at', 'is', null)

/** Nobody knows any more whom it was about. */
export const forgetPlansOf = (unit: Unit, personId: string) =>
  db
    .updateTable('visits.plan')
    .set({ person_id: null, words_sealed: null, case_id: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

export const roundTaken = (unit: Unit, accountId: string, day: string) =>
  db
    .selectFrom('visits.round')
    .select('person_ids')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('account_id', '=', accountId)
    .where('day', '=', day)

export const putRound = (unit: Unit, accountId: string, day: string, personIds: readonly string[]) =>
  db
    .insertInto('visits.round')
    .values({
      neighbourhood_id: unit.neighbourhoodId,
      account_id: accountId,
      day,
      person_ids: [...personIds],
      taken_at: unit.now,
    })
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'account_id', 'day']).doUpdateSet((eb) => ({
        person_ids: eb.ref('excluded.person_ids'),
        taken_at: eb.ref('excluded.taken_at'),
      })),
    )

/** Whom one worker was given on days before is no longer needed: the look itself stands with the person. */
export const dropRoundsBefore = (unit: Unit, day: string) =>
  db
    .deleteFrom('visits.round')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('day', '<', sql<string>`${day}::date`)
