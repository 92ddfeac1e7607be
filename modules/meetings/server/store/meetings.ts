import type { Insertable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { Phase } from '../../domain/words.ts'
import type { MeetingsItem, MeetingsMeeting } from '../tables.gen.ts'
import { db } from './base.ts'

const meetings = (unit: Unit) =>
  db.selectFrom('meetings.meeting').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const meetingById = (unit: Unit, id: string) => meetings(unit).where('id', '=', id)

/** Held until the transaction ends: two who count or close at once do it one after the other. */
export const holdMeeting = (unit: Unit, id: string) => meetingById(unit, id).forUpdate()

export const comingMeetings = (unit: Unit) =>
  meetings(unit)
    .where((eb) =>
      eb.or([
        eb('phase', 'in', ['running', 'closed']),
        eb.and([eb('phase', 'in', ['called', 'cancelled']), eb('ends_at', '>', unit.now)]),
        eb.and([eb('phase', '=', 'confirmed'), eb('published_at', 'is', null)]),
      ]),
    )
    .orderBy('starts_at')
    .orderBy('id')
    .limit(100)

export const pastMeetings = (unit: Unit) =>
  meetings(unit)
    .where((eb) =>
      eb.or([
        eb.and([eb('phase', '=', 'confirmed'), eb('published_at', 'is not', null)]),
        eb.and([eb('phase', 'in', ['called', 'cancelled']), eb('ends_at', '<=', unit.now)]),
      ]),
    )
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(100)

/** Those of the last half year and to come, for whoever asks which are theirs. */
export const recentMeetings = (unit: Unit, since: Date) =>
  meetings(unit).where('starts_at', '>', since).orderBy('starts_at', 'desc').orderBy('id').limit(100)

/** Joint meetings of a compound's three, and those of the whole neighbourhood's. */
export const jointMeetings = (unit: Unit, compoundId: string, since: Date) =>
  meetings(unit)
    .where('kind', '=', 'troika')
    .where((eb) => eb.or([eb('compound_id', 'is', null), eb('compound_id', '=', compoundId)]))
    .where('starts_at', '>', since)
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .limit(20)

export const meetingsByIds = (unit: Unit, ids: readonly string[]) =>
  meetings(unit).where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))

export const insertMeeting = (row: Insertable<MeetingsMeeting>) => db.insertInto('meetings.meeting').values(row)

export const changeMeeting = (unit: Unit, id: string, change: Updateable<MeetingsMeeting>) =>
  db
    .updateTable('meetings.meeting')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const stepMeeting = (unit: Unit, id: string, from: Phase, change: Updateable<MeetingsMeeting>) =>
  changeMeeting(unit, id, change).where('phase', '=', from)

export const itemsOf = (unit: Unit, meetingId: string) =>
  db
    .selectFrom('meetings.item')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('meeting_id', '=', meetingId)
    .orderBy('place')
    .orderBy('id')
    .limit(200)

export const itemsOfMany = (unit: Unit, meetingIds: readonly string[]) =>
  db
    .selectFrom('meetings.item')
    .select(['meeting_id', 'title', 'private'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('meeting_id', '=', eb.fn.any(eb.val([...meetingIds]))))
    .orderBy('meeting_id')
    .orderBy('place')
    .orderBy('id')
    .limit(400)

export const itemById = (unit: Unit, meetingId: string, id: string) => itemsOf(unit, meetingId).where('id', '=', id)

export const insertItems = (rows: readonly Insertable<MeetingsItem>[]) =>
  db
    .insertInto('meetings.item')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())
