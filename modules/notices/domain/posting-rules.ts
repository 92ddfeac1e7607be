import { addDays, type Day, dayOf, daysBetween } from '#kit/pure/shanghai-time.ts'
import type { Kind } from './kinds.ts'

export const senses = ['before', 'within', 'for'] as const
export type Sense = (typeof senses)[number]

/**
 * What the law says about how long or how early something hangs. Dated data with its source: `from` is the day from which
 * this text is known to hold. `verified` says whether somebody compared it with the printed article.
 *
 * - `before`: at least so many days before the event (a meeting).
 * - `within`: at the latest so many days after the event (a decision).
 * - `for`: so many days without a break.
 */
export interface PostingRule {
  kind: Kind
  sense: Sense
  days: number
  from: Day
  source: { zh: string; en: string }
  article: string
  verified: boolean
}

const shanghai = { zh: '上海市住宅物业管理规定', en: 'Shanghai rules on residential property management' }

export const postingRules: readonly PostingRule[] = [
  {
    kind: 'meeting',
    sense: 'before',
    days: 15,
    from: '2020-12-30',
    // Article 16 says the same of the first meeting; of every later one the State Council's regulation, article 14.
    source: { zh: '物业管理条例', en: 'Regulation on property management' },
    article: '14',
    verified: false,
  },
  {
    kind: 'decision',
    sense: 'within',
    days: 3,
    from: '2020-12-30',
    source: shanghai,
    article: '26',
    verified: true,
  },
  {
    kind: 'audit',
    sense: 'for',
    days: 30,
    from: '2020-12-30',
    source: shanghai,
    article: '67',
    verified: true,
  },
]

/** The rule in force for a kind of notice on a day; null where the law sets no clock. */
export function ruleFor(kind: Kind, day: Day, rules: readonly PostingRule[] = postingRules): PostingRule | null {
  const begun = rules.filter((rule) => rule.kind === kind && rule.from <= day)
  return begun.toSorted((a, b) => (a.from < b.from ? 1 : -1))[0] ?? null
}

/** Where a rule stands on a day beside the others of its kind. */
export function standingOf(rule: PostingRule, day: Day, rules: readonly PostingRule[]): 'past' | 'now' | 'ahead' {
  if (rule.from > day) return 'ahead'
  return ruleFor(rule.kind, day, rules) === rule ? 'now' : 'past'
}

/** What a notice keeps or breaks. `day` is the last (or, with `for`, the first possible end) day that keeps the rule. */
export interface Verdict {
  rule: PostingRule
  kept: boolean
  /** Days counted: before the event, after it, or of hanging. */
  counted: number
  day: Day
}

/**
 * Whether the posting keeps its clock, with the arithmetic. The day itself does not count (Civil Code, article 201). Null
 * where there is no rule, or the day it counts from was not given.
 */
export function verdictOn(
  notice: { kind: Kind; startsAt: Date; endsAt: Date; eventOn: Day | null },
  rules: readonly PostingRule[] = postingRules,
): Verdict | null {
  const starts = dayOf(notice.startsAt)
  const rule = ruleFor(notice.kind, starts, rules)
  if (rule === null) return null
  if (rule.sense === 'for') {
    const day = addDays(starts, rule.days)
    const full = Math.floor((notice.endsAt.getTime() - notice.startsAt.getTime()) / 86_400_000)
    return { rule, kept: full >= rule.days, counted: full, day }
  }
  if (notice.eventOn === null) return null
  if (rule.sense === 'before') {
    const counted = daysBetween(starts, notice.eventOn)
    return { rule, kept: counted >= rule.days, counted, day: addDays(notice.eventOn, -rule.days) }
  }
  const counted = daysBetween(notice.eventOn, starts)
  return { rule, kept: counted <= rule.days, counted, day: addDays(notice.eventOn, rule.days) }
}
