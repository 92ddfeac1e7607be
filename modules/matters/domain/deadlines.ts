import type { Day } from '#kit/pure/shanghai-time.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import {
  addWorkingDays,
  type Due,
  type OfficeHours,
  stateCouncilCalendar,
  usualHours,
  type WorkCalendar,
} from '#kit/pure/working-days.ts'
import { isOpen, isPaused, type Matter } from './matter.ts'
import type { EscalationLevel } from './words.ts'

/**
 * How many working days each thing may take, from a day on. Dated configuration, not law: the usual figures (contact 1,
 * ordinary 5, complex 15) are common knowledge about the 12345 hotline that nobody has checked, hence `verified: false`.
 */
export type TimeRules = {
  from: Day
  contact: number
  ordinary: number
  complex: number
  /** After "done": by when the owner asks the resident, if the resident has said nothing. */
  followUp: number
  /** Working days overdue before the chair is told (0: at once), and the subdistrict. */
  chairAfter: number
  subdistrictAfter: number
  source: string
  verified: boolean
}

export const usualTimeRules: readonly TimeRules[] = [
  {
    from: '2000-01-01',
    contact: 1,
    ordinary: 5,
    complex: 15,
    followUp: 3,
    chairAfter: 0,
    subdistrictAfter: 3,
    source: '12345 热线通行时限',
    verified: false,
  },
]

export type Clock = { rules: readonly TimeRules[]; hours: OfficeHours; calendar: WorkCalendar }
export const usualClock: Clock = { rules: usualTimeRules, hours: usualHours, calendar: stateCouncilCalendar }

export type DueKind = 'contact' | 'solve' | 'promise' | 'follow-up'
export type Deadline = Due & { kind: DueKind }

/** The rules in force on a day: the latest that began by then. */
export function rulesOn(day: Day, rules: readonly TimeRules[]): TimeRules {
  const begun = rules.filter((rule) => rule.from <= day).toSorted((a, b) => (a.from < b.from ? 1 : -1))
  const [latest] = begun
  if (!latest) throw new RangeError(`no time rules in force on ${day}`)
  return latest
}

/**
 * Everything still owed, earliest first. Nothing is due while the clock is paused, and nothing at an end. A reopened matter
 * owes contact and a solution anew, counted from the dispute.
 */
export function deadlinesOf(matter: Matter, clock: Clock = usualClock): Deadline[] {
  const rules = rulesOn(dayOf(matter.receivedAt), clock.rules)
  const options = { calendar: clock.calendar, hours: clock.hours, pauses: matter.pauses }
  const list: (Deadline | null)[] = []
  const add = (kind: DueKind, due: Due | null): void => {
    list.push(due && { kind, ...due })
  }
  if (isOpen(matter)) {
    if (matter.contactAt === null && matter.contactable)
      add('contact', addWorkingDays(matter.clockFrom, rules.contact, options))
    add('solve', addWorkingDays(matter.clockFrom, rules[matter.complexity], options))
    if (matter.promise && !isPaused(matter)) add('promise', { at: matter.promise.at, known: true })
  } else if (matter.status === 'done' && matter.doneAt) {
    add('follow-up', addWorkingDays(matter.caredAt ?? matter.doneAt, rules.followUp, options))
  }
  return list.filter((due) => due !== null).toSorted((a, b) => a.at.getTime() - b.at.getTime())
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
