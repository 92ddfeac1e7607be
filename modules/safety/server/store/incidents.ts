import type { Insertable, Selectable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { SafetyEvent, SafetyIncident } from '../tables.gen.ts'
import { db } from './base.ts'

export type IncidentRow = Selectable<SafetyIncident>
export type EventRow = Selectable<SafetyEvent>

const incidents = (unit: Unit) =>
  db.selectFrom('safety.incident').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const incidentById = (unit: Unit, id: string) => incidents(unit).where('id', '=', id)

export const openIncidents = (unit: Unit) =>
  incidents(unit).where('ended_at', 'is', null).orderBy('alarm_at', 'desc').orderBy('id', 'desc').limit(50)

/** Those that are over, the latest first; `after` is the last one's instant and id. */
export const endedIncidents = (unit: Unit, limit: number, after: { at: Date; id: string } | null) => {
  const all = incidents(unit)
    .where('ended_at', 'is not', null)
    .orderBy('alarm_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
  if (after === null) return all
  return all.where((eb) =>
    eb.or([eb('alarm_at', '<', after.at), eb.and([eb('alarm_at', '=', after.at), eb('id', '<', after.id)])]),
  )
}

/** Those of a matter. */
export const incidentsWithMatter = (unit: Unit, matterId: string) =>
  db
    .selectFrom('safety.event as e')
    .innerJoin('safety.incident as i', (join) =>
      join.onRef('i.neighbourhood_id', '=', 'e.neighbourhood_id').onRef('i.id', '=', 'e.incident_id'),
    )
    .selectAll('i')
    .distinct()
    .where('e.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('e.linked_id', '=', matterId)
    .where('e.linked_room', '=', 'matters')
    .orderBy('i.alarm_at', 'desc')
    .orderBy('i.id', 'desc')
    .limit(20)

/** Those going on, and those whose alarm came since. */
export const incidentsSince = (unit: Unit, since: Date) =>
  incidents(unit)
    .where((eb) => eb.or([eb('ended_at', 'is', null), eb('alarm_at', '>=', since)]))
    .orderBy('alarm_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)

export const insertIncident = (row: Insertable<SafetyIncident>) =>
  db
    .insertInto('safety.incident')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const endIncident = (unit: Unit, id: string, at: Date) =>
  db
    .updateTable('safety.incident')
    .set({ ended_at: at })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)

export const eventsOf = (unit: Unit, incidentIds: readonly string[]) =>
  db
    .selectFrom('safety.event')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('incident_id', '=', eb.fn.any(eb.val([...incidentIds]))))
    .orderBy('at')
    .orderBy('id')

/** What is known already is passed over: a telephone may bring its events as often as it likes. */
export const insertEvents = (rows: readonly Insertable<SafetyEvent>[]) =>
  db
    .insertInto('safety.event')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const eventsAbout = (unit: Unit, personId: string) =>
  db
    .selectFrom('safety.event as e')
    .innerJoin('safety.incident as i', (join) =>
      join.onRef('i.neighbourhood_id', '=', 'e.neighbourhood_id').onRef('i.id', '=', 'e.incident_id'),
    )
    .select(['e.id', 'e.kind', 'e.at', 'e.by_name', 'i.place'])
    .where('e.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('e.person_id', '=', personId)
    .orderBy('e.at')
    .orderBy('e.id')
    .limit(500)

export const forgetInEvents = (unit: Unit, personId: string) =>
  db
    .updateTable('safety.event')
    .set({ person_id: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

const telling = (unit: Unit, before: Date) =>
  db
    .selectFrom('safety.event')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('heard_at', '<', before)
    .where((eb) => eb.or([eb('words_sealed', 'is not', null), eb('person_id', 'is not', null)]))

export const countTelling = (unit: Unit, before: Date) =>
  telling(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))

export const tellingBefore = (unit: Unit, before: Date, limit: number) =>
  telling(unit, before).select('id').orderBy('id').limit(limit)

export const silence = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('safety.event')
    .set({ words_sealed: null, person_id: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
