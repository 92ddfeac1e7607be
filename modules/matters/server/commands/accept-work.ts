import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { promised, type PromiseInput } from '../promise.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** The party takes the work on, with or without saying when; the resident sees the name of the one who did. */
export async function acceptWork(
  unit: Unit,
  id: string,
  input: { promise?: PromiseInput | undefined; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  const promise = promised(unit, input.promise)
  return takeStep(
    unit,
    row,
    { kind: 'accepted', ...promise },
    {
      needs: rights['matters.carry-out'],
      stepId: input.stepId,
      columns: { assignee_person: unit.by.name },
      facts: { ...(promise.promise ? { promise: promise.promise } : {}) },
    },
  )
}
