import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { promised, type PromiseInput } from '../promise.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Tells everybody who waits for it: the reporter and all who joined. Counts as contact. */
export async function replyToReporters(
  unit: Unit,
  id: string,
  input: { note: string; promise?: PromiseInput | undefined; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  const { note, stepId } = input
  const promise = promised(unit, input.promise)
  const facts = { households: row.households, ...(promise.promise ? { promise: promise.promise } : {}) }
  return takeStep(
    unit,
    row,
    { kind: 'replied', note, ...promise },
    { needs: rights['matters.handle'], note, stepId, facts },
  )
}
