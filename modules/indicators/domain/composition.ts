import { type Day, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Contribution, Standing } from './contributions.ts'
import type { CountedKey } from './keys.ts'

/** A compound as the room of bodies sees it. */
export interface CompoundFacts {
  compoundId: string
  hasManager: boolean
  /** Since when it has stood so; null where nothing is known of bodies here yet. */
  standsSince: Date | null
}

/** An owners' committee: how many sit in it and how many of them are in the Party. Who said nothing counts as a member. */
export interface CommitteeFacts {
  compoundId: string
  seated: number
  party: number
  countedAt: Date
  /** From when on it is red or not, by each definition there is. */
  definitions: readonly { since: Day; red: boolean }[]
}

/** Whether a compound is without a property manager. */
export function unmanagedOf({ compoundId, hasManager }: CompoundFacts): Standing {
  return { numerator: hasManager ? 0 : 1, denominator: 1, leftOut: 0, compoundId, turnsAt: null }
}

/** What a committee adds to the share of Party members; one in which nobody sits is left out. */
export function partyOf({ compoundId, seated, party }: CommitteeFacts): Standing {
  const empty = seated === 0
  return { numerator: empty ? 0 : party, denominator: seated, leftOut: empty ? 1 : 0, compoundId, turnsAt: null }
}

/** Whether a committee is red by the definition that holds on a day; without one, or with nobody in it, it is left out. */
export function redOf({ compoundId, seated, definitions }: CommitteeFacts, today: Day): Standing {
  const holding = definitions.filter(({ since }) => since <= today).toSorted(later)[0]
  const coming = definitions
    .filter(({ since }) => since > today)
    .toSorted(later)
    .at(-1)
  const turnsAt = coming === undefined ? null : instantAt(coming.since)
  if (holding === undefined || seated === 0) return { numerator: 0, denominator: 0, leftOut: 1, compoundId, turnsAt }
  return { numerator: holding.red ? 1 : 0, denominator: 1, leftOut: 0, compoundId, turnsAt }
}

const later = (one: { since: Day }, other: { since: Day }): number => (one.since < other.since ? 1 : -1)

/** How it has stood where nothing was counted before: as now, from the day it is known to have been so. */
export function stoodBefore(indicator: CountedKey, now: Standing, since: Date | null, today: Day): Contribution[] {
  return [{ indicator, from: since === null ? today : dayOf(since), until: null, ...now }]
}
