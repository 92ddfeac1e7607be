import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Takes over a colleague's matter, saying why. */
export async function takeOver(
  unit: Unit,
  id: string,
  input: { note: string; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  const { accountId, name } = unit.by
  return takeStep(
    unit,
    row,
    { kind: 'taken-over', owner: accountId, note: input.note },
    {
      needs: rights['matters.handle'],
      note: input.note,
      stepId: input.stepId,
      columns: { owner_name: name },
      facts: { owner: accountId, from: row.owner_id },
    },
  )
}
