import type { Day } from '#kit/pure/shanghai-time.ts'
import type { BarredAct, GroundKey } from '../contract/words.ts'

/** What the law says about an owners' committee, as it stood from a day on. Lengths in months and days, areas in 0.01 m². */
export interface CommitteeRule {
  from: Day
  source: { zh: string; en: string }
  /** Whether somebody read the text itself. */
  verified: boolean
  size: { least: number; odd: boolean; small: { upTo: number; least: number }; article: string }
  term: { leastMonths: number; mostMonths: number; article: string }
  fileWithinDays: { days: number; article: string }
  fileAgainWithinDays: { days: number; article: string }
  fileChangeWithinDays: { days: number; article: string }
  reportMonthsBefore: { months: number; article: string }
  papersWithinDays: { days: number; article: string }
  papersBackWithinDays: { days: number; article: string }
  leaverWithinDays: { days: number; article: string }
  meetEveryMonths: { months: number; article: string }
  vacancy: { article: string }
  grounds: readonly { key: GroundKey; article: string }[]
  barred: { acts: readonly BarredAct[]; article: string }
}

/**
 * 上海市住宅物业管理规定, in force since 2011-04-01 (art. 95), in its text of 2020-12-30 (second amendment): articles 20,
 * 23, 26, 28, 29, 30, 32, 33. Newer texts are added, older ones stay: a day is judged by the text that holds on it.
 */
export const committeeRules: readonly CommitteeRule[] = [
  {
    from: '2020-12-30',
    source: {
      zh: '《上海市住宅物业管理规定》（2020年12月30日修正）',
      en: 'Shanghai Regulations on Residential Property Management (as amended on 30 December 2020)',
    },
    verified: true,
    size: { least: 5, odd: true, small: { upTo: 1_000_000, least: 3 }, article: '20' },
    term: { leastMonths: 36, mostMonths: 60, article: '20' },
    fileWithinDays: { days: 30, article: '23' },
    fileAgainWithinDays: { days: 30, article: '29' },
    fileChangeWithinDays: { days: 30, article: '33' },
    reportMonthsBefore: { months: 5, article: '28' },
    papersWithinDays: { days: 10, article: '29' },
    papersBackWithinDays: { days: 10, article: '29' },
    leaverWithinDays: { days: 10, article: '30' },
    meetEveryMonths: { months: 2, article: '26' },
    vacancy: { article: '32' },
    grounds: [
      { key: 'state-conditions', article: '20' },
      { key: 'works-for-manager', article: '20' },
      { key: 'kin-works-for-manager', article: '20' },
      { key: 'damaged-structure', article: '20' },
      { key: 'illegal-building', article: '20' },
      { key: 'spoiled-appearance', article: '20' },
      { key: 'changed-use', article: '20' },
      { key: 'owes-fee', article: '20' },
      { key: 'owes-fund', article: '20' },
      { key: 'illegal-letting', article: '20' },
    ],
    barred: { acts: ['manager', 'fees', 'major-works', 'other-major'], article: '28' },
  },
]

/** The rule that held on a day; before the first text there is, that one. */
export function ruleOn(day: Day, rules: readonly CommitteeRule[] = committeeRules): CommitteeRule {
  const found = rules.findLast((rule) => rule.from <= day) ?? rules[0]
  if (found === undefined) throw new RangeError('no rule at all')
  return found
}
