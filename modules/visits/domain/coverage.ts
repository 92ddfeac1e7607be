import type { Contacts } from './contacts.ts'
import { coverageStates, type CoverageState } from './words.ts'

/**
 * How a home stands since a given instant. Measured on homes, not on visits: ten visits to one home reach one home.
 * Somebody was spoken with; or they do not want to; or nobody opened; or nobody ever came; or the register says vacant.
 */
export function coverageOf(home: { vacant: boolean }, contacts: Contacts, since: Date): CoverageState {
  const { heard, unwilling, last } = contacts
  const within = (at: Date | null): at is Date => at !== null && at >= since
  if (within(heard)) return 'reached'
  if (within(unwilling)) return 'unwilling'
  if (home.vacant) return 'vacant'
  return last !== null && last.at >= since ? 'not-home' : 'never'
}

export type Counts = Record<CoverageState, number> & { homes: number }

/** Counts that add up: the five states to all homes. */
export function countStates(states: readonly CoverageState[]): Counts {
  const counts = Object.fromEntries(coverageStates.map((state) => [state, 0])) as Record<CoverageState, number>
  for (const state of states) counts[state] += 1
  return { ...counts, homes: states.length }
}
