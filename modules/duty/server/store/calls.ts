import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Part } from '../../domain/rota.ts'
import type { DutyCall, DutyHandover } from '../tables.gen.ts'
import { db } from './base.ts'

export type CallRow = Selectable<DutyCall>
export type HandoverRow = Selectable<DutyHandover>

const calls = (unit: Unit) =>
  db.selectFrom('duty.call').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const callById = (unit: Unit, id: string) => calls(unit).where('id', '=', id)

/** The latest first; `after` is the last one's instant and id. */
export const latestCalls = (unit: Unit, limit: number, after: { at: Date; id: string } | null) => {
  const all = calls(unit).orderBy('rang_at', 'desc').orderBy('id', 'desc').limit(limit)
  if (after === null) return all
  return all.where((eb) =>
    eb.or([eb('rang_at', '<', after.at), eb.and([eb('rang_at', '=', after.at), eb('id', '<', after.id)])]),
  )
}

export const callsOfShift = (unit: Unit, day: Day, part: Part) =>
  calls(unit)
    .where('day', '=', day)
    .where('part', '=', part)
    .orderBy('rang_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200)

/** Those that wait, the longest first. */
export const waitingCalls = (unit: Unit, limit = 200) =>
  calls(unit).where('state', '=', 'waiting').orderBy('rang_at').orderBy('id').limit(limit)

export const countWaiting = (unit: Unit) =>
  db
    .selectFrom('duty.call')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('state', '=', 'waiting')

/** Calls of several neighbourhoods that the subdistrict was told of and that still wait, the longest first. */
export const callsToldAbove = (places: readonly string[]) =>
  db
    .selectFrom('duty.call')
    .select(['neighbourhood_id', 'id', 'rang_at', 'owner_name'])
    .where('neighbourhood_id', '=', sql<string>`any(${[...places]}::uuid[])`)
    .where('state', '=', 'waiting')
    .where('level', '=', 'subdistrict')
    .orderBy('rang_at')
    .orderBy('id')
    .limit(500)

export const callsToEscalate = (unit: Unit, limit: number) =>
  calls(unit)
    .where('state', '=', 'waiting')
    .where('escalates_at', '<=', unit.now)
    .orderBy('escalates_at')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()

export const insertCall = (row: Insertable<DutyCall>) => db.insertInto('duty.call').values(row)

export const changeCall = (unit: Unit, id: string, change: Updateable<DutyCall>) =>
  db.updateTable('duty.call').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

/** The same, only while it waits: two colleagues who call back at once do not both count. */
export const changeWaiting = (unit: Unit, id: string, change: Updateable<DutyCall>) =>
  changeCall(unit, id, change).where('state', '=', 'waiting')

export const callsOfPerson = (unit: Unit, personId: string) =>
  calls(unit).where('person_id', '=', personId).orderBy('id')

/** A call of which nobody knows any more who rang and why. */
export const nobodyCalled: Updateable<DutyCall> = {
  caller_name: null,
  caller_sealed: null,
  caller_mask: null,
  words_sealed: null,
  note_sealed: null,
  person_id: null,
  home_id: null,
  account_id: null,
}

export const forgetCaller = (unit: Unit, personId: string) =>
  db
    .updateTable('duty.call')
    .set(nobodyCalled)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

export const latestHandovers = (unit: Unit, limit: number) =>
  db
    .selectFrom('duty.handover')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)

export const handoverById = (unit: Unit, id: string) =>
  db.selectFrom('duty.handover').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

export const insertHandover = (row: Insertable<DutyHandover>) => db.insertInto('duty.handover').values(row)

export const markRead = (unit: Unit, id: string, by: string) =>
  db
    .updateTable('duty.handover')
    .set({ read_at: unit.now, read_by: by })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('read_at', 'is', null)
