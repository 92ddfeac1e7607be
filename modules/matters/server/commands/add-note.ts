import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** A note among those who work on it; residents do not see it. */
export async function addNote(
  unit: Unit,
  id: string,
  input: { note: string; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'noted', note: input.note },
    { needs: rights['matters.work-on'], stepId: input.stepId, note: input.note },
  )
}
