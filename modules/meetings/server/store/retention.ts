import type { Unit } from '#kit/server/unit.ts'
import { db } from './base.ts'

/** Seats of meetings long past that still carry a name. */
const seatsNamed = (unit: Unit, before: Date) =>
  db
    .selectFrom('meetings.seat as s')
    .innerJoin('meetings.meeting as m', (join) =>
      join.onRef('m.neighbourhood_id', '=', 's.neighbourhood_id').onRef('m.id', '=', 's.meeting_id'),
    )
    .where('s.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('m.ends_at', '<', before)
    .where('m.phase', 'in', ['confirmed', 'cancelled'])
    .where('s.name', '!=', '已删除')

export const countSeatsNamed = (unit: Unit, before: Date) =>
  seatsNamed(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const seatsNamedBefore = (unit: Unit, before: Date, limit: number) =>
  seatsNamed(unit, before).select('s.id').orderBy('m.ends_at').orderBy('s.id').limit(limit)

/** Private lines of the minutes, of meetings long past. */
const privateLines = (unit: Unit, before: Date) =>
  db
    .selectFrom('meetings.line')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('private', '=', true)
    .where('at', '<', before)

export const countPrivateLines = (unit: Unit, before: Date) =>
  privateLines(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const privateLinesBefore = (unit: Unit, before: Date, limit: number) =>
  privateLines(unit, before).select('id').orderBy('at').orderBy('id').limit(limit)
export const eraseLine = (unit: Unit, id: string) =>
  db.deleteFrom('meetings.line').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)
