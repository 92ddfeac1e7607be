import type { Bar } from '#rules/reading'
import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Base, Caller, MeetingKind } from './words.ts'

export interface Source {
  law: string
  article: string
  text: string
}

/**
 * How something is decided. `present`: so many of those present; `signatures`: so many signatures of all members, present or
 * not; `agreement`: somebody is for it and nobody against; `recorded`: this room writes down and does not judge.
 */
export type Consent = { by: 'present' | 'signatures'; bar: Bar } | { by: 'agreement' } | { by: 'recorded' }

/** How one kind of meeting is held, as it stood from a day on. Each text keeps its mark whether somebody read it. */
export interface MeetingRule {
  kind: MeetingKind
  from: Day
  /** The last day, where another text has taken its place. */
  until: Day | null
  /** Whole days between the invitation and the meeting's day; null where no text sets a number. */
  noticeDays: number | null
  /** Who may call it, and from which share of their own on; without a share on their own. */
  callers: readonly { who: Caller; share: Bar | null }[]
  /** Of what the quorum may be counted; the first is proposed. Empty: no quorum is set. */
  bases: readonly Base[]
  quorum: Bar | null
  consent: Consent
  /** Whether somebody may come for somebody else. */
  proxies: boolean
  /** Members are an odd number. */
  odd: boolean
  /** Within how many days after the decision it hangs on the board; null where no text sets a number. */
  postDays: number | null
  /** The agenda is looked at by the Party organisation before. */
  partyFirst: boolean
  source: Source
  verified: boolean
}

/** The rule of a kind in force on a day; before the first text there is, that one. */
export function ruleFor(rules: readonly MeetingRule[], kind: MeetingKind, on: Day): MeetingRule {
  const own = rules.filter((rule) => rule.kind === kind)
  const found = own.findLast((rule) => rule.from <= on && (rule.until === null || on <= rule.until)) ?? own[0]
  if (found === undefined) throw new RangeError(`no rule for ${kind}`)
  return found
}
