import type { Bar, Choice, SilenceRule, Tally } from '#rules/reading'

/** What this room needs of a closed vote; `closedVote` of #ballots gives it. Areas in 0.01 m². */
export interface ClosedVote {
  id: string
  title: string
  question: string
  words: string
  electorate: 'owners' | 'adults' | 'households' | 'delegates'
  scopeLabel: string
  rule: CountingRule
  /** The compound's own adopted clause on silence, where the vote relies on one. */
  silence: { rule: SilenceRule; clause: AdoptedClause } | null
  noticedAt: Date
  openedAt: Date
  closesAt: Date
  closedAt: Date
  extensions: readonly { at: Date; until: Date; reason: string }[]
  roll: {
    id: string
    label: string
    scope: { kind: 'neighbourhood' | 'compound' | 'building' | 'entrance'; id: string }
    version: number
    digest: string | null
    rights: number
    heads: number
    area: number
    frozenAt: Date | null
  }
  rights: readonly ClosedRight[]
  tally: Tally
  channels: Readonly<Record<string, Record<Choice, number>>>
  papers: PaperCount | null
  /** Each count after the first, with what it came to before; empty where the first stands. */
  anew: readonly { at: Date; version: number; papers: number; before: Tally }[]
  topicId: string | null
  conventionId: string | null
  /** SHA-256 of the terms that were locked at opening. */
  digest: string
  /** Opens every sealed choice of `events`. */
  key: { publicKey: string; secretKey: string }
  events: readonly ChainedEvent[]
}

export interface ClosedRight {
  id: string
  label: string
  homeId: string | null
  /** Who may vote for it. */
  personIds: readonly string[]
  owners: readonly string[]
  area: number
  excluded: boolean
  choice: Choice | null
  channel: string | null
  delivered: boolean
  receipt: string | null
  dispute: 'co-owners' | 'head' | 'conflict' | null
}

export interface CountingRule {
  key: string
  name: { zh: string; en: string }
  quorum: Bar
  consent: Bar
  place: string
  from: string
  until: string | null
  source: { law: string; article: string; text: string }
  verified: boolean
  /** Why a verdict by it is a sum and no more; null where it is the law. */
  arithmeticOnly: { zh: string; en: string } | null
}

export interface AdoptedClause {
  conventionId: string
  version: number
  clauseId: string
  text: string
  inForceFrom: string
}

/** Printed ballots: issued = returned + void + lost + outstanding. */
export interface PaperCount {
  issued: number
  returned: number
  void: number
  lost: number
  outstanding: readonly { serial: string; label: string }[]
  unread: number
  differing: number
  /** Papers that two read differently, so that two others looked. */
  readAgain: number
  balanced: boolean
}

export interface ChainedEvent {
  vote: string
  n: number
  at: string
  type: string
  data: object
  prev: string
  hash: string
}
