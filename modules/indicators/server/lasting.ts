import { dayOf } from '#kit/pure/shanghai-time.ts'
import { type Contribution, continued, type Standing } from '../domain/contributions.ts'
import type { CountedKey } from '../domain/keys.ts'

/** The course of what lasts: told from the records where nothing was counted yet, else carried on from what was. */
export function lastingOf(
  indicator: CountedKey,
  all: readonly Contribution[],
  state: Standing | null,
  course: () => Contribution[],
  now: Date,
): Contribution[] {
  const before = all.filter((row) => row.indicator === indicator)
  return before.length === 0 ? course() : continued(indicator, before, state, dayOf(now))
}
