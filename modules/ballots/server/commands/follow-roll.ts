import { readRoll, rightsOf, type RollRight } from '#rolls'
import type { Unit } from '#kit/server/unit.ts'
import { type Box, standingOf } from '../../domain/box.ts'
import { append, appendOne, boxOfRow, type Entry } from '../chain/append.ts'
import { voterIn } from '../chain/entries.ts'
import {
  correctRights,
  eventsOfType,
  insertRights,
  lockVote,
  type RightRow,
  rightsOfVote,
  updateBoxes,
  votesOfRoll,
} from '../store.ts'
import { stateRows } from './open-vote.ts'

interface Corrected {
  version: number
  digest: string
}

/**
 * Two people corrected a roll: in every open vote by it, who may vote and what a right weighs follows. What was given stays in
 * the chain; heard twice, or after a later correction, it changes nothing.
 */
export async function followRoll(
  unit: Unit,
  ref: string,
  { rollId, ...corrected }: Corrected & { rollId: string },
): Promise<void> {
  for (const { id, state } of await unit.read(votesOfRoll(unit, rollId))) {
    if (state !== 'open') continue
    // Held, so that it is neither counted meanwhile nor told of two corrections in the wrong order.
    const vote = await unit.readOr(lockVote(unit, id), 'ballots.unknown-vote')
    if (vote.state !== 'open' || (await rollInChain(unit, id)).version >= corrected.version) continue
    await follow(unit, id, ref, await rightsOf(unit, rollId, corrected.version), corrected)
  }
}

/**
 * News of a correction may still be under way when a vote is counted: it counts by the roll as it stands, and the chain says so.
 * Gives the version that is counted by; whatever is corrected from then on changes no count.
 */
export async function catchUpWithRoll(unit: Unit, voteId: string, rollId: string): Promise<number> {
  const told = await rollInChain(unit, voteId)
  const { version, digest } = await readRoll(unit, rollId)
  if (digest === null || version === told.version) return told.version
  await follow(unit, voteId, null, await rightsOf(unit, rollId, version), { version, digest })
  return version
}

/** The roll that the chain of a vote has locked: at its opening, or with the last correction that it was told of. */
async function rollInChain(unit: Unit, voteId: string): Promise<Corrected> {
  const told = [
    ...(await unit.read(eventsOfType(unit, voteId, 'opened'))).map(({ data }) => (data as { roll?: object }).roll),
    ...(await unit.read(eventsOfType(unit, voteId, 'roll-corrected'))).map(({ data }) => data),
  ].at(-1)
  return told as Corrected
}

async function follow(
  unit: Unit,
  voteId: string,
  ref: string | null,
  rights: readonly RollRight[],
  { version, digest }: Corrected,
): Promise<void> {
  const make = () => ({ type: 'roll-corrected', data: { version, digest } })
  await appendOne(unit, voteId, { ref, rightId: null, make })
  await append(unit, voteId, changesOf(rights, await unit.read(rightsOfVote(unit, voteId))))
  await unit.flush()
  const before = new Map((await unit.read(rightsOfVote(unit, voteId))).map((row) => [row.right_id, row]))
  const rows = stateRows(rights, before) as { right_id: string; box: Box }[]
  unit.write(correctRights(unit, voteId, JSON.stringify(rows.filter((row) => before.has(row.right_id)))))
  unit.write(insertRights(unit, voteId, JSON.stringify(rows.filter((row) => !before.has(row.right_id)))))
  // With more owners or fewer, ballots may stand beside each other that did not.
  const states = rows.map(({ right_id, box }) => {
    const { kind } = standingOf(box)
    return {
      right_id,
      box,
      delivered: box.deliveries.length > 0,
      given: kind !== 'none',
      unclear: kind === 'conflict',
    }
  })
  const ids = rows.map(({ right_id: rightId }) => rightId)
  unit.write(updateBoxes(unit, voteId, JSON.stringify(states), ids))
}

/** Rights with ballots of which somebody else may vote now. */
function changesOf(rights: readonly RollRight[], rows: readonly RightRow[]): Entry[] {
  const voters = new Map(rights.map(({ id, personIds }) => [id, personIds]))
  return rows.flatMap((row): Entry[] => {
    const now = voters.get(row.right_id) ?? []
    const same = now.length === row.voters.length && now.every((one) => row.voters.includes(one))
    if (same || boxOfRow(row).ballots.length === 0) return []
    return [
      {
        ref: null,
        rightId: row.right_id,
        make: (vote, _right, at) => {
          const change = { at: at.toISOString(), voters: now.map((one) => voterIn(vote, one)).toSorted() }
          return { type: 'owners-changed', data: change, change: { type: 'owners-changed', ...change } }
        },
      },
    ]
  })
}
