import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { rights } from '../../rights.ts'
import { lookUp } from '../known.ts'
import { ownedBy } from '../store.ts'
import { holdMatter, type Outcome, takeStep } from '../take-step.ts'

/** Gives one's matter to a colleague, who owns it from then on and is asked to take it. */
export async function handOver(
  unit: Unit,
  id: string,
  input: { to: string; note: string; stepId?: string | undefined },
): Promise<Outcome> {
  const row = await holdMatter(unit, id)
  const colleague =
    (await lookUp(unit, ({ members }) => members.find((one) => one.id === input.to))) ??
    refuse('matters.unknown-worker', {}, 'to')
  return takeStep(
    unit,
    row,
    { kind: 'handed-over', owner: colleague.id, note: input.note },
    {
      needs: rights['matters.handle'],
      note: input.note,
      stepId: input.stepId,
      columns: { owner_name: colleague.name },
      facts: { owner: colleague.id, from: row.owner_id },
    },
  )
}

/** A worker leaves: everything of theirs goes to one colleague, so that nothing is without an owner. Gives how many. */
export async function handOverAll(
  unit: Unit,
  from: string,
  to: { id: string; name: string },
  why: string,
): Promise<number> {
  const owned = await unit.read(ownedBy(unit, from))
  for (const { id } of owned) {
    const row = await holdMatter(unit, id, true)
    await takeStep(
      unit,
      row,
      { kind: 'handed-over', owner: to.id, note: why },
      { hands: ['system'], note: why, columns: { owner_name: to.name }, facts: { owner: to.id, from } },
    )
  }
  return owned.length
}
