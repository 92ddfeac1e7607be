import { digestOf, link } from '#kit/server/chain.ts'
import { Refusal, refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { randomBytes } from 'node:crypto'
import type { Json } from '../tables.gen.ts'
import { after, type Box, type RightEvent, standingOf } from '../../domain/box.ts'
import {
  eventsByRefs,
  insertDetails,
  insertEvents,
  lockVote,
  type RightRow,
  rightsByIds,
  updateBoxes,
  updateVote,
  type VoteRow,
} from '../store.ts'

/** What somebody wants written down about a vote, before it has its place in the chain. */
export interface Entry {
  /** Made by whoever sends it: the same again is answered as the first time. */
  ref: string | null
  rightId: string | null
  /** Decides on the newest state, which nobody else changes meanwhile; refuses by throwing. */
  make(vote: VoteRow, right: RightRow | null, now: Date): Draft
}

export interface Draft {
  type: string
  /** What goes into the chain: no names, and no choice that is not sealed. */
  data: Readonly<Record<string, unknown>>
  receipt?: string
  /** What it makes of the right. */
  change?: RightEvent
  /** Who was there by name; the chain holds its digest. */
  detail?: { personId: string | null; words: Readonly<Record<string, unknown>> }
}

/** Something that stands in the chain. */
export interface Added {
  n: number
  at: Date
  type: string
  rightId: string | null
  receipt: string | null
  data: Record<string, unknown>
  hash: string
}
export type Outcome = { added: Added } | { refused: Refusal }

/**
 * Adds to the chain of a vote, in the order given: locks the vote, decides each entry on the state that the ones before it
 * made, and queues all of it as a few writes. What is refused leaves the others as they are.
 */
export async function append(unit: Unit, voteId: string, entries: readonly Entry[]): Promise<Outcome[]> {
  await unit.flush()
  const rightIds = [...new Set(entries.flatMap(({ rightId }) => rightId ?? []))]
  const refs = entries.flatMap(({ ref }) => ref ?? [])
  // Sent together; each sees what was committed before the lock was got.
  const [vote, rows, known] = await Promise.all([
    unit.readOne(lockVote(unit, voteId)),
    rightIds.length === 0 ? [] : unit.read(rightsByIds(unit, voteId, rightIds)),
    refs.length === 0 ? [] : unit.read(eventsByRefs(unit, voteId, refs)),
  ])
  if (vote === undefined) refuse('ballots.unknown-vote')
  const rights = new Map(rows.map((row) => [row.right_id, row]))
  const byRef = new Map<string, Added>(known.map((row) => [row.ref_id ?? '', addedOf(row)]))
  const changed = new Set<string>()
  const lines: object[] = []
  const details: Parameters<typeof insertDetails>[0] = []
  let head = vote.head_hash === null ? null : { n: vote.head_n, hash: vote.head_hash }

  const add = (entry: Entry): Added => {
    const before = entry.ref === null ? undefined : byRef.get(entry.ref)
    if (before) return before
    const right = entry.rightId === null ? null : (rights.get(entry.rightId) ?? refuse('ballots.unknown-right'))
    const draft = entry.make(vote, right, unit.now)
    const words = draft.detail && { salt: randomBytes(16).toString('base64url'), ...draft.detail.words }
    const data = {
      ...(right ? { right: right.right_id } : {}),
      ...draft.data,
      ...(words ? { detail: digestOf(words) } : {}),
    }
    const made = link(head, { vote: voteId, at: unit.now.toISOString(), type: draft.type, data })
    head = made
    if (words)
      details.push({
        neighbourhood_id: unit.neighbourhoodId,
        vote_id: voteId,
        n: made.n,
        person_id: draft.detail?.personId ?? null,
        sealed: unit.parts.cipher.seal(JSON.stringify(words), detailContext(voteId, made.n)),
      })
    if (right && draft.change) {
      right.box = after(boxOfRow(right), draft.change) as unknown as Json
      changed.add(right.right_id)
    }
    const receipt = draft.receipt ?? null
    lines.push({
      n: made.n,
      at: made.at,
      type: made.type,
      right_id: entry.rightId,
      ref_id: entry.ref,
      receipt,
      data,
      prev: made.prev,
      hash: made.hash,
    })
    const added = { n: made.n, at: unit.now, type: made.type, rightId: entry.rightId, receipt, data, hash: made.hash }
    if (entry.ref !== null) byRef.set(entry.ref, added)
    return added
  }

  const outcomes = entries.map((entry): Outcome => {
    try {
      return { added: add(entry) }
    } catch (error) {
      if (error instanceof Refusal) return { refused: error }
      throw error
    }
  })
  if (lines.length > 0) {
    unit.write(insertEvents(unit, voteId, JSON.stringify(lines)))
    if (details.length > 0) unit.write(insertDetails(details))
    const states = [...changed].map((id) => stateOf(rights.get(id) as RightRow))
    if (states.length > 0) unit.write(updateBoxes(unit, voteId, JSON.stringify(states), [...changed]))
    unit.write(updateVote(unit, voteId, { head_n: head?.n ?? 0, head_hash: head?.hash ?? null }))
  }
  return outcomes
}

/** Adds one thing; its refusal is the command's. */
export async function appendOne(unit: Unit, voteId: string, entry: Entry): Promise<Added> {
  const [outcome] = await append(unit, voteId, [entry])
  if (outcome === undefined) throw new Error('nothing was added')
  if ('refused' in outcome) throw outcome.refused
  return outcome.added
}

export const detailContext = (voteId: string, n: number) => `ballots.detail:${voteId}:${n}`

export const boxOfRow = (row: Pick<RightRow, 'box'>): Box => row.box as unknown as Box

/** What of a box can be asked for without reading it. */
function stateOf(row: RightRow): object {
  const box = boxOfRow(row)
  const standing = standingOf(box).kind
  return {
    right_id: row.right_id,
    box,
    delivered: box.deliveries.length > 0,
    given: standing !== 'none',
    unclear: standing === 'conflict',
  }
}

function addedOf(row: {
  n: number
  at: Date
  type: string
  right_id: string | null
  receipt: string | null
  data: unknown
  hash: string
}): Added {
  const { n, at, type, receipt, hash } = row
  return { n, at, type, rightId: row.right_id, receipt, data: row.data as Record<string, unknown>, hash }
}
