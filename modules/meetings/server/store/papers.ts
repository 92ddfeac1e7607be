import type { Insertable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { MeetingsLine, MeetingsPledge } from '../tables.gen.ts'
import { db } from './base.ts'

export const linesOf = (unit: Unit, meetingId: string) =>
  db
    .selectFrom('meetings.line')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('meeting_id', '=', meetingId)
    .orderBy('at')
    .orderBy('id')
    .limit(2_000)

/** The same line sent again stays as it was first written. */
export const insertLines = (rows: readonly Insertable<MeetingsLine>[]) =>
  db
    .insertInto('meetings.line')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const strikeLine = (unit: Unit, meetingId: string, id: string) =>
  db
    .updateTable('meetings.line')
    .set({ struck_at: unit.now })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('meeting_id', '=', meetingId)
    .where('id', '=', id)
    .where('struck_at', 'is', null)

export const pledgesOf = (unit: Unit, meetingId: string) =>
  db
    .selectFrom('meetings.pledge as p')
    .innerJoin('meetings.seat as s', (join) =>
      join.onRef('s.neighbourhood_id', '=', 'p.neighbourhood_id').onRef('s.id', '=', 'p.seat_id'),
    )
    .selectAll('p')
    .select(['s.name', 's.account_id'])
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('p.meeting_id', '=', meetingId)
    .orderBy('p.at')
    .orderBy('p.id')
    .limit(500)

export const pledgeById = (unit: Unit, id: string) =>
  db
    .selectFrom('meetings.pledge as p')
    .innerJoin('meetings.seat as s', (join) =>
      join.onRef('s.neighbourhood_id', '=', 'p.neighbourhood_id').onRef('s.id', '=', 'p.seat_id'),
    )
    .selectAll('p')
    .select('s.account_id')
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('p.id', '=', id)

export const pledgesOfSeats = (unit: Unit, seatIds: readonly string[]) =>
  db
    .selectFrom('meetings.pledge')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('seat_id', '=', eb.fn.any(eb.val([...seatIds]))))
    .limit(1_000)

export const insertPledge = (row: Insertable<MeetingsPledge>) =>
  db
    .insertInto('meetings.pledge')
    .values(row)
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const changePledge = (unit: Unit, id: string, change: Updateable<MeetingsPledge>) =>
  db
    .updateTable('meetings.pledge')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
