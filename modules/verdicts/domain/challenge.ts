import type { Day } from '#kit/pure/shanghai-time.ts'

/**
 * The last day on which an owner may ask a court to set a decision of the owners aside: one year from when they knew of it
 * or should have known (Civil Code art. 280; SPC interpretation on condominium ownership, art. 12), taken from the announcement. A
 * period by years ends on the same date, or on the last day of the month where there is none (Civil Code art. 202).
 */
export function challengeUntil(announcedOn: Day): Day {
  const [year = 0, month = 0, date = 0] = announcedOn.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year + 1, month, 0)).getUTCDate()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${year + 1}-${two(month)}-${two(Math.min(date, lastOfMonth))}` as Day
}
