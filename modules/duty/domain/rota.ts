import { addDays, type Day, dayOf, instantAt, type Minutes, minutesOf, weekdayOf } from '#kit/pure/shanghai-time.ts'

export const parts = ['day', 'night'] as const
/** The day's shift or the night's. A night belongs to the day on which it begins. */
export type Part = (typeof parts)[number]

export interface Shift {
  day: Day
  part: Part
}

/** Minutes after midnight at which each shift begins; the night lasts until the next day's shift. */
export interface Hours {
  dayFrom: Minutes
  nightFrom: Minutes
}

/** Who has which shift each week; `weekday` is 1 Monday to 7 Sunday. */
export interface Turn {
  weekday: number
  part: Part
  account: string
}

/** One shift that somebody else takes. */
export interface Swap extends Shift {
  account: string
}

/** A member of the committee who can answer the number, longest serving first. */
export interface Member {
  id: string
  name: string
  firstContact: boolean
  chair: boolean
}

/** The shift in which an instant lies. */
export function shiftAt(instant: Date, hours: Hours): Shift {
  const day = dayOf(instant)
  const minutes = minutesOf(instant)
  if (hours.dayFrom <= hours.nightFrom) {
    if (minutes < hours.dayFrom) return { day: addDays(day, -1), part: 'night' }
    return { day, part: minutes < hours.nightFrom ? 'day' : 'night' }
  }
  // Where the "night" begins in the morning (a committee that works evenings), the day's shift runs over midnight.
  if (minutes < hours.nightFrom) return { day: addDays(day, -1), part: 'day' }
  return { day, part: minutes < hours.dayFrom ? 'night' : 'day' }
}

/** From when (included) to when (excluded) a shift lasts. */
export function spanOf({ day, part }: Shift, hours: Hours): { from: Date; to: Date } {
  const start = part === 'day' ? hours.dayFrom : hours.nightFrom
  const end = part === 'day' ? hours.nightFrom : hours.dayFrom
  return { from: instantAt(day, start), to: end > start ? instantAt(day, end) : instantAt(addDays(day, 1), end) }
}

/** The shift that begins when this one ends. */
export function nextShift(shift: Shift, hours: Hours): Shift {
  return shiftAt(spanOf(shift, hours).to, hours)
}

/** Whom the round, or a swap, names for a shift; null where nobody is named. */
export function namedFor(shift: Shift, turns: readonly Turn[], swaps: readonly Swap[]): string | null {
  const swap = swaps.find((one) => one.day === shift.day && one.part === shift.part)
  if (swap) return swap.account
  const weekday = weekdayOf(shift.day)
  return turns.find((one) => one.weekday === weekday && one.part === shift.part)?.account ?? null
}

/**
 * The named person behind the 24-hour number in a shift: whoever the rota names, as long as they still work here; else
 * the first contact, else the chair, else the longest serving. So there is somebody whenever there is anybody.
 */
export function answersFor(
  shift: Shift,
  turns: readonly Turn[],
  swaps: readonly Swap[],
  members: readonly Member[],
): Member | null {
  const named = namedFor(shift, turns, swaps)
  return (
    members.find((one) => one.id === named) ??
    members.find((one) => one.firstContact) ??
    members.find((one) => one.chair) ??
    members[0] ??
    null
  )
}
