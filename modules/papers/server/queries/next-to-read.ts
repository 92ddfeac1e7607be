import type { Unit } from '#kit/server/unit.ts'
import type { Choice } from '../../domain/reading.ts'
import { countWaiting, nextWaiting } from '../store.ts'
import { stackOf } from './read-stack.ts'

/** The next paper that the actor may read: those with one entry first. Whose it is is not shown. */
export async function nextToRead(unit: Unit, voteId: string, look: 'first' | 'third') {
  const stack = await stackOf(unit, voteId)
  const state = look === 'first' ? 'returned' : 'differing'
  const by = unit.by.accountId
  const [next, left] = await Promise.all([
    unit.readOne(nextWaiting(unit, voteId, state, by)),
    unit.readOne(countWaiting(unit, voteId, state, by)),
  ])
  const open = stack.closed_at === null
  return {
    choices: stack.choices as Choice[],
    left: open ? Number(left?.count ?? 0) : 0,
    paper: open && next?.scan_id ? { id: next.id, serial: next.serial, scanId: next.scan_id } : null,
  }
}
