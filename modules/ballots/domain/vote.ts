import type { SilenceRule, VotingRule } from '#rules/reading'
import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'
import { type Electorate, firstDay } from './law.ts'

/** draft (may be changed) → noticed (roll frozen, everybody told) → open → closed. */
export const states = ['draft', 'noticed', 'open', 'closed'] as const
export type State = (typeof states)[number]

/** What is decided and how, locked when voting opens. */
export interface Terms {
  title: string
  question: string
  text: string
  electorate: Electorate
  rule: VotingRule
  silence: {
    rule: SilenceRule
    clause: { conventionId: string; version: number; clauseId: string; text: string; inForceFrom: string }
  } | null
  closesAt: string
  roll: { id: string; digest: string; version: number }
}

export interface Opening {
  state: State
  electorate: Electorate
  noticedOn: Day | null
  rollFrozen: boolean
  closesAt: Date
  /** Points of the topic that nobody has answered; 0 without a topic. */
  unanswered: number
}

/** What keeps a vote from opening now, as the code of a refusal; null where nothing does. */
export function lacksToOpen(vote: Opening, now: Date): string | null {
  if (vote.state === 'open' || vote.state === 'closed') return 'ballots.already-open'
  if (!vote.rollFrozen || vote.noticedOn === null) return 'ballots.roll-not-frozen'
  if (vote.unanswered > 0) return 'ballots.points-unanswered'
  if (dayOf(now) < firstDay(vote.electorate, vote.noticedOn)) return 'ballots.notice-too-short'
  return vote.closesAt <= now ? 'ballots.closes-too-early' : null
}

/** What keeps a vote from being closed now. Being late to close changes nothing: what came after the deadline is late. */
export function lacksToClose(vote: { state: State; closesAt: Date }, now: Date): string | null {
  if (vote.state === 'closed') return 'ballots.already-closed'
  if (vote.state !== 'open') return 'ballots.not-open'
  return now < vote.closesAt ? 'ballots.not-yet-closing' : null
}

/** A lawful extension is announced while voting goes on, and only ever makes it longer. */
export function lacksToExtend(vote: { state: State; closesAt: Date }, until: Date, now: Date): string | null {
  if (vote.state !== 'open') return 'ballots.not-open'
  if (now >= vote.closesAt) return 'ballots.closed-already'
  return until <= vote.closesAt ? 'ballots.not-longer' : null
}

/** The deadline itself is still in time; a second later is late. */
export const isLate = (givenAt: Date, vote: { state: State; closesAt: Date }): boolean =>
  vote.state === 'closed' || givenAt > vote.closesAt

/** For so long a ballot given with a helper can be taken back by telephone. */
const REVERSIBLE = 24 * 3_600_000

/** Whether an assisted ballot can be taken back now: within 24 hours, and before the closing. */
export const mayReverse = (givenAt: Date, vote: { state: State; closesAt: Date }, now: Date): boolean =>
  vote.state === 'open' && now <= vote.closesAt && now.getTime() - givenAt.getTime() <= REVERSIBLE

/** Until when an assisted ballot given then can be taken back, as it stands now: an extension may make it longer. */
export const reversibleUntil = (givenAt: Date, closesAt: Date): Date =>
  new Date(Math.min(givenAt.getTime() + REVERSIBLE, closesAt.getTime()))
