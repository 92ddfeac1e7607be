import { addDays, type Day, daysBetween } from '#kit/pure/shanghai-time.ts'
import type { DutyKey, DutyState } from '../contract/words.ts'
import { addMonths, monthsBetween } from './calendar.ts'
import type { CommitteeRule } from './law.ts'

/** A term as its facts stand. Days; `until` is the last day. */
export interface TermFacts {
  number: number
  from: Day
  until: Day
  electedOn: Day
  seats: number
  /** In 0.01 m²; null where nobody knows it. */
  buildingArea: number | null
  filedOn: Day | null
  reportedOn: Day | null
  groupFormedOn: Day | null
}

/** What has happened around the term: when the papers went to the housing office and came on, when the committee met. */
export interface Around {
  papersToOfficeOn: Day | null
  papersToNewOn: Day | null
  /** Whether the papers of the committee before lie, or lay, with the housing office. */
  papersAtOffice: boolean
  lastMetOn: Day | null
  /** The clock over members who joined or left since the term was filed (`changeClock`). */
  change: { due: Day; doneOn: Day | null } | null
  /** Whether the next committee is elected already. */
  followed: boolean
}

/** One thing a committee owes: by when, under which article, and how it stands today. */
export interface Duty {
  key: DutyKey
  due: Day
  article: string
  state: DutyState
  doneOn: Day | null
}

/** Due within so many days counts as soon. */
const soon = 30

export function stateOf(due: Day, doneOn: Day | null, today: Day): DutyState {
  if (doneOn !== null) return 'done'
  if (today > due) return 'late'
  return daysBetween(today, due) <= soon ? 'soon' : 'later'
}

/** Whether the number of seats is lawful: five or more and odd; three are allowed in a small compound (SH 20). */
export function sizeFault(seats: number, buildingArea: number | null, rule: CommitteeRule): 'too-few' | 'even' | null {
  const { least, odd, small } = rule.size
  if (odd && seats % 2 === 0) return 'even'
  const floor = buildingArea !== null && buildingArea <= small.upTo ? small.least : least
  return seats < floor ? 'too-few' : null
}

/** Whether the term is as long as the law wants it: three to five years (SH 20). The last day belongs to it. */
export function lengthFault(from: Day, until: Day, rule: CommitteeRule): 'too-short' | 'too-long' | null {
  const after = addDays(until, 1)
  if (after < addMonths(from, rule.term.leastMonths)) return 'too-short'
  return after > addMonths(from, rule.term.mostMonths) ? 'too-long' : null
}

/**
 * Everything an owners' committee owes in this term, by day (SH 20–29, 33): filed within thirty days of the election, and so
 * is every later change of members; the end reported five months before, papers and seals with the housing office within ten
 * days of the re-election group, a successor elected before the end, a meeting every two months. Size and length are owed
 * from the first day on.
 */
export function dutiesOf(term: TermFacts, around: Around, rule: CommitteeRule, today: Day): Duty[] {
  const duty = (key: DutyKey, due: Day, article: string, doneOn: Day | null): Duty => ({
    key,
    due,
    article,
    doneOn,
    state: stateOf(due, doneOn, today),
  })
  const report = addMonths(term.until, -rule.reportMonthsBefore.months)
  const file = term.number > 1 ? rule.fileAgainWithinDays : rule.fileWithinDays
  const duties = [
    ...(sizeFault(term.seats, term.buildingArea, rule) === null
      ? []
      : [duty('size', term.electedOn, rule.size.article, null)]),
    ...(lengthFault(term.from, term.until, rule) === null
      ? []
      : [duty('length', term.electedOn, rule.term.article, null)]),
    duty('file', addDays(term.electedOn, file.days), file.article, term.filedOn),
    ...(around.change === null
      ? []
      : [duty('file-change', around.change.due, rule.fileChangeWithinDays.article, around.change.doneOn)]),
    duty('report', report, rule.reportMonthsBefore.article, term.reportedOn ?? term.groupFormedOn),
    duty('re-elect', term.until, rule.reportMonthsBefore.article, around.followed ? term.until : null),
    ...(term.groupFormedOn === null
      ? []
      : [
          duty(
            'papers-to-office',
            addDays(term.groupFormedOn, rule.papersWithinDays.days),
            rule.papersWithinDays.article,
            around.papersToOfficeOn,
          ),
        ]),
    ...(around.papersAtOffice && term.filedOn !== null
      ? [
          duty(
            'papers-to-new',
            addDays(term.filedOn, rule.papersBackWithinDays.days),
            rule.papersBackWithinDays.article,
            around.papersToNewOn,
          ),
        ]
      : []),
    ...(around.followed ? [] : [meetingDuty(term, around, rule, today)]),
  ]
  return duties.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
}

/** The next meeting: two months after the last one, or after the election (SH 26). */
function meetingDuty(term: TermFacts, around: Around, rule: CommitteeRule, today: Day): Duty {
  const last = around.lastMetOn !== null && around.lastMetOn > term.electedOn ? around.lastMetOn : term.electedOn
  const due = addMonths(last, rule.meetEveryMonths.months)
  return { key: 'meet', due, article: rule.meetEveryMonths.article, doneOn: null, state: stateOf(due, null, today) }
}

/** The duty that the page speaks of: what is late first, then what is due soonest; null when nothing presses. */
export function pressing(duties: readonly Duty[]): Duty | null {
  const late = duties.filter((duty) => duty.state === 'late')
  // An unlawful size or an overrun term says more than a missed meeting.
  const order: DutyKey[] = [
    're-elect',
    'report',
    'papers-to-office',
    'papers-to-new',
    'file',
    'file-change',
    'size',
    'length',
    'meet',
  ]
  const first = (list: readonly Duty[]) =>
    list.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key) || (a.due < b.due ? -1 : 1))[0] ?? null
  return first(late) ?? first(duties.filter((duty) => duty.state === 'soon'))
}

/** Whether the re-election is under way, so that SH 28 bars great decisions: from the group's formation to the election. */
export function isBarred(term: TermFacts, around: Around, today: Day): boolean {
  return term.groupFormedOn !== null && term.groupFormedOn <= today && !around.followed
}

/** How many whole months are left of the term; 0 in its last month and after it. */
export function monthsLeft(term: TermFacts, today: Day): number {
  return monthsBetween(today, addDays(term.until, 1))
}

/**
 * What fewer members than seats ask (SH 32): while more than half are there the owners' assembly may elect the missing ones
 * (`fill`); with less than half the committee is re-elected early, and the subdistrict sees to it (`early`). Just half can
 * be left only where the seats are even, and so unlawful; the text does not bar filling them.
 */
export function vacancyOf(seats: number, seated: number): 'fill' | 'early' | null {
  if (seated >= seats) return null
  return seated * 2 < seats ? 'early' : 'fill'
}

/** How many members have to be there, and how many must sign a decision: more than half of all (SH 26). */
export function majorityOf(members: number): number {
  return Math.floor(members / 2) + 1
}
