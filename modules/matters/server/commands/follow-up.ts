import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** The resident was asked how it is now (真心关怀). */
export async function followUp(
  unit: Unit,
  id: string,
  input: { note: string | null; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'followed-up', note: input.note },
    { needs: rights['matters.handle'], stepId: input.stepId, note: input.note },
  )
}
