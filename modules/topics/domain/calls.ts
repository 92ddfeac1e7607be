import { addDays, daysBetween, type Day } from '#kit/pure/shanghai-time.ts'

/** After how many months a regular call for ideas comes again. */
export const rhythms = [3, 6, 12] as const
export type Rhythm = (typeof rhythms)[number]

export interface Call {
  opensOn: Day
  closesOn: Day
  everyMonths: Rhythm | null
}

/** The same day so many months later; the last of that month where it has none (31 → 30). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const on = (days: number) => new Date(Date.UTC(year, month - 1 + months, days)).toISOString().slice(0, 10)
  const first = on(1)
  const kept = on(date)
  return kept.slice(0, 7) === first.slice(0, 7) ? kept : addDays(addMonths(first, 1), -1)
}

/**
 * The call that follows a regular one: so many months after it opened, for as many days; never before it has closed. Null
 * where it was the only one.
 */
export function nextCall({ opensOn, closesOn, everyMonths }: Call): Pick<Call, 'opensOn' | 'closesOn'> | null {
  if (everyMonths === null) return null
  const days = daysBetween(opensOn, closesOn)
  const due = addMonths(opensOn, everyMonths)
  const from = due > closesOn ? due : addDays(closesOn, 1)
  return { opensOn: from, closesOn: addDays(from, days) }
}

export const callStates = ['coming', 'open', 'closed', 'cancelled'] as const
export type CallState = (typeof callStates)[number]

/** How a call stands on a day; `closedOn` is the day somebody, or the clock, closed it. One closed before it opened never was. */
export function callState(call: Pick<Call, 'opensOn' | 'closesOn'>, closedOn: Day | null, today: Day): CallState {
  if (closedOn !== null) return closedOn < call.opensOn ? 'cancelled' : 'closed'
  if (today < call.opensOn) return 'coming'
  return today <= call.closesOn ? 'open' : 'closed'
}
