import { addDays, isDay } from '#kit/pure/shanghai-time.ts'

/** The same day so many months later; the last day of the month where it has none such. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  const at = year * 12 + month - 1 + months
  const head = `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`
  const same = `${head}-${day.slice(8)}`
  if (isDay(same)) return same
  const next = at + 1
  return addDays(`${String(Math.floor(next / 12)).padStart(4, '0')}-${String((next % 12) + 1).padStart(2, '0')}-01`, -1)
}

/** `2026-Q4` of a day. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`
