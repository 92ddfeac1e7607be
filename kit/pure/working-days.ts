/**
 * Working days after the State Council's yearly notice on public holidays: days off, and the weekend days worked in return
 * (make-up workdays). The notice for a year comes out in the autumn before. A year without data is not guessed at silently:
 * its days fall back to Monday to Friday and are marked as not known, and every deadline that crosses one carries the mark.
 */
import notices from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { addDays, type Day, dayOf, instantAt, type Minutes, minutesOf, weekdayOf, yearOf } from './shanghai-time.ts'

export type DayMark = {
  kind: 'workday' | 'make-up' | 'weekend' | 'holiday'
  /** False where no notice covers the day: Monday to Friday was assumed. */
  known: boolean
}

/** One year's notice: weekdays off (weekends within a holiday may be listed too) and weekend days worked. */
export type YearNotice = { year: number; off: readonly Day[]; worked: readonly Day[] }

export type WorkCalendar = { mark(day: Day): DayMark; covers(year: number): boolean }

export type OfficeHours = { opens: Minutes; closes: Minutes }

/** A stretch in which the clock stands still; without `to` it still stands. */
export type Pause = { from: Date; to: Date | null }

/** A moment by which something is due. `known` is false where the calendar of a year on the way has no data. */
export type Due = { at: Date; known: boolean }

export const usualHours: OfficeHours = { opens: 8 * 60 + 30, closes: 17 * 60 + 30 }

/** Builds a calendar; of two notices for one year the later in the list holds. */
export function workCalendar(years: readonly YearNotice[]): WorkCalendar {
  const byYear = new Map(years.map((notice) => [notice.year, notice]))
  const off = new Set([...byYear.values()].flatMap((notice) => notice.off))
  const worked = new Set([...byYear.values()].flatMap((notice) => notice.worked))
  return {
    covers: (year) => byYear.has(year),
    mark(day) {
      const year = yearOf(day)
      // The notice for New Year's Day reaches back into the last days of December (2018-12-29 was worked for 2019-01-01).
      const known = byYear.has(year) && (day.slice(5) < '12-29' || byYear.has(year + 1))
      if (worked.has(day)) return { kind: 'make-up', known }
      if (off.has(day)) return { kind: 'holiday', known }
      return { kind: weekdayOf(day) > 5 ? 'weekend' : 'workday', known }
    },
  }
}

/** The published notices, 2004 onwards, as the library `chinese-days` carries them. */
export const publishedYears: readonly YearNotice[] = byYears(
  Object.keys(notices.holidays),
  Object.keys(notices.workdays),
)

export const stateCouncilCalendar: WorkCalendar = workCalendar(publishedYears)

/** Whether people work on this day: ordinary working days and make-up days, but no holidays. */
export function isWorkingDay(day: Day, calendar: WorkCalendar = stateCouncilCalendar): boolean {
  const { kind } = calendar.mark(day)
  return kind === 'workday' || kind === 'make-up'
}

/** How many working days lie in (after, upTo]; 0 when upTo is not later. */
export function workingDaysBetween(after: Day, upTo: Day, calendar: WorkCalendar = stateCouncilCalendar): number {
  let count = 0
  for (let day = addDays(after, 1); day <= upTo; day = addDays(day, 1)) if (isWorkingDay(day, calendar)) count += 1
  return count
}

/**
 * The end of office hours on the n-th working day after the instant's own day, which does not count (Civil Code, art. 201).
 * With n = 0: the end of the office day the instant lies in, or of the next one when the office is closed for the day.
 * Working days that begin while the clock is paused do not count; an open pause gives null: nothing is due.
 */
export function addWorkingDays(
  from: Date,
  n: number,
  options: { calendar?: WorkCalendar; hours?: OfficeHours; pauses?: readonly Pause[] } = {},
): Due | null {
  const { calendar = stateCouncilCalendar, hours = usualHours, pauses = [] } = options
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`not a number of working days: ${n}`)
  const start = dayOf(from)
  const today = n === 0 && minutesOf(from) < hours.closes
  if (pauses.length > 0) return dayAfter(start, n, today, calendar, pauses, hours)
  // Without pauses only the day matters, and a day's reports ask the same again and again.
  const known = remembered.get(calendar) ?? new Map<string, Landing>()
  remembered.set(calendar, known)
  const key = `${start}${today ? '=' : '+'}${n}`
  let landing: Landing | null | undefined = known.get(key)
  if (landing === undefined) {
    landing = landingDay(start, n, today, calendar, [])
    if (known.size > 5_000) known.clear()
    if (landing !== null) known.set(key, landing)
  }
  return landing && { at: instantAt(landing.day, hours.closes), known: landing.known }
}

type Landing = { day: Day; known: boolean }
const remembered = new WeakMap<WorkCalendar, Map<string, Landing>>()

function dayAfter(
  start: Day,
  n: number,
  today: boolean,
  calendar: WorkCalendar,
  pauses: readonly Pause[],
  hours: OfficeHours,
): Due | null {
  const landing = landingDay(start, n, today, calendar, pauses)
  if (landing === null) return null
  const at = instantAt(landing.day, hours.closes)
  return pauses.some((pause) => pause.to === null && pause.from < at) ? null : { at, known: landing.known }
}

function landingDay(
  start: Day,
  n: number,
  today: boolean,
  calendar: WorkCalendar,
  pauses: readonly Pause[],
): Landing | null {
  let known = true
  let day = start
  let left = n
  const counts = (candidate: Day): boolean => {
    const mark = calendar.mark(candidate)
    known &&= mark.known
    return (mark.kind === 'workday' || mark.kind === 'make-up') && !pausedOver(candidate, pauses)
  }
  if (n === 0 && !(today && counts(day))) left = 1
  while (left > 0) {
    day = addDays(day, 1)
    if (stillPausedOn(day, pauses)) return null
    if (counts(day)) left -= 1
  }
  return { day, known }
}

/** A day is lost to a pause when it began while the clock stood still. */
function pausedOver(day: Day, pauses: readonly Pause[]): boolean {
  const morning = instantAt(day)
  return pauses.some((pause) => pause.from < morning && (pause.to === null || pause.to >= morning))
}

function stillPausedOn(day: Day, pauses: readonly Pause[]): boolean {
  const morning = instantAt(day)
  return pauses.some((pause) => pause.to === null && pause.from < morning)
}

function byYears(off: readonly Day[], worked: readonly Day[]): YearNotice[] {
  const years = [...new Set(off.map(yearOf))].toSorted((a, b) => a - b)
  return years.map((year) => ({
    year,
    off: off.filter((day) => yearOf(day) === year),
    worked: worked.filter((day) => yearOf(day) === year),
  }))
}
