import type { Day } from '#kit/pure/shanghai-time.ts'
import { type OfficeHours, usualHours } from '#kit/pure/working-days.ts'

/**
 * How many working days each thing may take, from a day on. Dated configuration, not law: the usual figures (contact 1,
 * ordinary 5, complex 15) are common knowledge about the 12345 hotline that nobody has checked, hence `verified: false`.
 */
export type TimeRules = {
  from: Day
  contact: number
  ordinary: number
  complex: number
  /** Danger: within how many hours, day and night, the reporter is spoken with, and in how many working days it is solved. */
  urgentContact: number
  urgent: number
  /** After "done": by when the owner asks the resident, if the resident has said nothing. */
  followUp: number
  /** Working days overdue before the chair is told (0: at once), and the subdistrict. */
  chairAfter: number
  subdistrictAfter: number
  /** Between which minutes of a working day the clock runs. */
  hours: OfficeHours
  source: string
  verified: boolean
}

export const usualTimeRules: readonly TimeRules[] = [
  {
    from: '2000-01-01',
    contact: 1,
    ordinary: 5,
    complex: 15,
    urgentContact: 1,
    urgent: 1,
    followUp: 3,
    chairAfter: 0,
    subdistrictAfter: 3,
    hours: usualHours,
    source: '12345 热线通行时限',
    verified: false,
  },
]

/** The rules in force on a day: the latest that began by then. */
export function rulesOn(day: Day, rules: readonly TimeRules[]): TimeRules {
  const begun = rules.filter((rule) => rule.from <= day).toSorted((a, b) => (a.from < b.from ? 1 : -1))
  const [latest] = begun
  if (!latest) throw new RangeError(`no time rules in force on ${day}`)
  return latest
}

export type RuleRefusal = 'rule-in-the-past' | 'rule-order' | 'rule-hours'

/**
 * The rules with one more, oldest first; or why not. A rule begins tomorrow at the earliest: what was received until today
 * keeps the rule it was received under, so the past is never rewritten. One that has not begun yet may be set anew.
 */
export function withRule(
  rules: readonly TimeRules[],
  rule: TimeRules,
  today: Day,
): { rules: TimeRules[] } | { refused: RuleRefusal } {
  if (rule.from <= today) return { refused: 'rule-in-the-past' }
  if (rule.contact > rule.ordinary || rule.urgent > rule.ordinary || rule.ordinary > rule.complex)
    return { refused: 'rule-order' }
  if (rule.hours.opens >= rule.hours.closes) return { refused: 'rule-hours' }
  const others = rules.filter((one) => one.from !== rule.from)
  return { rules: [...others, rule].toSorted((a, b) => (a.from < b.from ? -1 : 1)) }
}

export type RuleStanding = 'past' | 'now' | 'ahead'

/** Where each rule stands on a day, oldest first. */
export function standingsOf(rules: readonly TimeRules[], today: Day): { rule: TimeRules; standing: RuleStanding }[] {
  const now = rulesOn(today, rules)
  return rules
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map((rule) => ({ rule, standing: rule.from > today ? 'ahead' : rule.from === now.from ? 'now' : 'past' }))
}
