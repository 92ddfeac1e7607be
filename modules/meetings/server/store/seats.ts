import type { Insertable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { MeetingsSeat } from '../tables.gen.ts'
import { db } from './base.ts'

const seats = (unit: Unit) =>
  db.selectFrom('meetings.seat').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const seatsOf = (unit: Unit, meetingId: string) =>
  seats(unit).where('meeting_id', '=', meetingId).orderBy('member', 'desc').orderBy('id').limit(3_000)

export const seatById = (unit: Unit, id: string) => seats(unit).where('id', '=', id)

/** One's own place in a meeting: by account first, else as the person of the register one is. */
export const ownSeats = (
  unit: Unit,
  meetingIds: readonly string[],
  who: { accountId: string; personId: string | null },
) =>
  seats(unit)
    .where((eb) => eb('meeting_id', '=', eb.fn.any(eb.val([...meetingIds]))))
    .where((eb) =>
      eb.or([
        eb('account_id', '=', who.accountId),
        ...(who.personId === null ? [] : [eb.and([eb('person_id', '=', who.personId), eb('account_id', 'is', null)])]),
      ]),
    )
    .orderBy('account_id')
    .orderBy('id')
    .limit(500)

/** How many are there, counted in every way that may be asked for; one row for each meeting. */
export const tallies = (unit: Unit, meetingIds: readonly string[]) =>
  db
    .selectFrom('meetings.seat')
    .select((eb) => {
      const came = eb('came_at', 'is not', null)
      const member = eb.and([came, eb('member', '=', true)])
      return [
        'meeting_id' as const,
        eb.fn.countAll<string>().as('called'),
        eb.fn.countAll<string>().filterWhere(came).as('all'),
        eb.fn.countAll<string>().filterWhere(member).as('heads'),
        eb.fn.count<string>('home_id').distinct().filterWhere(member).as('homes'),
        eb.fn
          .countAll<string>()
          .filterWhere(eb.and([member, eb('home_id', 'is', null)]))
          .as('withoutHome'),
        eb.fn.count<string>('body').distinct().filterWhere(member).as('bodies'),
        eb.fn
          .countAll<string>()
          .filterWhere(eb.and([member, eb('body', 'is', null)]))
          .as('withoutBody'),
        eb.fn
          .countAll<string>()
          .filterWhere(eb.and([came, eb('answer', '=', 'agreed')]))
          .as('agreed'),
        eb.fn
          .countAll<string>()
          .filterWhere(eb.and([came, eb('answer', '=', 'objected')]))
          .as('objected'),
      ]
    })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) => eb('meeting_id', '=', eb.fn.any(eb.val([...meetingIds]))))
    .groupBy('meeting_id')

export const insertSeats = (rows: readonly Insertable<MeetingsSeat>[]) =>
  db
    .insertInto('meetings.seat')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['neighbourhood_id', 'id']).doNothing())

export const changeSeat = (unit: Unit, id: string, change: Updateable<MeetingsSeat>) =>
  db.updateTable('meetings.seat').set(change).where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', id)

/** Run again, nothing said of the minutes holds any more. */
export const forgetAnswers = (unit: Unit, meetingId: string) =>
  db
    .updateTable('meetings.seat')
    .set({ answer: null, answered_at: null, answer_way: null, answer_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('meeting_id', '=', meetingId)

export const seatsOfPerson = (unit: Unit, personId: string) =>
  seats(unit).where('person_id', '=', personId).orderBy('id').limit(1_000)

/** A seat of which nobody knows any more whose it was; that somebody was there stays. */
export const nobody: Updateable<MeetingsSeat> = {
  name: '已删除',
  person_id: null,
  account_id: null,
  home_id: null,
  answer_sealed: null,
}
