import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** The reporter was called and not reached; two such days allow closing as unreachable. */
export async function tryReporter(
  unit: Unit,
  id: string,
  input: { note: string | null; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'tried', note: input.note },
    { needs: rights['matters.handle'], stepId: input.stepId, note: input.note },
  )
}
