import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Contribution } from './contributions.ts'
import { type CountedKey, lasting } from './keys.ts'

/** What is added to one tally of one unit. */
export interface Delta {
  span: 'month' | 'day'
  start: Day
  indicator: CountedKey
  numerator: number
  denominator: number
  leftOut: number
}

export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`

/**
 * How the tallies change when one record's contributions change from `before` to `after`. What lasts adds on its first day
 * and is taken away on the first day no longer, so a level is the sum of all changes up to a day.
 */
export function deltasBetween(before: readonly Contribution[], after: readonly Contribution[]): Delta[] {
  const sums = new Map<string, Delta>()
  const add = (row: Contribution, day: Day, sign: 1 | -1): void => {
    for (const [span, start] of [
      ['month', monthOf(day)],
      ['day', day],
    ] as const) {
      const key = `${span} ${start} ${row.indicator}`
      const sum = sums.get(key) ?? { span, start, indicator: row.indicator, numerator: 0, denominator: 0, leftOut: 0 }
      sum.numerator += sign * row.numerator
      sum.denominator += sign * row.denominator
      sum.leftOut += sign * row.leftOut
      sums.set(key, sum)
    }
  }
  const count = (rows: readonly Contribution[], sign: 1 | -1): void => {
    for (const row of rows) {
      add(row, row.from, sign)
      if (lasting.includes(row.indicator) && row.until !== null) add(row, row.until, sign === 1 ? -1 : 1)
    }
  }
  count(before, -1)
  count(after, 1)
  return [...sums.values()].filter(
    ({ numerator, denominator, leftOut }) => numerator !== 0 || denominator !== 0 || leftOut !== 0,
  )
}

/** The division codes a neighbourhood's numbers are added to: its own, its subdistrict's, its district's. */
export function unitsOf(code: string): [string, string, string] {
  return [code.slice(0, 6), code.slice(0, 9), code]
}
