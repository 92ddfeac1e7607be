import type { FlagKind } from './flags.ts'
import { countFlags } from './flags.ts'
import type { Outcome, Plan } from './plan.ts'
import type { Roster } from './read-roster.ts'

/** What an import gives: person rows by outcome, homes, and marks by kind. */
export interface Summary extends Record<Outcome, number> {
  readonly rows: number
  readonly homes: number
  readonly vacant: number
  readonly flagged: Partial<Record<FlagKind, number>>
}

/** Counts a decided roster. The five outcomes always add up to the rows. */
export function summarise(roster: Roster, plan: Plan): Summary {
  const counts: Record<Outcome, number> = { created: 0, updated: 0, unchanged: 0, samePerson: 0, needsPerson: 0 }
  for (const row of plan.rows) counts[row.outcome] += 1
  return {
    rows: plan.rows.length,
    ...counts,
    homes: roster.homes.length,
    vacant: roster.homes.filter((home) => home.use === 'vacant').length,
    flagged: countFlags(roster.flags),
  }
}
