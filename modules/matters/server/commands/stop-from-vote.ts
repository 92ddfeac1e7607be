import type { Unit } from '#kit/server/unit.ts'
import { isPaused } from '../../domain/matter.ts'
import { openStatuses, type Status } from '../../domain/words.ts'
import { stateOf } from '../rows.ts'
import { holdMatter, takeStep } from '../take-step.ts'

/**
 * What a vote had carried is carried no longer: the task that came of it stops its clock, with the reason in its history, until
 * whoever answers for it goes on or ends it. Work that is done already stays done and gets the reason as a note: only people can
 * undo it. Gives who answers for it. Refuses `matters.unknown-matter`.
 */
export async function stopFromVote(unit: Unit, id: string, why: string): Promise<{ ownerId: string }> {
  const row = await holdMatter(unit, id, true)
  const note = why.slice(0, 500)
  const open = (openStatuses as readonly Status[]).includes(row.status as Status)
  // In the place of whoever answers for it: who posted the correction need not be somebody who works on matters.
  const how = { hands: ['owner'] as const, note }
  if (open && !isPaused(stateOf(row)))
    await takeStep(unit, row, { kind: 'paused', reason: 'procedure', note }, { ...how, facts: { reason: 'procedure' } })
  else await takeStep(unit, row, { kind: 'noted', note }, how)
  return { ownerId: row.owner_id }
}
