import { type Box, boxOf, choiceContext, corrected, correctionsIn, type RightEvent, standingOf } from '#ballots'
import { openingOf } from '#kit/server/sealed-box.ts'
import type { ChainedEvent, ClosedVote } from '../../domain/closed-vote.ts'

type Event = Pick<ChainedEvent, 'type' | 'data'>

/** What happens to one right; everything else in a chain is about the vote. */
const aboutRights: readonly string[] = [
  'delivered',
  'given',
  'taken-back',
  'settlement-proposed',
  'settled',
  'owners-changed',
] satisfies RightEvent['type'][]

/** For each right, in order, its state rebuilt from all that happened, with the papers that a recount corrected. */
export function boxesOf(rights: readonly { id: string; owners: readonly string[] }[], events: readonly Event[]): Box[] {
  const byRight = Map.groupBy(
    events.filter(({ type }) => aboutRights.includes(type)),
    ({ data }) => (data as { right?: string }).right,
  )
  const corrections = Map.groupBy(correctionsIn(events), ({ right }) => right)
  return rights.map(({ id, owners }) =>
    corrected(
      boxOf(
        Math.max(1, owners.length),
        (byRight.get(id) ?? []).map(({ type, data }) => ({ ...data, type }) as RightEvent),
      ),
      corrections.get(id) ?? [],
    ),
  )
}

/** A ballot as it stands in the chain: sealed. */
export interface SealedBallot {
  ballot: string
  right: string
  sealed: string
}

/** The sealed ballots of these ids, in the order in which they were given; a paper that was corrected as it was corrected. */
export function sealedBallots(events: readonly Event[], ids: ReadonlySet<string>): SealedBallot[] {
  const given = events.flatMap(({ type, data }) => {
    const { id, right, sealed } = data as { id?: string; right?: string; sealed?: string }
    return type === 'given' && id !== undefined && right !== undefined && sealed !== undefined
      ? [{ ballot: id, right, sealed }]
      : []
  })
  const anew = correctionsIn(events).flatMap(({ ballot, right, sealed }) =>
    sealed === null ? [] : [{ ballot, right, sealed }],
  )
  const all = new Map([...given, ...anew].map((one) => [one.ballot, one]))
  return [...all.values()].filter(({ ballot }) => ids.has(ballot))
}

/** The ballots that stand, of all rights: one for each owner who gave one. */
export const standingIn = (boxes: readonly Box[]): Set<string> =>
  new Set(
    boxes.flatMap((box) => {
      const standing = standingOf(box)
      return standing.kind === 'one' ? standing.ballots : []
    }),
  )

/**
 * What opens each ballot that stands, and no other: what somebody said and took back, or said anew, stays theirs. Ballots that
 * do not open are left out; they count as disputed.
 */
export function openingsOf({ rights, events, key }: ClosedVote): { ballot: string; opening: string }[] {
  const standing = standingIn(boxesOf(rights, events))
  return sealedBallots(events, standing).map(({ ballot, sealed }) => ({ ballot, opening: openingOf(key, sealed) }))
}

export { choiceContext }
