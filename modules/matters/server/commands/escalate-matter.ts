import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Tells the chair or the subdistrict by hand; the job does so when time has run out. */
export async function escalateMatter(
  unit: Unit,
  id: string,
  input: { to: 'chair' | 'subdistrict'; note: string | null; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  return takeStep(
    unit,
    row,
    { kind: 'escalated', to: input.to, note: input.note },
    { needs: rights['matters.handle'], stepId: input.stepId, note: input.note, facts: { to: input.to } },
  )
}
