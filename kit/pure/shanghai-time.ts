/**
 * Calendar days and clock times in Asia/Shanghai. The zone has stood at UTC+8 without summer time since 15 September 1991,
 * so a fixed offset is exact for every instant this product records. Days of birth and other old dates are calendar days
 * from the start and never pass through an instant.
 */

/** A calendar day as 'YYYY-MM-DD'. Days sort as text. */
export type Day = string

/** Minutes after midnight, 0 to 1440. */
export type Minutes = number

const OFFSET = 8 * 3_600_000
const DAY = 86_400_000
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether the text is a day that exists: '2026-02-30' is not. */
export function isDay(text: string): boolean {
  const found = SHAPE.exec(text)
  if (!found) return false
  const at = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))
  return new Date(at).toISOString().startsWith(text)
}

/** The calendar day in Shanghai on which the instant falls. */
export function dayOf(instant: Date): Day {
  const number = Math.floor((instant.getTime() + OFFSET) / DAY)
  if (number !== last.number) last = { number, day: dayFromNumber(number) }
  return last.day
}

/** Instants of one day come in their thousands, and writing a day costs more than all else done with it. */
let last: { number: number; day: Day } = { number: Number.NaN, day: '' }

/** Whole minutes after midnight in Shanghai, 0 to 1439. */
export function minutesOf(instant: Date): Minutes {
  return Math.floor(((((instant.getTime() + OFFSET) % DAY) + DAY) % DAY) / 60_000)
}

/** The instant at which the day in Shanghai reaches the given minutes after midnight (1440 is the next midnight). */
export function instantAt(day: Day, minutes: Minutes = 0): Date {
  return new Date(dayNumber(day) * DAY + minutes * 60_000 - OFFSET)
}

/** The day n days later (earlier when n is negative). */
export function addDays(day: Day, n: number): Day {
  return dayFromNumber(dayNumber(day) + n)
}

/** How many days b lies after a; negative when before. */
export function daysBetween(a: Day, b: Day): number {
  return dayNumber(b) - dayNumber(a)
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** The year of a day as a number. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** '16:20' for an instant, in Shanghai. */
export function clockOf(instant: Date): string {
  return new Date(instant.getTime() + OFFSET).toISOString().slice(11, 16)
}

/** '261124' for '2026-11-24': the short form used in numbers of matters. */
export function shortDay(day: Day): string {
  return day.slice(2, 4) + day.slice(5, 7) + day.slice(8, 10)
}

function dayNumber(day: Day): number {
  const found = SHAPE.exec(day)
  if (!found) throw new RangeError(`not a day: ${day}`)
  return Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])) / DAY
}

function dayFromNumber(n: number): Day {
  return new Date(n * DAY).toISOString().slice(0, 10)
}
