import { type Day, dayOf, weekdayOf } from '#kit/pure/shanghai-time.ts'
import { type Due, isUrgent } from './due.ts'
import type { Proposal } from './words.ts'

export interface Candidate {
  homeId: string
  compound: string
  /** Where the entrance stands along the way. */
  position: number
  entranceId: string
  floor: number
  room: string
  dues: readonly Due[]
  propose: Proposal | null
}

/** What happened, then those who are looked after and those a policy found, then everybody. */
const laneOf = (due: Due): number => (isUrgent(due) ? 0 : due.cause === 'every-home' ? 2 : 1)

/** Sorts the more urgent before: by lane, then the longest due. */
function byUrgency(a: Candidate, b: Candidate): number {
  const [one, other] = [first(a), first(b)]
  return laneOf(one) - laneOf(other) || one.dueOn.localeCompare(other.dueOn) || a.homeId.localeCompare(b.homeId)
}

/** The most urgent reason of a home. */
export function first(candidate: { dues: readonly Due[] }): Due {
  const [due] = candidate.dues.toSorted((a, b) => laneOf(a) - laneOf(b) || a.dueOn.localeCompare(b.dueOn))
  if (due === undefined) throw new RangeError('a home without a reason is not in a round')
  return due
}

/** The way along which homes are gone to: building after building, from the top floor down. */
export function byTheWay(a: Candidate, b: Candidate): number {
  return (
    a.compound.localeCompare(b.compound, 'zh-CN') ||
    a.position - b.position ||
    a.entranceId.localeCompare(b.entranceId) ||
    b.floor - a.floor ||
    a.room.localeCompare(b.room, 'zh-CN', { numeric: true })
  )
}

/**
 * The round of a day: at most so many homes, the most urgent ones, in the order of the way. Homes proposed for the weekend
 * stay out on weekdays, unless something happened.
 */
export function roundOf(all: readonly Candidate[], most: number, now: Date): Candidate[] {
  return all
    .filter((one) => one.dues.length > 0 && fits(one, dayOf(now)))
    .toSorted(byUrgency)
    .slice(0, most)
    .toSorted(byTheWay)
}

const fits = (one: Candidate, today: Day): boolean =>
  one.propose !== 'weekend' || weekdayOf(today) >= 6 || one.dues.some((due) => due.planId !== null)
