import type { Insertable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { MeetingsResolution, MeetingsVoice } from '../tables.gen.ts'
import { db } from './base.ts'

const resolutions = (unit: Unit) =>
  db.selectFrom('meetings.resolution').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const resolutionsOf = (unit: Unit, meetingId: string) =>
  resolutions(unit).where('meeting_id', '=', meetingId).orderBy('number').limit(200)

export const resolutionById = (unit: Unit, id: string) => resolutions(unit).where('id', '=', id)

export const resolutionsByIds = (unit: Unit, ids: readonly string[]) =>
  resolutions(unit)
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
    .orderBy('due_on')
    .orderBy('id')
    .limit(200)

/** Carried by residents' meetings under an item that a text lay before, the latest first. */
export const carriedUnder = (unit: Unit, conventionId: string) =>
  db
    .selectFrom('meetings.resolution as r')
    .innerJoin('meetings.item as i', (join) =>
      join
        .onRef('i.neighbourhood_id', '=', 'r.neighbourhood_id')
        .onRef('i.meeting_id', '=', 'r.meeting_id')
        .onRef('i.id', '=', 'r.item_id'),
    )
    .innerJoin('meetings.meeting as m', (join) =>
      join.onRef('m.neighbourhood_id', '=', 'r.neighbourhood_id').onRef('m.id', '=', 'r.meeting_id'),
    )
    .select(['r.id', 'r.meeting_id', 'r.proposal', 'r.decided_at', 'r.present'])
    .select(['r.votes_for', 'r.votes_against', 'r.votes_abstain', 'm.title', 'm.whole', 'i.convention_digest'])
    .where('r.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('i.convention_id', '=', conventionId)
    .where('r.outcome', '=', 'carried')
    .where('m.kind', '=', 'residents-meeting')
    .orderBy('r.decided_at', 'desc')
    .orderBy('r.id')
    .limit(20)

export const resolutionsOfMatter = (unit: Unit, matterId: string) => resolutions(unit).where('matter_id', '=', matterId)

/** Tasks of resolutions that no later meeting has looked at, the most pressing first. */
export const owedResolutions = (unit: Unit) =>
  resolutions(unit)
    .where('progress', '!=', 'reviewed')
    .where('matter_id', 'is not', null)
    .orderBy('due_on')
    .orderBy('id')
    .limit(100)

export const insertResolution = (row: Insertable<MeetingsResolution>) =>
  db.insertInto('meetings.resolution').values(row)

export const changeResolution = (unit: Unit, id: string, change: Updateable<MeetingsResolution>) =>
  db
    .updateTable('meetings.resolution')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const countResolutions = (unit: Unit, meetingIds: readonly string[]) =>
  db
    .selectFrom('meetings.resolution')
    .select((eb) => [
      'meeting_id' as const,
      eb.fn.countAll<string>().as('count'),
      eb.fn.max('decided_at').as('decided'),
    ])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('meeting_id', '=', eb.fn.any(eb.val([...meetingIds]))))
    .where('outcome', '!=', 'proposed')
    .groupBy('meeting_id')

export const voicesOf = (unit: Unit, resolutionIds: readonly string[]) =>
  db
    .selectFrom('meetings.voice as v')
    .innerJoin('meetings.seat as s', (join) =>
      join.onRef('s.neighbourhood_id', '=', 'v.neighbourhood_id').onRef('s.id', '=', 'v.seat_id'),
    )
    .select(['v.id', 'v.resolution_id', 'v.kind', 'v.words_sealed', 's.name', 's.body'])
    .where('v.neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('v.resolution_id', '=', eb.fn.any(eb.val([...resolutionIds]))))
    .orderBy('v.seat_id')
    .orderBy('v.id')
    .limit(2_000)

export const insertVoices = (rows: readonly Insertable<MeetingsVoice>[]) =>
  db.insertInto('meetings.voice').values([...rows])

export const voicesOfSeats = (unit: Unit, seatIds: readonly string[]) =>
  db
    .selectFrom('meetings.voice')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('seat_id', '=', eb.fn.any(eb.val([...seatIds]))))
    .limit(1_000)

export const silence = (unit: Unit, voiceId: string) =>
  db
    .updateTable('meetings.voice')
    .set({ words_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', voiceId)
