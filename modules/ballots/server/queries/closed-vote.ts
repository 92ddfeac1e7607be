import type { ReliedClause } from '#conventions'
import type { ClosedStack } from '#papers'
import { readRoll, rightsOf, type Roll, type RollRight } from '#rolls'
import type { Choice, SilenceRule, Tally, VotingRule } from '#rules'
import type { Link } from '#kit/server/chain.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Channel } from '../../domain/box.ts'
import type { CountedReturn } from '../../domain/count.ts'
import type { Electorate } from '../../domain/law.ts'
import type { Silence } from '../commands/draft-vote.ts'
import { type EventRow, eventsOfVote, rightsOfVote, voteById } from '../store.ts'

/** A vote whose ballots were opened, for what comes after: the verdict, its announcement, evidence. */
export interface ClosedVote {
  id: string
  title: string
  question: string
  words: string
  electorate: Electorate
  scopeLabel: string
  rule: VotingRule
  silence: null | { rule: SilenceRule; clause: ReliedClause }
  noticedAt: Date
  openedAt: Date
  closesAt: Date
  closedAt: Date
  extensions: { at: Date; until: Date; reason: string }[]
  /** As it was counted by: what is corrected after the closing changes no count. */
  roll: Roll
  /** In the order of the roll; excluded ones are in no count. `choice` is null where owners differ or ballots conflict. */
  rights: (RollRight & CountedReturn)[]
  tally: Tally
  channels: Record<Channel, Record<Choice, number>>
  papers: ClosedStack
  /** Each time it was counted anew since, with what had stood before; empty where the first count stands. */
  anew: Anew[]
  topicId: string | null
  conventionId: string | null
  /** SHA-256 of the terms that were locked at opening. */
  digest: string
  /** Opens every sealed choice of `events`; in nobody's hands before the closing. */
  key: { publicKey: string; secretKey: string }
  events: Link[]
}

/** A count that followed a recount. */
export interface Anew {
  at: Date
  version: number
  /** How many papers were corrected. */
  papers: number
  /** What it came to before. */
  before: Tally
}

const nothing: CountedReturn = { choice: null, channel: null, delivered: false, receipt: null, dispute: null }

/** Refuses `ballots.not-closed` while the ballots are sealed. */
export async function closedVote(unit: Unit, voteId: string): Promise<ClosedVote> {
  const vote = await unit.readOr(voteById(unit, voteId), 'ballots.unknown-vote')
  const { opened_at: openedAt, closed_at: closedAt, noticed_at: noticedAt, public_key: publicKey } = vote
  const { opened_key: secretKey, digest } = vote
  if (!openedAt || !closedAt || !noticedAt || !publicKey || !secretKey || !digest) refuse('ballots.not-closed')
  const outcomes = new Map(
    (await unit.read(rightsOfVote(unit, voteId))).map((row) => [row.right_id, row.outcome as CountedReturn | null]),
  )
  const events = (await unit.read(eventsOfVote(unit, voteId))).map(linkOf)
  const version = countedRoll(events)
  const rights = await rightsOf(unit, vote.roll_id, version)
  const { tally, channels, papers } = vote.result as unknown as Pick<ClosedVote, 'tally' | 'channels' | 'papers'>
  return {
    id: vote.id,
    title: vote.title,
    question: vote.question,
    words: vote.words,
    electorate: vote.electorate as Electorate,
    scopeLabel: vote.scope_label,
    rule: vote.rule as unknown as VotingRule,
    silence: vote.silence as unknown as Silence | null,
    noticedAt,
    openedAt,
    closesAt: vote.closes_at,
    closedAt,
    extensions: extensionsIn(events),
    roll: await readRoll(unit, vote.roll_id, version),
    rights: rights.map((right) => ({ ...right, ...(outcomes.get(right.id) ?? nothing) })),
    tally,
    channels,
    papers,
    anew: anewIn(events),
    topicId: vote.topic_id,
    conventionId: vote.convention_id,
    digest,
    key: { publicKey, secretKey },
    events,
  }
}

/** An event as its hash was made. */
export const linkOf = (row: EventRow): Link => ({
  vote: row.vote_id,
  n: row.n,
  at: row.at.toISOString(),
  type: row.type,
  data: row.data as object,
  prev: row.prev,
  hash: row.hash,
})

/** The version of the roll that was counted by: the one locked at opening, or the last correction before the count. */
function countedRoll(events: readonly Link[]): number | undefined {
  const told = events.findLast(({ type }) => type === 'opened' || type === 'roll-corrected')
  const { roll, version } = (told?.data ?? {}) as { roll?: { version?: number }; version?: number }
  return told?.type === 'opened' ? roll?.version : version
}

/** The announced extensions, in order. */
export function extensionsIn(events: readonly Link[]): { at: Date; until: Date; reason: string }[] {
  return events.flatMap(({ type, at, data }) => {
    if (type !== 'extended') return []
    const { until, reason } = data as { until: string; reason: string }
    return [{ at: new Date(at), until: new Date(until), reason }]
  })
}

/** Every count after the first, in order. */
function anewIn(events: readonly Link[]): Anew[] {
  const counts = events.filter(({ type }) => type === 'closed' || type === 'counted-anew')
  return counts.flatMap(({ type, at, data }, place) => {
    const previous = counts[place - 1]
    if (type !== 'counted-anew' || previous === undefined) return []
    const { version, entries } = data as { version: number; entries: readonly object[] }
    return [{ at: new Date(at), version, papers: entries.length, before: (previous.data as { tally: Tally }).tally }]
  })
}
