import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Closes what is done and whose resident can’t be reached; left out of the solved rate, with its number. */
export async function closeUnreachable(
  unit: Unit,
  id: string,
  input: { note: string | null; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'unreachable', note: input.note },
    { needs: rights['matters.handle'], stepId: input.stepId, note: input.note },
  )
}
