import { addDays, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import { isWorkingDay, type WorkCalendar, stateCouncilCalendar } from '#kit/pure/working-days.ts'
import { isPaused, isUrgent, type Matter } from './matter.ts'
import type { PartyKind } from './words.ts'

/** The order of the queue: danger before all, then what is overdue, then today and tomorrow morning, then what can wait, then what waits on others. */
export const queueSections = ['urgent', 'overdue', 'soon', 'later', 'waiting'] as const
export type QueueSection = (typeof queueSections)[number]

/** Whom the matter waits on; null when the next move is the committee's own. */
export type WaitingOn = Exclude<PartyKind, 'worker'> | 'reporter' | 'circumstance' | null

/** A matter that is done waits on the resident; a paused one on what paused it; an assigned one on whoever has it. */
export function waitingOn(matter: Pick<Matter, 'status' | 'pauses' | 'assignee'>): WaitingOn {
  if (matter.status === 'done') return 'reporter'
  if (isPaused(matter)) return matter.pauses.at(-1)?.reason === 'waiting-reporter' ? 'reporter' : 'circumstance'
  if (matter.status === 'assigned' && matter.assignee && matter.assignee.kind !== 'worker') return matter.assignee.kind
  return null
}

/** Until when "today and tomorrow morning" reaches: noon of the next working day. */
export function soonUntil(now: Date, calendar: WorkCalendar = stateCouncilCalendar): Date {
  let day = addDays(dayOf(now), 1)
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1)
  return instantAt(day, 12 * 60)
}

/** Which part of the queue a row is kept in: 2 danger, 1 waiting on others, 0 ours to do. */
export type Lane = 0 | 1 | 2

/** Danger first; what waits on somebody else lies apart from what is ours to do. */
export function laneOf(matter: Pick<Matter, 'status' | 'pauses' | 'assignee' | 'urgent'>): Lane {
  if (isUrgent(matter)) return 2
  return waitingOn(matter) === null ? 0 : 1
}

/** Where a matter stands in the queue. Danger stands above all; overdue is overdue, whoever it waits on. */
export function sectionOf(
  row: { dueAt: Date | null; waitingOn: WaitingOn; urgent: boolean },
  now: Date,
  soon: Date,
): QueueSection {
  if (row.urgent) return 'urgent'
  if (row.dueAt && row.dueAt < now) return 'overdue'
  if (row.waitingOn !== null) return 'waiting'
  return row.dueAt && row.dueAt <= soon ? 'soon' : 'later'
}

/** The order within a section: what is due first; what has no date comes last; then by id, which grows with time. */
export function queueOrder(a: { dueAt: Date | null; id: string }, b: { dueAt: Date | null; id: string }): number {
  const first = (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity)
  if (first !== 0 && !Number.isNaN(first)) return first
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
