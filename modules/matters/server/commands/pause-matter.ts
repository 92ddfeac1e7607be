import type { Unit } from '#kit/server/unit.ts'
import type { PauseReason } from '../../domain/words.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Stops the clock, with a reason; nothing is due until it runs again. */
export async function pauseMatter(
  unit: Unit,
  id: string,
  input: { reason: PauseReason; note: string | null; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'paused', reason: input.reason, note: input.note },
    { needs: rights['matters.handle'], stepId: input.stepId, note: input.note, facts: { reason: input.reason } },
  )
}
