import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Bar } from './bar.ts'

/** How owners decide on one class of matters: who has to take part, who of those has to agree. Heads and area alike. */
export interface VotingRule {
  key: string
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
}

/** The rules in force on a day in a place (a division code: its city and the country count too). */
export function inForce(rules: readonly VotingRule[], on: Day, place: string): VotingRule[] {
  return rules.filter(
    (rule) =>
      rule.from <= on &&
      (rule.until === null || on <= rule.until) &&
      (rule.place === 'CN' || place.startsWith(rule.place)),
  )
}
