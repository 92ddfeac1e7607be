import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Bar } from './bar.ts'

/**
 * How owners or residents decide on one class of matters: who has to take part, who of those has to agree. Of owners by heads
 * and area alike; of residents by heads, whose rights have area 1 each.
 */
export interface VotingRule {
  key: string
  electorate: 'owners' | 'residents'
  name: { zh: string; en: string }
  /** What is decided by it. */
  matters: readonly { zh: string; en: string }[]
  /** Of all rights, by area and by heads. */
  quorum: Bar
  /** Of those taking part, by area and by heads. */
  consent: Bar
  /** Where it holds: a division code, or `CN` for the whole country. */
  place: string
  from: Day
  /** The last day, where another rule has taken its place. */
  until: Day | null
  source: { law: string; article: string; text: string }
  /** Whether somebody has held it against the wording in force; otherwise it is shown with that mark. */
  verified: boolean
  /** Why a verdict by this rule is a sum and no more: its wording has not been entered yet. Null where it has. */
  arithmeticOnly: { zh: string; en: string } | null
}

/** The rules in force on a day in a place (a division code: its city and the country count too). */
export function inForce<Rule extends Pick<VotingRule, 'from' | 'until' | 'place'>>(
  rules: readonly Rule[],
  on: Day,
  place: string,
): Rule[] {
  return rules.filter(
    (rule) =>
      rule.from <= on &&
      (rule.until === null || on <= rule.until) &&
      (rule.place === 'CN' || place.startsWith(rule.place)),
  )
}
