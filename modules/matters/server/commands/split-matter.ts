import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Takes a merged matter out again: not the same thing after all. */
export async function splitMatter(
  unit: Unit,
  id: string,
  input: { note: string; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'split', note: input.note },
    { needs: rights['matters.handle'], stepId: input.stepId, note: input.note },
  )
}
