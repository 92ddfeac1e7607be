import type { Day } from '#kit/pure/shanghai-time.ts'

/**
 * The day n calendar months later (earlier when negative). Where that month has no such day, its last: five months
 * before 31 July is 28 or 29 February (民法典 art. 202).
 */
export function addMonths(day: Day, n: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const whole = year * 12 + (month - 1) + n
  const last = new Date(Date.UTC(Math.floor(whole / 12), (whole % 12) + 1, 0)).getUTCDate()
  const text = (value: number, width: number) => String(value).padStart(width, '0')
  return `${text(Math.floor(whole / 12), 4)}-${text((whole % 12) + 1, 2)}-${text(Math.min(date, last), 2)}`
}

/** Whole calendar months from one day to a later one; 0 when it is not later. */
export function monthsBetween(from: Day, to: Day): number {
  if (to <= from) return 0
  const part = (day: Day, at: number) => Number(day.split('-')[at])
  const rough = (part(to, 0) - part(from, 0)) * 12 + part(to, 1) - part(from, 1)
  return addMonths(from, rough) > to ? rough - 1 : rough
}
