import { dayOf } from '#kit/pure/shanghai-time.ts'
import { addWorkingDays, type Due, stateCouncilCalendar, type WorkCalendar } from '#kit/pure/working-days.ts'
import { isOpen, isPaused, type Matter } from './matter.ts'
import { rulesOn, type TimeRules, usualTimeRules } from './time-rules.ts'
import type { EscalationLevel } from './words.ts'

export type Clock = { rules: readonly TimeRules[]; calendar: WorkCalendar }
export const usualClock: Clock = { rules: usualTimeRules, calendar: stateCouncilCalendar }

export type DueKind = 'contact' | 'solve' | 'promise' | 'follow-up'
export type Deadline = Due & { kind: DueKind }

/**
 * Everything still owed, earliest first. Nothing is due while the clock is paused, and nothing at an end. A reopened matter
 * owes contact and a solution anew, counted from the dispute.
 */
export function deadlinesOf(matter: Matter, clock: Clock = usualClock): Deadline[] {
  const rules = rulesOn(dayOf(matter.receivedAt), clock.rules)
  const options = { calendar: clock.calendar, hours: rules.hours, pauses: matter.pauses }
  const list: (Deadline | null)[] = []
  const add = (kind: DueKind, due: Due | null): void => {
    list.push(due && { kind, ...due })
  }
  if (isOpen(matter)) {
    const urgent = matter.urgent !== null
    if (matter.contactAt === null && matter.contactable)
      add('contact', urgent ? inHours(matter, rules) : addWorkingDays(matter.clockFrom, rules.contact, options))
    if (!matter.fromMeeting || matter.promise === null)
      add('solve', addWorkingDays(matter.clockFrom, urgent ? rules.urgent : rules[matter.complexity], options))
    if (matter.promise && !isPaused(matter)) add('promise', { at: matter.promise.at, known: true })
  } else if (matter.status === 'done' && matter.doneAt) {
    add('follow-up', addWorkingDays(matter.caredAt ?? matter.doneAt, rules.followUp, options))
  }
  return list.filter((due) => due !== null).toSorted((a, b) => a.at.getTime() - b.at.getTime())
}

/** Danger keeps no office hours: so many hours from when the clock began, and nothing while it stands. */
function inHours(matter: Matter, rules: TimeRules): Due | null {
  if (isPaused(matter)) return null
  const stood = matter.pauses
    .filter(({ from }) => from >= matter.clockFrom)
    .reduce((sum, { from, to }) => sum + (to === null ? 0 : to.getTime() - from.getTime()), 0)
  return { at: new Date(matter.clockFrom.getTime() + rules.urgentContact * 3_600_000 + stood), known: true }
}

/**
 * Until when the first answer and the solution were promised when the matter came in, whatever has happened since; figures
 * of a past month compare with it. Null while the clock stands still.
 */
export function promisedTimes(
  matter: Matter,
  clock: Clock = usualClock,
): { contactBy: Date | null; solveBy: Date | null } {
  const rules = rulesOn(dayOf(matter.receivedAt), clock.rules)
  const options = { calendar: clock.calendar, hours: rules.hours, pauses: matter.pauses }
  const urgent = matter.urgent !== null
  const contact = urgent
    ? inHours({ ...matter, clockFrom: matter.receivedAt }, rules)
    : addWorkingDays(matter.receivedAt, rules.contact, options)
  const solve = addWorkingDays(matter.receivedAt, urgent ? rules.urgent : rules[matter.complexity], options)
  return { contactBy: contact?.at ?? null, solveBy: solve?.at ?? null }
}

/** What is due next; null when nothing is (paused, or at an end). This is the figure the queue is ordered by. */
export function nextDue(matter: Matter, clock: Clock = usualClock): Deadline | null {
  return deadlinesOf(matter, clock)[0] ?? null
}

/** What is overdue now, the longest overdue first. */
export function overdueOf(matter: Matter, now: Date, clock: Clock = usualClock): Deadline[] {
  return deadlinesOf(matter, clock).filter((due) => due.at < now)
}

export type Escalation = { to: Exclude<EscalationLevel, 'none'>; at: Date }

/**
 * Who is told next if nothing happens, and when; null when nobody. The chair hears of it when contact or solution is
 * overdue, the subdistrict some working days later. A broken promise or a late asking after "done" stays with the owner;
 * a dispute of "beyond our remit" goes to the chair at once.
 */
export function nextEscalation(
  matter: Matter,
  clock: Clock = usualClock,
  owed: readonly Deadline[] = deadlinesOf(matter, clock),
): Escalation | null {
  if (!isOpen(matter) || matter.level === 'subdistrict') return null
  if (matter.level === 'none' && matter.disputedBeyondRemit) return { to: 'chair', at: matter.clockFrom }
  const worst = owed.find((due) => due.kind !== 'promise')
  if (!worst) return null
  const rules = rulesOn(dayOf(matter.receivedAt), clock.rules)
  const to = matter.level === 'none' ? 'chair' : 'subdistrict'
  const days = to === 'chair' ? rules.chairAfter : rules.subdistrictAfter
  if (days === 0) return { to, at: worst.at }
  const later = addWorkingDays(worst.at, days, { calendar: clock.calendar, hours: { opens: 0, closes: 0 } })
  return later && { to, at: later.at }
}

/** Whom to tell now; null when nobody yet. */
export function escalationDue(matter: Matter, now: Date, clock: Clock = usualClock): Escalation['to'] | null {
  const next = nextEscalation(matter, clock)
  return next && next.at < now ? next.to : null
}
