import { inForce, procedureRules, type VotingRule, votingRules } from '#rules/reading'
import { addDays, type Day } from '#kit/pure/shanghai-time.ts'

/** Who decides: owners by the Civil Code, or residents by the Organic Law. */
export const electorates = ['owners', 'adults', 'households', 'delegates'] as const
export type Electorate = (typeof electorates)[number]

const kindOf = (electorate: Electorate) => (electorate === 'owners' ? 'owners' : 'residents')

/** The rules a vote of this electorate can be held under on a day. */
export const rulesFor = (electorate: Electorate, on: Day, place: string): VotingRule[] =>
  inForce(votingRules, on, place).filter((rule) => rule.electorate === kindOf(electorate))

/** How long before the voting begins everybody has to be told, and by what; no days where no rule was found. */
export interface Notice {
  days: number
  says: { zh: string; en: string }
  source: { law: string; article: string }
  verified: boolean
}

export function noticeFor(electorate: Electorate, on: Day): Notice {
  const known = procedureRules.filter(({ key, electorate: whose }) => key === 'notice' && whose === kindOf(electorate))
  const rule = known.find(({ from, until }) => from <= on && (until === null || on <= until)) ?? known.at(-1)
  if (rule === undefined) throw new Error('nothing is known of a notice')
  return { days: rule.days ?? 0, says: rule.says, source: rule.source, verified: rule.verified }
}

/** The first day on which voting may begin, told on the day of the notice. */
export const firstDay = (electorate: Electorate, noticedOn: Day): Day =>
  addDays(noticedOn, noticeFor(electorate, noticedOn).days)
