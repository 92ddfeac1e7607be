import { topicsForMeeting } from '#topics'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Phase } from '../../domain/words.ts'
import { expectPossible, hold, inPhase, mine, runs } from '../known.ts'
import { changeMeeting, forgetAnswers, insertItems, itemById, itemsOf, stepMeeting as step } from '../store.ts'
import { tellSeats } from '../tell.ts'
import { type AgendaItem, itemRow, textsUnder } from '../agenda.ts'

/**
 * Begins, closes, runs on, cancels. Refuses `meetings.not-now`, and `.open-proposals` where something put before the meeting
 * was not decided. Closing tells those present to look at the minutes; running on again forgets what they said of them.
 */
export async function stepMeeting(
  unit: Unit,
  id: string,
  to: Extract<Phase, 'running' | 'closed' | 'cancelled'>,
  reason: string | null,
): Promise<void> {
  const { row, seats, meeting } = await hold(unit, id)
  if (row.phase === to) return
  expectPossible(meeting, { do: 'step', to })
  if (to === 'cancelled' && (reason === null || reason === '')) refuse('common.bad-input', {}, 'reason')
  const change = {
    running: { phase: to, opened_at: row.opened_at ?? unit.now, closed_at: null },
    closed: { phase: to, closed_at: unit.now },
    cancelled: { phase: to, why_cancelled: reason },
  }[to]
  unit.writeOne(step(unit, id, row.phase as Phase, change), 'meetings.not-now')
  unit.emit({ type: `meetings.${to}`, subjectId: id, data: { from: row.phase, ...(reason ? { reason } : {}) } })
  const data = { title: row.title, day: dayOf(row.starts_at), meeting: id, reason: reason ?? '' }
  if (to === 'cancelled') await tellSeats(unit, row, seats, 'meetings.cancelled', data)
  if (to === 'running' && row.phase === 'closed') unit.write(forgetAnswers(unit, id))
  if (to === 'closed') {
    const there = seats.filter((seat) => seat.came_at !== null)
    await tellSeats(unit, row, there, 'meetings.minutes', data)
  }
}

/** The Party organisation looked at the agenda, before the meeting. Refuses `meetings.not-now`. */
export async function seeAgenda(unit: Unit, id: string, by: string): Promise<void> {
  await inPhase(unit, id, ['called', 'running'])
  unit.write(changeMeeting(unit, id, { agenda_seen_at: unit.now, agenda_seen_by: by }))
  unit.emit({ type: 'meetings.agenda-seen', subjectId: id, data: {} })
}

/** Which item is talked about now: the wall shows it, and a line of the minutes falls under it. */
export async function goToItem(unit: Unit, id: string, itemId: string): Promise<void> {
  await inPhase(unit, id, ['running'])
  await unit.readOr(itemById(unit, id, itemId), 'meetings.unknown-item')
  unit.write(changeMeeting(unit, id, { now_item: itemId }))
}

/**
 * Puts something on the agenda: before it begins whoever is on the list, or anybody where the meeting is open; while it runs
 * those who run it. Only they bring back a resolution or take up a topic. Refuses `meetings.not-invited`, `meetings.not-now`,
 * `meetings.text-not-ready`, `topics.unknown-topic`.
 */
export async function addItem(unit: Unit, id: string, item: AgendaItem): Promise<void> {
  const { row } = await mine(unit, id)
  if (!(row.phase === 'called' || (row.phase === 'running' && runs(unit)))) refuse('meetings.not-now')
  const items = await unit.read(itemsOf(unit, id))
  if (items.some((one) => one.id === item.id)) return
  const bare = runs(unit) ? item : { ...item, resolutionId: null, topicId: null, conventionId: null }
  const { topicId = null } = bare
  if (topicId !== null && !(await topicsForMeeting(unit)).some((topic) => topic.id === topicId))
    refuse('topics.unknown-topic', {}, 'topicId')
  const texts = await textsUnder(unit, row.kind, [bare])
  unit.write(insertItems([itemRow(unit, id, bare, (items.at(-1)?.place ?? 0) + 1, texts)]))
  unit.write(changeMeeting(unit, id, {}))
  unit.emit({ type: 'meetings.item-added', subjectId: id, data: { itemId: item.id } })
}
