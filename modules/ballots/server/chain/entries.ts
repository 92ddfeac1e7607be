import { createHash, randomBytes } from 'node:crypto'
import type { Choice } from '#rules'
import { refuse } from '#kit/pure/refusal.ts'
import { sealTo } from '#kit/server/sealed-box.ts'
import type { Ballot, Channel, Delivery } from '../../domain/box.ts'
import { isLate, type State } from '../../domain/vote.ts'
import type { RightRow, VoteRow } from '../store.ts'
import type { Draft, Entry } from './append.ts'
import { slipOf, type Slips } from './slips.ts'

/** A ballot as it is sent in. */
export interface Cast {
  /** Made by whoever sends it. */
  id: string
  rightId: string
  /** Whose: the person of the register; null for a paper, which does not say. */
  personId: string | null
  channel: Channel
  /** What it says, or the same sealed already (a paper that two people read). */
  choice: Choice | { sealed: string }
  /** The choice sealed beforehand, so that nobody waits for it while the vote is locked. */
  sealed?: string
  /** When it was given, if that was before now. */
  givenAt: Date | null
  serial: string | null
  assisted: boolean
  /** Who was there, by name. */
  detail?: Draft['detail']
}

/** What a choice is sealed in: a ballot moved to another right or vote does not open. */
export const choiceContext = (voteId: string, rightId: string) => `ballots:${voteId}:${rightId}`

/** A name for a voter that stands for nothing outside this vote. */
export const voterIn = (vote: Pick<VoteRow, 'salt'>, personId: string): string =>
  createHash('sha256').update(`${vote.salt} ${personId}`).digest('hex').slice(0, 20)

/** A choice as only the vote's secret key opens it, for this right alone. */
export const sealFor = (
  publicKey: string,
  { rightId }: Pick<Cast, 'rightId'>,
  voteId: string,
  choice: Choice,
): string => sealTo(publicKey, choice, choiceContext(voteId, rightId))

export function castEntry(slips: Slips, cast: Cast): Entry {
  const make = (vote: VoteRow, right: RightRow | null, now: Date): Draft => {
    if (vote.public_key === null || vote.opened_at === null) refuse('ballots.not-open')
    if (right === null) refuse('ballots.unknown-right')
    if (right.excluded) refuse('ballots.excluded')
    const { personId, choice } = cast
    if (personId !== null && !right.voters.includes(personId)) refuse('ballots.not-your-right')
    if (choice === 'follow' && (vote.silence as { rule?: string } | null)?.rule !== 'follow-majority')
      refuse('ballots.no-silence-rule')
    const givenAt = cast.givenAt ?? now
    if (givenAt > now) refuse('ballots.given-later')
    if (givenAt < vote.opened_at) refuse('ballots.given-too-early')
    const ballot: Ballot = {
      id: cast.id,
      channel: cast.channel,
      voter: personId === null ? null : voterIn(vote, personId),
      givenAt: givenAt.toISOString(),
      serial: cast.serial,
      assisted: cast.assisted,
      late: isLate(givenAt, { state: vote.state as State, closesAt: vote.closes_at }),
      receipt: slipOf(slips, vote.id, randomBytes(6)),
    }
    const sealed =
      typeof choice === 'string' ? (cast.sealed ?? sealFor(vote.public_key, cast, vote.id, choice)) : choice.sealed
    return {
      type: 'given',
      data: { ...ballot, sealed },
      receipt: ballot.receipt,
      change: { type: 'given', ...ballot },
      ...(cast.detail ? { detail: cast.detail } : {}),
    }
  }
  return { ref: cast.id, rightId: cast.rightId, make }
}

/** A ballot came before somebody: how, to whom, with what shown. */
export function deliveredEntry(input: {
  id: string | null
  rightId: string
  /** Refused where this person may not vote for the right. */
  personId: string | null
  delivery: Omit<Delivery, 'at'> & { at: Date | null }
  detail?: Draft['detail']
}): Entry {
  const make = (vote: VoteRow, right: RightRow | null, now: Date): Draft => {
    if (vote.opened_at === null) refuse('ballots.not-open')
    if (vote.state === 'closed') refuse('ballots.closed-already')
    if (right === null) refuse('ballots.unknown-right')
    if (right.excluded) refuse('ballots.excluded')
    if (input.personId !== null && !right.voters.includes(input.personId)) refuse('ballots.not-your-right')
    const at = input.delivery.at ?? now
    if (at > now) refuse('ballots.given-later')
    const delivery: Delivery = { ...input.delivery, at: at.toISOString() }
    const detail = input.detail ? { detail: input.detail } : {}
    return { type: 'delivered', data: { ...delivery }, change: { type: 'delivered', ...delivery }, ...detail }
  }
  return { ref: input.id, rightId: input.rightId, make }
}
