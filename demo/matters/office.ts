import type { Day, Minutes } from '#kit/pure/shanghai-time.ts'
import { addDays, dayOf, instantAt, minutesOf } from '#kit/pure/shanghai-time.ts'
import { isWorkingDay } from '#kit/pure/working-days.ts'

const opens = 8 * 60 + 30
const closes = 17 * 60 + 30

/** The instant that many minutes of office time later: evenings, weekends and holidays pass without counting. */
export function officeTime(from: Date, minutes: Minutes): Date {
  let day = dayOf(from)
  let at = Math.max(minutesOf(from), opens)
  let left = minutes
  for (;;) {
    if (isWorkingDay(day)) {
      const rest = closes - at
      if (rest > left) return instantAt(day, at + left)
      left -= Math.max(0, rest)
    }
    day = addDays(day, 1)
    at = opens
  }
}

/** The same or the next working day. */
export function workingDayFrom(day: Day): Day {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, 1)
  return found
}

/** The working day that lies n before; n = 0 is the same day or the last one before it. */
export function workingDayBefore(day: Day, n: number): Day {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, -1)
  for (let left = n; left > 0; left -= 1) {
    found = addDays(found, -1)
    while (!isWorkingDay(found)) found = addDays(found, -1)
  }
  return found
}

/** A time at which people are awake: moved into the morning when it falls into the night. */
export function awake(at: Date): Date {
  const minutes = minutesOf(at)
  if (minutes < 7 * 60) return instantAt(dayOf(at), 7 * 60 + (minutes % 60))
  if (minutes > 22 * 60) return instantAt(addDays(dayOf(at), 1), 7 * 60 + (minutes % 60))
  return at
}

/** The instant that many minutes of office time earlier. */
export function officeTimeBefore(until: Date, minutes: Minutes): Date {
  let day = dayOf(until)
  let at = Math.min(minutesOf(until), closes)
  let left = minutes
  for (;;) {
    if (isWorkingDay(day)) {
      const past = at - opens
      if (past >= left) return instantAt(day, at - left)
      left -= Math.max(0, past)
    }
    day = addDays(day, -1)
    at = closes
  }
}
