import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { promised, type PromiseInput } from '../promise.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** The reporter was spoken with; what was promised to them becomes what is due next. */
export async function contactReporter(
  unit: Unit,
  id: string,
  input: { note: string | null; promise?: PromiseInput | undefined; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  const { note, stepId } = input
  const promise = promised(unit, input.promise)
  const facts = { ...(promise.promise ? { promise: promise.promise } : {}) }
  return takeStep(
    unit,
    row,
    { kind: 'contacted', note, ...promise },
    { needs: rights['matters.handle'], note, stepId, facts },
  )
}
