import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Lets the clock run again. */
export async function resumeMatter(unit: Unit, id: string, input: { stepId?: string | undefined }): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(unit, row, { kind: 'resumed' }, { needs: rights['matters.handle'], stepId: input.stepId })
}
