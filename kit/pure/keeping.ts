import type { Day } from './shanghai-time.ts'

/** For how long something is kept: counted in the calendar, since people say 三年, not 1096 days. */
export interface Keep {
  count: number
  unit: 'day' | 'month' | 'year'
}

/** The day before which a record is older than that: `2026-11-26` and three years give `2023-11-26`. */
export function dayBefore(today: Day, { count, unit }: Keep): Day {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number)
  if (unit === 'day') return new Date(Date.UTC(year, month - 1, day - count)).toISOString().slice(0, 10)
  const months = year * 12 + month - 1 - (unit === 'year' ? count * 12 : count)
  const [y, m] = [Math.floor(months / 12), months % 12]
  // 31 May less three months is the last day of February: nothing goes a day too early.
  const last = new Date(Date.UTC(y, m + 1, 0)).getUTCDate()
  return new Date(Date.UTC(y, m, Math.min(day, last))).toISOString().slice(0, 10)
}

/** Whether one is shorter than the other; a month counts thirty days against days. */
export function shorter(one: Keep, other: Keep): boolean {
  return inDays(one) < inDays(other)
}

function inDays({ count, unit }: Keep): number {
  return unit === 'day' ? count : unit === 'month' ? (count * 365) / 12 : count * 365
}
