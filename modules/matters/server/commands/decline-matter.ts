import type { Unit } from '#kit/server/unit.ts'
import type { BeyondReason } from '../../domain/words.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Beyond our remit: an honest end, with a reason that the resident reads and that is published. */
export async function declineMatter(
  unit: Unit,
  id: string,
  input: { reason: BeyondReason; published: string; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  const { reason, published, stepId } = input
  return takeStep(
    unit,
    row,
    { kind: 'beyond-remit', reason, published },
    { needs: rights['matters.handle'], note: published, stepId, facts: { reason } },
  )
}
