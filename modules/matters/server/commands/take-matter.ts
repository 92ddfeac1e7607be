import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** "I have it": whoever takes it owns it from then on. */
export async function takeMatter(unit: Unit, id: string, input: { stepId?: string | undefined }): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'taken' },
    {
      needs: rights['matters.handle'],
      stepId: input.stepId,
      columns: { owner_name: unit.by.name },
      facts: { owner: unit.by.accountId },
    },
  )
}
