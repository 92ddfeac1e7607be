import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { slipStates } from '../../contract/reading.ts'
import { correctionsIn } from '../../domain/correction.ts'
import type { CountedReturn } from '../../domain/count.ts'
import { slipFrom } from '../../domain/slip.ts'
import { append, boxOfRow } from '../chain/append.ts'
import { gaveOut } from '../chain/slips.ts'
import { toBallots } from '../shape.ts'
import { voteToRead } from './votes.ts'
import { eventByReceipt, eventsOfType, rightsByIds, type RightRow, rightsOfVote, type VoteRow } from '../store.ts'

export type SlipState = (typeof slipStates)[number]

/** Every slip of a closed vote, in the order of the codes: neither place nor time tells whose it is. */
export async function listSlips(unit: Unit, voteId: string): Promise<{ slips: { slip: string; is: SlipState }[] }> {
  const vote = await voteToRead(unit, voteId)
  if (vote.state !== 'closed') refuse('ballots.not-closed')
  const rows = await unit.read(rightsOfVote(unit, voteId))
  const out = await foundVoid(unit, voteId)
  const slips = rows.flatMap((row) =>
    boxOfRow(row).ballots.map(({ receipt: slip }) => ({ slip, is: stateOf(vote, row, slip, out) })),
  )
  return { slips: slips.toSorted((a, b) => (a.slip < b.slip ? -1 : 1)) }
}

/**
 * Whether a slip is in the chain. One that this house gave out and that is there no more was lost when an older copy of the
 * database was put back: that is written into the chain once, and shown to everybody. One that was made up is refused.
 */
export async function findSlip(unit: Unit, voteId: string, typed: string): Promise<{ slip: string; is: SlipState }> {
  const vote = await voteToRead(unit, voteId)
  const slip = slipFrom(typed) ?? refuse('ballots.no-such-slip')
  const found = await unit.readOne(eventByReceipt(unit, voteId, slip))
  if (found?.right_id) {
    const [row] = await unit.read(rightsByIds(unit, voteId, [found.right_id]))
    const out = vote.state === 'closed' ? await foundVoid(unit, voteId) : new Set<string>()
    return { slip, is: row ? stateOf(vote, row, slip, out) : 'received' }
  }
  if (!gaveOut(unit.parts.cipher, voteId, slip)) refuse('ballots.no-such-slip')
  const told = await unit.read(eventsOfType(unit, voteId, 'slip-missing'))
  if (!told.some(({ data }) => (data as { slip: string }).slip === slip))
    await append(unit, voteId, [{ ref: null, rightId: null, make: () => ({ type: 'slip-missing', data: { slip } }) }])
  return { slip, is: 'missing' }
}

/** Before the closing nothing more than that it is there, or that a later one took its place. */
function stateOf(vote: VoteRow, row: RightRow, slip: string, out: ReadonlySet<string>): SlipState {
  const ballot = toBallots(boxOfRow(row)).find((one) => one.slip === slip)
  if (ballot === undefined) return 'received'
  if (ballot.is === 'late') return 'late'
  if (ballot.is === 'superseded' || ballot.is === 'taken-back') return 'superseded'
  if (vote.state !== 'closed') return 'received'
  if (out.has(ballot.id)) return 'superseded'
  return (row.outcome as CountedReturn | null)?.dispute ? 'disputed' : 'counted'
}

/** Printed ballots that a recount found void. */
const foundVoid = async (unit: Unit, voteId: string): Promise<Set<string>> =>
  new Set(
    correctionsIn(await unit.read(eventsOfType(unit, voteId, 'counted-anew'))).flatMap(({ sealed, ballot }) =>
      sealed === null ? [ballot] : [],
    ),
  )
