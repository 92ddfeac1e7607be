import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Done as far as the one who did it can say; now the resident is asked. */
export async function finishMatter(
  unit: Unit,
  id: string,
  input: { note: string | null; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'done', note: input.note },
    { needs: rights['matters.work-on'], stepId: input.stepId, note: input.note },
  )
}
