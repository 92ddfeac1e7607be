import { missingTo, reaches } from '#rules/reading'
import type { Day } from '#kit/pure/shanghai-time.ts'
import type { QuorumFound } from './quorum.ts'
import type { MeetingRule } from './rule.ts'
import type { Outcome } from './words.ts'

export interface Votes {
  for: number
  against: number
  abstain: number
}

/** What the count says, with its arithmetic: so many were needed. */
export interface Verdict {
  outcome: Exclude<Outcome, 'proposed'>
  needed: number | null
}

export type DecideRefusal =
  | 'no-quorum'
  | 'more-votes'
  | 'signatures-differ'
  | 'owner-needed'
  | 'due-needed'
  | 'due-past'
  | 'due-far'

export interface Decision {
  votes: Votes
  /** How many members signed, where signatures decide. */
  signed: number
  owner: string | null
  dueOn: Day | null
}

/** A task lies within half a year: further on it is a plan. */
export const furthest = 183

/** What the count says. Signatures are counted of all members, votes of those present, both strictly by the rule's bar. */
export function verdictOf(rule: Pick<MeetingRule, 'consent'>, quorum: QuorumFound, votes: Votes): Verdict {
  const { consent } = rule
  if (consent.by === 'recorded') return { outcome: 'recorded', needed: null }
  if (consent.by === 'agreement')
    return { outcome: votes.for > 0 && votes.against === 0 ? 'carried' : 'lost', needed: null }
  const whole = consent.by === 'signatures' ? (quorum.whole ?? 0) : quorum.present
  const carried = whole > 0 && reaches(votes.for, whole, consent.bar)
  return { outcome: carried ? 'carried' : 'lost', needed: missingTo(0, whole, consent.bar) }
}

/**
 * Decides a proposal, or says why not. No decision without a quorum where a text asks for one, no more votes than people, no
 * resolution without owner and date. `until` is the last day a task may be due.
 */
export function decide(
  rule: Pick<MeetingRule, 'consent'>,
  quorum: QuorumFound,
  decision: Decision,
  days: { today: Day; until: Day },
): DecideRefusal | Verdict {
  const { votes, signed, owner, dueOn } = decision
  if (quorum.met === false) return 'no-quorum'
  if (votes.for + votes.against + votes.abstain > quorum.present) return 'more-votes'
  if (rule.consent.by === 'signatures' && votes.for !== signed) return 'signatures-differ'
  const verdict = verdictOf(rule, quorum, votes)
  // Something heard without a vote may end in a task as well; then it needs an owner too.
  const task = verdict.outcome === 'carried' || (verdict.outcome === 'recorded' && (owner !== null || dueOn !== null))
  if (!task) return verdict
  if (owner === null) return 'owner-needed'
  if (dueOn === null) return 'due-needed'
  if (dueOn < days.today) return 'due-past'
  if (dueOn > days.until) return 'due-far'
  return verdict
}

/** Whether a decision becomes a task in the queue. */
export const isTask = (outcome: Outcome, owner: string | null): boolean =>
  outcome === 'carried' || (outcome === 'recorded' && owner !== null)
