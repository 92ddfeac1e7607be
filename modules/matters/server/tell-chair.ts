import type { Unit } from '#kit/server/unit.ts'
import type { MatterRow } from './rows.ts'
import { type Outcome, takeStep } from './take-step.ts'

/** A dispute of "beyond our remit" is the chair's to look at, at once: nobody closes the same thing so twice alone. */
export async function tellChair(unit: Unit, row: MatterRow): Promise<Outcome | null> {
  if (row.status !== 'reopened' || !row.disputed_beyond || row.level !== 'none') return null
  return takeStep(
    unit,
    row,
    { kind: 'escalated', to: 'chair', note: null },
    { hands: ['system'], facts: { to: 'chair' } },
  )
}
