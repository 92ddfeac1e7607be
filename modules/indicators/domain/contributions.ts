import { addDays, type Day, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { CountedKey } from './keys.ts'

/** What one record adds to one indicator. Of what lasts, from one day until another; else on its one day. */
export interface Contribution {
  indicator: CountedKey
  from: Day
  until: Day | null
  compoundId: string | null
  numerator: number
  denominator: number
  leftOut: number
  /** When time alone changes it. */
  turnsAt: Date | null
}

/** A matter as other rooms see it. */
export interface MatterFacts {
  source: string
  status: string
  households: number
  compoundId: string | null
  receivedAt: Date
  firstContactAt: Date | null
  contactBy: Date | null
  solveBy: Date | null
  dueAt: Date | null
  doneAt: Date | null
  endedAt: Date | null
  disputes: number
  contactable: boolean
}
export interface HomeFacts {
  use: string
  compoundId: string
  /** Since when an account is bound; null when none is. */
  boundSince: Date | null
}
export interface CallFacts {
  rangAt: Date
  state: string
}
export interface VisitorFacts {
  promised: boolean
  promiseUntil: Day | null
  keptAt: Date | null
}

/** What lasts, as it is now; `since` is the earliest day it can be shown for when nothing was counted before. */
export interface Standing {
  numerator: number
  denominator: number
  leftOut: number
  compoundId: string | null
  turnsAt: Date | null
}

type Parts = Pick<Contribution, 'numerator' | 'denominator' | 'leftOut'>
const out: Parts = { numerator: 0, denominator: 0, leftOut: 1 }
const counts = (yes: boolean): Parts => ({ numerator: yes ? 1 : 0, denominator: 1, leftOut: 0 })

const openStatuses = ['received', 'contacted', 'assigned', 'returned', 'reopened']
const notCounted = ['merged', 'withdrawn', 'beyond-remit', 'unreachable']
const gone = (matter: MatterFacts): boolean => matter.status === 'merged' || matter.status === 'withdrawn'

/** What a matter adds to the figures of the day it came in. */
export function ofMatter(matter: MatterFacts, now: Date): Contribution[] {
  const from = dayOf(matter.receivedAt)
  const row = (indicator: CountedKey, parts: Parts, turnsAt: Date | null = null): Contribution => ({
    indicator,
    from,
    until: null,
    compoundId: matter.compoundId,
    ...parts,
    turnsAt,
  })
  const [answered, turnsAt] = answerOf(matter, now)
  const own = matter.source === 'app'
  return [
    row('contact-on-time', answered, turnsAt),
    row('solved-confirmed', notCounted.includes(matter.status) ? out : counts(matter.status === 'confirmed')),
    ...(matter.doneAt === null && matter.disputes === 0
      ? []
      : [row('reopened', gone(matter) ? out : counts(matter.disputes > 0))]),
    ...(own
      ? [
          row('said', gone(matter) ? out : { numerator: 1, denominator: 0, leftOut: 0 }),
          row('joined', gone(matter) ? out : { numerator: matter.households, denominator: 0, leftOut: 0 }),
          row('replied', answered, turnsAt),
        ]
      : []),
  ]
}

function answerOf(matter: MatterFacts, now: Date): [Parts, Date | null] {
  const { contactBy, firstContactAt } = matter
  if (gone(matter) || !matter.contactable || contactBy === null) return [out, null]
  if (firstContactAt !== null) return [counts(firstContactAt <= contactBy), null]
  return contactBy < now ? [counts(false), null] : [out, contactBy]
}

/** Whether a matter is open, and overdue, now; null when it is no longer open. */
export function opennessOf(matter: MatterFacts, now: Date): Standing | null {
  if (!openStatuses.includes(matter.status)) return null
  const late = matter.dueAt !== null && matter.dueAt < now
  return { ...counts(late), compoundId: matter.compoundId, turnsAt: late ? null : matter.dueAt }
}

/** How long it had been open, where nothing was counted while it was: overdue from the day after the promised one on. */
export function opennessBefore(matter: MatterFacts, now: Date): Contribution[] {
  const from = dayOf(matter.receivedAt)
  const open = openStatuses.includes(matter.status)
  const end = open ? null : (matter.doneAt ?? matter.endedAt)
  if (!open && end === null) return []
  const until = end && dayOf(end)
  const due = open ? matter.dueAt : matter.solveBy
  const late = due !== null && due < (end ?? now) ? dayOf(due) : null
  const row = (since: Day, to: Day | null, isLate: boolean, turnsAt: Date | null): Contribution[] =>
    to !== null && to <= since
      ? []
      : [
          {
            indicator: 'overdue-open',
            from: since,
            until: to,
            compoundId: matter.compoundId,
            ...counts(isLate),
            turnsAt,
          },
        ]
  return late === null
    ? row(from, until, false, open ? matter.dueAt : null)
    : [...row(from, late, false, null), ...row(late > from ? late : from, until, true, null)]
}

/** Whether a home is lived in, and online, now. */
export function onlineOf(home: HomeFacts): Standing {
  const lived = home.use === 'lived-in' || home.use === 'let'
  return { ...(lived ? counts(home.boundSince !== null) : out), compoundId: home.compoundId, turnsAt: null }
}

/** A home's course where nothing was counted before: lived in as long as the books go back, online since it was bound. */
export function onlineBefore(home: HomeFacts, booksFrom: Day): Contribution[] {
  const now = onlineOf(home)
  const row = (from: Day, until: Day | null, numerator: number): Contribution => ({
    indicator: 'online-share',
    from,
    until,
    ...now,
    numerator,
  })
  if (now.numerator === 0 || home.boundSince === null) return [row(booksFrom, null, 0)]
  const bound = dayOf(home.boundSince)
  return bound <= booksFrom ? [row(booksFrom, null, 1)] : [row(booksFrom, bound, 0), row(bound, null, 1)]
}

/** A call counts on the day it rang: answered, or not yet. */
export function ofCall(call: CallFacts): Contribution[] {
  const base = { from: dayOf(call.rangAt), until: null, compoundId: null, turnsAt: null }
  return [{ indicator: 'call-answered', ...base, ...counts(call.state === 'answered') }]
}

/** A promise counts on its own day: before, it is left out; after, it was kept by then or not. */
export function ofVisitor(visitor: VisitorFacts, now: Date): Contribution[] {
  const { promiseUntil, keptAt } = visitor
  if (!visitor.promised || promiseUntil === null) return []
  const over = instantAt(addDays(promiseUntil, 1))
  const base = { indicator: 'promises-kept' as const, from: promiseUntil, until: null, compoundId: null }
  if (keptAt !== null) return [{ ...base, ...counts(keptAt < over), turnsAt: null }]
  return over <= now ? [{ ...base, ...counts(false), turnsAt: null }] : [{ ...base, ...out, turnsAt: over }]
}

/**
 * The course of what lasts, from the course so far and how it stands now: the open row is closed today and a new one begun
 * where something changed. Comparing with the state, never with an event, makes a repeated or late event harmless.
 */
export function continued(
  indicator: CountedKey,
  before: readonly Contribution[],
  now: Standing | null,
  today: Day,
): Contribution[] {
  const open = before.find((row) => row.until === null)
  const closed = before.filter((row) => row.until !== null)
  if (open && now && sameParts(open, now)) return [...closed, { ...open, turnsAt: now.turnsAt }]
  const kept = open && open.from < today ? [...closed, { ...open, until: today, turnsAt: null }] : closed
  return now === null ? kept : [...kept, { indicator, from: today, until: null, ...now }]
}

function sameParts(one: Contribution, other: Standing): boolean {
  return (
    one.numerator === other.numerator &&
    one.denominator === other.denominator &&
    one.leftOut === other.leftOut &&
    one.compoundId === other.compoundId
  )
}
