import type { Unit } from '#kit/server/unit.ts'
import type { ReturnReason } from '../../domain/words.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Gives the work back, with a reason; it is the committee’s move again. */
export async function returnWork(
  unit: Unit,
  id: string,
  input: { reason: ReturnReason; note: string | null; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'returned', reason: input.reason, note: input.note },
    {
      needs: rights['matters.carry-out'],
      stepId: input.stepId,
      note: input.note,
      columns: { assignee_person: null },
      facts: { reason: input.reason },
    },
  )
}
