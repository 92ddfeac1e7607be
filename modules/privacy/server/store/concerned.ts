import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { db } from './base.ts'

const concerned = (unit: Unit) =>
  db.selectFrom('privacy.concerned').where('neighbourhood_id', '=', unit.neighbourhoodId)

export const concernedBy = (unit: Unit, incidentId: string) =>
  concerned(unit)
    .selectAll()
    .where('incident_id', '=', incidentId)
    .orderBy('added_at')
    .orderBy('person_id')
    .limit(2_000)

/** Whoever stands there already stays as they are. */
export const addConcerned = (unit: Unit, incidentId: string, personIds: readonly string[]) =>
  db
    .insertInto('privacy.concerned')
    .values(
      personIds.map((person_id) => ({
        neighbourhood_id: unit.neighbourhoodId,
        incident_id: incidentId,
        person_id,
        added_by: unit.actor?.name ?? null,
        added_at: unit.now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'incident_id', 'person_id']).doNothing())

/** Somebody who does not belong on the list, while they have not been told. */
export const dropConcerned = (unit: Unit, incidentId: string, personId: string) =>
  db
    .deleteFrom('privacy.concerned')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('incident_id', '=', incidentId)
    .where('person_id', '=', personId)
    .where('told_at', 'is', null)

export const markTold = (unit: Unit, incidentId: string, personIds: readonly string[]) =>
  db
    .updateTable('privacy.concerned')
    .set({ told_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('incident_id', '=', incidentId)
    .where('person_id', '=', sql<string>`any(${[...personIds]}::uuid[])`)

export const concernsOf = (unit: Unit, personId: string) =>
  concerned(unit).selectAll().where('person_id', '=', personId).orderBy('added_at').orderBy('incident_id').limit(200)

export const forgetConcerned = (unit: Unit, personId: string) =>
  db
    .deleteFrom('privacy.concerned')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)
    .where('told_at', 'is not', null)

/** Lists of many people that left as a file: they may have held anybody of the register. */
export const listsTaken = (unit: Unit) =>
  db
    .selectFrom('kit.event')
    .select(['id', 'at', 'type', 'actor_name'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('type', 'in', ['people.register-exported', 'titles.owners-exported'])
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
