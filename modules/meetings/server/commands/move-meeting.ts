import { refuse } from '#kit/pure/refusal.ts'
import { clockOf, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { endNotice, readNotice } from '#notices'
import { noticeOf } from '../../domain/quorum.ts'
import { openKinds } from '../../domain/seats.ts'
import type { MeetingKind } from '../../domain/words.ts'
import { hold, ruleOf } from '../known.ts'
import { itemsOf, stepMeeting } from '../store.ts'
import { tellSeats } from '../tell.ts'
import { announce } from './call-meeting.ts'

export interface Moved {
  startsAt: Date
  endsAt: Date
  place: string
  reason: string
  shortNoticeWhy: string | null
}

/**
 * Moves a called meeting to another time or place. Notice counts anew from today: people arrange their evenings by what they
 * heard last. Everybody on the list is told again, the calendar entry gets a higher sequence, and the announcement on the
 * board is taken down for a new one. The same again tells nobody. Refuses `meetings.not-now` once it has begun,
 * `.bad-times`, `.short-notice` without a reason.
 */
export async function moveMeeting(unit: Unit, id: string, to: Moved): Promise<{ told: number }> {
  const { row, seats } = await hold(unit, id)
  if (row.phase !== 'called') refuse('meetings.not-now')
  if (to.endsAt <= to.startsAt || to.startsAt <= unit.now) refuse('meetings.bad-times', {}, 'endsAt')
  const same = [row.starts_at, row.ends_at].every(
    (at, index) => at.getTime() === [to.startsAt, to.endsAt][index]?.getTime(),
  )
  if (same && row.place === to.place) return { told: 0 }
  const { kept } = noticeOf(ruleOf(row), dayOf(unit.now), dayOf(to.startsAt))
  const why = to.shortNoticeWhy === '' ? null : to.shortNoticeWhy
  if (!kept && why === null) refuse('meetings.short-notice', {}, 'shortNoticeWhy')
  const callNoticeId = openKinds.includes(row.kind as MeetingKind) ? await announceAgain(unit, row, to) : null
  unit.writeOne(
    stepMeeting(unit, id, 'called', {
      starts_at: to.startsAt,
      ends_at: to.endsAt,
      place: to.place,
      moved_from: row.starts_at,
      moved_at: unit.now,
      why_moved: to.reason,
      short_notice_why: kept ? null : why,
      call_notice_id: callNoticeId,
    }),
    'meetings.not-now',
  )
  unit.emit({
    type: 'meetings.moved',
    subjectId: id,
    data: { from: row.starts_at.toISOString(), at: to.startsAt.toISOString() },
  })
  const told = await tellSeats(unit, row, seats, 'meetings.moved', {
    title: row.title,
    was: `${dayOf(row.starts_at)} ${clockOf(row.starts_at)}`,
    day: dayOf(to.startsAt),
    clock: clockOf(to.startsAt),
    place: to.place,
    reason: to.reason,
    meeting: id,
  })
  return { told }
}

type Row = Awaited<ReturnType<typeof hold>>['row']

/** The old announcement is taken down, with the reason; the new one says that it was moved. */
async function announceAgain(unit: Unit, row: Row, to: Moved): Promise<string> {
  if (row.call_notice_id !== null && (await readNotice(unit, row.call_notice_id)).phase !== 'past')
    await endNotice(unit, row.call_notice_id, `改期：${to.reason}`)
  const items = await unit.read(itemsOf(unit, row.id))
  const agenda = items
    .filter((item) => !item.private)
    .map((item) => item.title)
    .join('；')
  const about = { ...to, title: row.title, compoundId: row.compound_id, moved: to.reason }
  return announce(unit, row, about, agenda)
}
