import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** What to do better next time (恒心学习). */
export async function learnFrom(
  unit: Unit,
  id: string,
  input: { note: string; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'learned', note: input.note },
    { needs: rights['matters.handle'], stepId: input.stepId, note: input.note },
  )
}
