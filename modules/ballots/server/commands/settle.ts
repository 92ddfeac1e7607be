import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { type Box, standingOf } from '../../domain/box.ts'
import { appendOne, boxOfRow, type Draft } from '../chain/append.ts'
import { voterIn } from '../chain/entries.ts'

/**
 * Two people look at a right whose ballots are in doubt. The first says which one stands (or none) and why; the second, who
 * has to be another, says the same and it is settled. A second who says otherwise makes a new proposal of it.
 */
export async function settle(
  unit: Unit,
  voteId: string,
  input: { id: string; rightId: string; stands: string | null; reason: string },
): Promise<{ settled: boolean }> {
  const { accountId, name } = unit.by
  const added = await appendOne(unit, voteId, {
    ref: input.id,
    rightId: input.rightId,
    make(vote, right): Draft {
      if (vote.state === 'closed') refuse('ballots.already-closed')
      const box = right && boxOfRow(right)
      if (!box || !isDoubtful(box)) refuse('ballots.nothing-to-settle')
      const { stands } = input
      if (stands !== null && !box.ballots.some((one) => one.id === stands && !one.late && !one.takenBack))
        refuse('ballots.unknown-ballot')
      const by = voterIn(vote, accountId)
      const detail = { personId: null, words: { reason: input.reason, by: name } }
      const { proposed } = box
      if (proposed === null || proposed.stands !== stands)
        return {
          type: 'settlement-proposed',
          data: { stands, by },
          change: { type: 'settlement-proposed', stands, by },
          detail,
        }
      if (proposed.by === by) refuse('ballots.same-worker')
      return { type: 'settled', data: { stands, by: [proposed.by, by] }, change: { type: 'settled', stands }, detail }
    },
  })
  return { settled: added.type === 'settled' }
}

/** A conflict, or several owners with a ballot each: these may have agreed on one of them meanwhile. */
export function isDoubtful(box: Box): boolean {
  const standing = standingOf(box)
  return standing.kind === 'conflict' || (standing.kind === 'one' && standing.ballots.length > 1)
}
