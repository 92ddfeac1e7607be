import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { type MatterRow, stateOf } from '../rows.ts'
import { insertJoiners } from '../store.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** The same thing as another open matter. Its reporter and all who joined wait for that one from now on; it is counted once. */
export async function mergeMatter(
  unit: Unit,
  id: string,
  input: { into: string; stepId?: string | undefined },
): Promise<Outcome> {
  const [first, second] = [id, input.into].toSorted()
  // Held in one order, so that two who merge crosswise don't wait for each other.
  const held = new Map<string, MatterRow>()
  for (const one of [first, second]) if (one !== undefined && !held.has(one)) held.set(one, await holdMatter(unit, one))
  const row = held.get(id) ?? refuse('matters.unknown-matter')
  const target = held.get(input.into) ?? refuse('matters.unknown-matter')
  const repeated = input.stepId !== undefined && row.last_step_id === input.stepId
  const outcome = await takeStep(
    unit,
    row,
    { kind: 'merged', into: input.into },
    {
      needs: rights['matters.handle'],
      stepId: input.stepId,
      target: { matter: stateOf(target), same: id === input.into },
      facts: { into: input.into },
    },
  )
  if (!repeated) await bringAlong(unit, row, target)
  return outcome
}

async function bringAlong(unit: Unit, row: MatterRow, target: MatterRow): Promise<void> {
  const keys = [row.reporter_account_id ?? row.reporter_person_id ?? row.id, ...row.joined]
  for (const key of keys) {
    const there = key === target.reporter_account_id || key === target.reporter_person_id || target.joined.includes(key)
    if (there) continue
    await takeStep(unit, target, { kind: 'joined', reporter: key }, { facts: { merged: row.id } })
    const own = key === keys[0]
    unit.write(
      insertJoiners([
        {
          neighbourhood_id: unit.neighbourhoodId,
          id: unit.id(),
          matter_id: target.id,
          account_id: own ? row.reporter_account_id : key,
          person_id: own ? row.reporter_person_id : null,
          came_with: row.id,
          at: unit.now,
        },
      ]),
    )
  }
}
