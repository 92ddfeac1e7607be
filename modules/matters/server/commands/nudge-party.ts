import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Asks whoever has it to hurry. */
export async function nudgeParty(unit: Unit, id: string, input: { stepId?: string | undefined }): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(unit, row, { kind: 'nudged' }, { needs: rights['matters.handle'], stepId: input.stepId })
}
