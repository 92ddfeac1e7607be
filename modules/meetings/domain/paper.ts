import type { QuorumFound } from './quorum.ts'
import type { MeetingRule } from './rule.ts'
import type { Base, MeetingKind, Outcome } from './words.ts'

export interface PaperCard {
  number: number
  proposal: string
  outcome: Outcome
  votes: { for: number; against: number; abstain: number }
  needed: number | null
  owner: string | null
  /** Whether the owner is a body that may stand on the board, or a colleague who is not named there. */
  ownerIsParty: boolean
  dueOn: string | null
  signed: readonly string[]
  dissent: readonly { name: string; words: string | null }[]
}

export interface PaperItem {
  title: string
  private: boolean
  lines: readonly { words: string; private: boolean }[]
  cards: readonly PaperCard[]
}

/** Everything a paper about a meeting may say; which paper says what is decided where it is written. */
export interface PaperFacts {
  issuer: string
  kind: MeetingKind
  title: string
  day: string
  from: string
  to: string
  place: string
  rule: MeetingRule
  base: Base | null
  quorum: QuorumFound
  /** Names with their body, members first; whoever sits in apart. */
  members: readonly string[]
  observers: readonly string[]
  absent: readonly string[]
  came: number
  agreed: number
  objections: readonly { name: string; words: string | null }[]
  items: readonly PaperItem[]
  pledges: readonly { name: string; what: string }[]
}

/** 应到 5 名成员，实到 4 名成员，超过半数（3）, or how many came. */
export function quorumWords({ quorum, came }: PaperFacts, measure: string): string {
  const { present, whole, needed, met } = quorum
  if (whole === null) return `到会 ${came} 人。`
  const verdict = met === null ? '' : met ? `，够规定的 ${needed ?? 0}` : `，不到规定的 ${needed ?? 0}`
  return `应到 ${whole} ${measure}，实到 ${present} ${measure}${verdict}。`
}

const outcomeWords: Record<Outcome, string> = {
  proposed: '未表决',
  carried: '通过',
  lost: '未通过',
  recorded: '已记录',
}

/** 同意 4，反对 0，弃权 1。通过 */
export function voteWords({ votes, outcome, needed }: PaperCard): string {
  const counted = votes.for + votes.against + votes.abstain
  const bar = needed === null ? '' : `（需 ${needed}）`
  const votesSaid = counted === 0 ? '' : `同意 ${votes.for}${bar}，反对 ${votes.against}，弃权 ${votes.abstain}，`
  return `${votesSaid}${outcomeWords[outcome]}。`
}
