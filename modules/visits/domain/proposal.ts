import { dayOf, minutesOf, weekdayOf } from '#kit/pure/shanghai-time.ts'
import type { Proposal } from './words.ts'

export type TimeOfDay = 'day' | 'evening' | 'weekend'

const EVENING = 18 * 60

/** A weekday's daytime, its evening from six, or the weekend. */
export function timeOfDay(at: Date): TimeOfDay {
  if (weekdayOf(dayOf(at)) >= 6) return 'weekend'
  return minutesOf(at) >= EVENING ? 'evening' : 'day'
}

/**
 * When to come again after tries in vain. Nothing before so many tries; then a time that was not tried yet, evening before
 * weekend; where all were tried, the neighbours may know. It never proposes what has failed.
 */
export function proposalFor(tries: readonly Date[], triesBefore: number): Proposal | null {
  if (tries.length === 0 || tries.length < triesBefore) return null
  const tried = new Set(tries.map(timeOfDay))
  if (!tried.has('evening')) return 'evening'
  return tried.has('weekend') ? 'ask-neighbour' : 'weekend'
}
