import { beginRecount, type ClosedStack, closeStack, extendStack, openStack, type VoidReason } from '#papers'
import type { RollRight } from '#rolls'
import type { Choice, SilenceRule, VotingRule } from '#rules'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { CorrectedEntry } from '../domain/correction.ts'
import type { Count } from '../domain/count.ts'
import type { Silence } from './commands/draft-vote.ts'
import type { EventRow, VoteRow } from './store.ts'

/** Every vote can be taken part in on paper: one printed ballot for each right. */
export async function openPapers(
  unit: Unit,
  vote: VoteRow,
  { publicKey, silence, rights }: { publicKey: string; silence: Silence | null; rights: readonly RollRight[] },
): Promise<void> {
  const follow = silence?.rule === 'follow-majority'
  await openStack(unit, {
    voteId: vote.id,
    title: vote.title,
    question: vote.question,
    choices: follow ? ['yes', 'no', 'abstain', 'follow'] : ['yes', 'no', 'abstain'],
    warning: silence?.clause.text ?? null,
    publicKey,
    rights: rights.filter(({ excluded }) => !excluded).map(({ id, label, personIds }) => ({ id, label, personIds })),
    closesAt: vote.closes_at,
    rollId: vote.roll_id,
  })
}

export const extendPapers = (unit: Unit, voteId: string, until: Date) => extendStack(unit, voteId, until)

interface Given {
  id: string
  channel: string
  serial: string | null
}
const paperOf = ({ data }: EventRow) => data as unknown as Given

/**
 * Ends the printed ballots with the vote; refuses what they still lack. News of a paper that was read travels by event: until
 * each that was read is in the chain, nothing is counted.
 */
export async function closePapers(unit: Unit, voteId: string, given: readonly EventRow[]): Promise<ClosedStack> {
  const sums = await closeStack(unit, voteId)
  await unit.flush()
  const arrived = new Set(given.flatMap((row) => (paperOf(row).channel === 'paper' ? (paperOf(row).serial ?? []) : [])))
  if (arrived.size < sums.returned) refuse('ballots.papers-unfinished', { count: sums.returned - arrived.size })
  return sums
}

/** A sample of the papers is held against what was counted, after the closing and each time it is asked for again. */
export async function recountPapers(
  unit: Unit,
  vote: { id: string; rule: VotingRule; silence: SilenceRule | null },
  { lines }: Count,
  given: readonly EventRow[],
  opened: ReadonlyMap<string, Choice>,
  { corrections = [], round = 1 }: { corrections?: readonly CorrectedEntry[]; round?: number } = {},
): Promise<void> {
  const corrected = new Map(corrections.map((one) => [one.serial, one]))
  const entered = given.flatMap((row) => {
    const { id, channel, serial } = paperOf(row)
    return channel === 'paper' && serial !== null ? [{ id, serial, right: row.right_id }] : []
  })
  const made = corrections.map(({ ballot, serial, right }) => ({ id: ballot, serial, right }))
  const papers = [...new Map([...entered, ...made].map((one) => [one.serial, one])).values()]
  const ballots = papers.flatMap(({ id, serial, right }) => {
    const choice = corrected.get(serial)?.sealed === null ? undefined : opened.get(id)
    return choice === undefined ? [] : [{ serial, choice, right }]
  })
  const voided = corrections.flatMap(({ serial, void: reason }) =>
    reason === null ? [] : [{ serial, reason: reason as VoidReason }],
  )
  const { quorum, consent } = vote.rule
  await beginRecount(unit, vote.id, {
    ballots,
    voided,
    round,
    counted: {
      ...lines,
      bars: { quorum, consent },
      silence: vote.silence,
      onPaper: new Set(ballots.flatMap(({ right }) => right ?? [])),
    },
  })
}
