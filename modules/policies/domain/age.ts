import { dayNumber } from './facts.ts'

/**
 * The latest date since which so many whole years have passed on a day, as a day number. Years are completed on the day of the same
 * date; whoever is born on 29 February completes them on 1 March of a common year (民法典 arts. 200–201: by the calendar, from the
 * day after).
 */
export function sinceAtLeast(years: number, on: string): number {
  const year = Number(on.slice(0, 4)) - years
  const same = dayNumber(`${String(year).padStart(4, '0')}${on.slice(4)}`)
  // 29 February where that year has none: born on the 28th is old enough, born on 1 March is not.
  return same ?? Number(dayNumber(`${String(year).padStart(4, '0')}-02-28`))
}

/** The day on which somebody completes so many years. */
export function birthdayOf(birthDate: string, years: number): string {
  const day = `${String(Number(birthDate.slice(0, 4)) + years).padStart(4, '0')}${birthDate.slice(4)}`
  return dayNumber(day) === null ? `${day.slice(0, 4)}-03-01` : day
}
