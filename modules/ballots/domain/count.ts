import {
  type Choice,
  type Return,
  type SilenceRule,
  type Tally,
  tally,
  type Unit,
  type VotingRule,
} from '#rules/reading'
import { type Box, type Channel, channels, reached, standingOf } from './box.ts'

/** A right as far as counting needs it. */
export interface CountedRight {
  id: string
  owners: readonly string[]
  /** 0.01 m²; 1 for every right of residents. */
  area: number
  /** Left out of the roll by name, with a reason: in no sum. */
  excluded: boolean
}

/** Why a right is in no count: its owners differ, its head's ballots differ, or nobody can say which ballot came last. */
export const disputes = ['co-owners', 'head', 'conflict'] as const
export type Dispute = (typeof disputes)[number]

export interface CountedReturn {
  choice: Choice | null
  /** How the ballot that stands came. */
  channel: Channel | null
  delivered: boolean
  receipt: string | null
  dispute: Dispute | null
}

export interface Count {
  /** For each right, in order. */
  returns: CountedReturn[]
  tally: Tally
  /** Rights whose ballot counts, by how it came and what it says. */
  channels: Record<Channel, Record<Choice, number>>
  /** What went into the tally, line by line. */
  lines: { roll: Unit[]; returns: Return[] }
}

/** What the outcome says of disputed rights: they cannot turn it, or it hangs on so many. */
export type Certainty = { kind: 'certain' } | { kind: 'regardless' | 'depends'; disputed: number }

export function certaintyOf({ disputed, dependsOnDisputed }: Tally): Certainty {
  if (disputed.length === 0) return { kind: 'certain' }
  return { kind: dependsOnDisputed ? 'depends' : 'regardless', disputed: disputed.length }
}

/** What a count comes to; nothing here decides between two that differ, or settles what is disputed. */
export function comesToOf({
  asCast,
  withRule,
  dependsOnDisputed,
}: Tally): 'passed' | 'not-passed' | 'differ' | 'depends' {
  if (dependsOnDisputed) return 'depends'
  if (withRule !== null && withRule.passed !== asCast.passed) return 'differ'
  return asCast.passed ? 'passed' : 'not-passed'
}

const noChoices = (): Record<Choice, number> => ({ yes: 0, no: 0, abstain: 0, follow: 0 })

/**
 * Counts a vote: `boxes[i]` belongs to `rights[i]`, `opened` gives what each ballot says. Whatever is disputed stands in
 * neither count and is never taken for silence.
 */
export function count(
  rights: readonly CountedRight[],
  boxes: readonly Box[],
  opened: ReadonlyMap<string, Choice>,
  { rule, silence }: { rule: Pick<VotingRule, 'quorum' | 'consent'>; silence: SilenceRule | null },
): Count {
  const returns = rights.map((right, at): CountedReturn => {
    const box = boxes[at]
    return box === undefined || right.excluded ? nothing : returnOf(box, opened, silence !== null)
  })
  const counted = rights.flatMap((right, at) => (right.excluded ? [] : [{ right, at, given: returns[at] ?? nothing }]))
  const roll = counted.map(({ right }): Unit => ({ unit: right.id, owners: right.owners, area: right.area }))
  const backs = counted.map(({ given: { choice, dispute, delivered } }): Return => ({
    choice: dispute === null ? choice : 'disputed',
    delivered,
  }))
  const result = tally(roll, backs, rule, silence)
  const disputed = new Set(result.disputed)
  for (const { right, at, given } of counted)
    if (disputed.has(right.id) && given.dispute === null) returns[at] = { ...given, dispute: 'head' }
  const sums = Object.fromEntries(channels.map((channel) => [channel, noChoices()])) as Count['channels']
  for (const { choice, channel, dispute } of returns)
    if (choice !== null && channel !== null && dispute === null) sums[channel][choice] += 1
  return { returns, tally: result, channels: sums, lines: { roll, returns: backs } }
}

const nothing: CountedReturn = { choice: null, channel: null, delivered: false, receipt: null, dispute: null }

function returnOf(box: Box, opened: ReadonlyMap<string, Choice>, clause: boolean): CountedReturn {
  const standing = standingOf(box)
  const delivered = reached(box, clause)
  if (standing.kind === 'none') return { ...nothing, delivered }
  const ballots = box.ballots.filter(({ id }) => standing.ballots.includes(id))
  const last = ballots.at(-1)
  const base = { delivered: true, channel: last?.channel ?? null, receipt: last?.receipt || null, choice: null }
  if (standing.kind === 'conflict') return { ...base, dispute: 'conflict' }
  const said = new Set(ballots.map(({ id }) => opened.get(id) ?? null))
  const [choice = null] = said
  // What cannot be opened is not taken for anything.
  if (said.has(null)) return { ...base, dispute: 'conflict' }
  return said.size > 1 ? { ...base, dispute: 'co-owners' } : { ...base, choice, dispute: null }
}
