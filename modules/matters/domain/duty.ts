import { dayOf, weekdayOf } from '#kit/pure/shanghai-time.ts'

/** Who is on duty on which weekdays (1 Monday to 7 Sunday). Nobody is on duty before being on the roster. */
export type DutyRoster = { worker: string; weekdays: readonly number[] }[]

/**
 * Who answers for a report nobody handed to a person: the one on duty that day; else the chair; else the first worker. One
 * owner from the first second, so this gives somebody whenever there is anybody, and null only in a committee of none.
 */
export function dutyWorker(
  now: Date,
  roster: DutyRoster,
  chairs: readonly string[],
  workers: readonly string[],
): string | null {
  const weekday = weekdayOf(dayOf(now))
  const there = new Set([...chairs, ...workers])
  const onDuty = roster.find((entry) => entry.weekdays.includes(weekday) && there.has(entry.worker))
  return onDuty?.worker ?? chairs[0] ?? workers[0] ?? null
}
