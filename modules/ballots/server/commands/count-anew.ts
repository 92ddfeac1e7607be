import type { VotingRule } from '#rules'
import type { Unit } from '#kit/server/unit.ts'
import { type CorrectedEntry, correctionsIn } from '../../domain/correction.ts'
import { certaintyOf } from '../../domain/count.ts'
import { appendOne } from '../chain/append.ts'
import { openAndCount } from '../counting.ts'
import type { ClosedVote } from '../queries/closed-vote.ts'
import { recountPapers } from '../papers.ts'
import {
  eventsByRefs,
  eventsOfType,
  lockVote,
  type RightRow,
  rightsOfVote,
  updateOutcomes,
  updateVote,
} from '../store.ts'
import type { Json } from '../tables.gen.ts'
import { factsOf, type Silence } from './draft-vote.ts'

type Result = Pick<ClosedVote, 'tally' | 'channels' | 'papers'>

/** A paper as two people corrected it after the count; `void` says why it does not count. */
export interface FoundEntry {
  serial: string
  rightId: string
  sealed: string | null
  void: string | null
  givenAt: Date
}

/**
 * Counts a closed vote anew where a recount has found papers entered wrong and two people corrected them. Nothing of the first
 * count is touched: it stands in the chain as it was made, and what was corrected, why, and what it comes to now is linked behind
 * it. Called again with the same `ref` it does nothing.
 */
export async function countAnew(unit: Unit, id: string, ref: string, found: readonly FoundEntry[]): Promise<void> {
  const vote = await unit.readOr(lockVote(unit, id), 'ballots.unknown-vote')
  const { public_key: publicKey, opened_key: secretKey } = vote
  if (publicKey === null || secretKey === null) throw new Error('a recount of a vote that is not closed')
  if ((await unit.read(eventsByRefs(unit, id, [ref]))).length > 0) return
  const [rows, given, anew] = [
    await unit.read(rightsOfVote(unit, id)),
    await unit.read(eventsOfType(unit, id, 'given')),
    await unit.read(eventsOfType(unit, id, 'counted-anew')),
  ]
  const ballots = new Map(
    given.flatMap(({ data }) => {
      const { serial, id: ballot } = data as { serial: string | null; id: string }
      return serial === null ? [] : [[serial, ballot] as const]
    }),
  )
  const earlier = new Map(correctionsIn(anew).map((one) => [one.serial, one]))
  const entries = found.map(({ serial, rightId, sealed, void: why, givenAt }): CorrectedEntry => ({
    serial,
    right: rightId,
    ballot: ballots.get(serial) ?? earlier.get(serial)?.ballot ?? unit.id(),
    sealed,
    void: why,
    givenAt: givenAt.toISOString(),
  }))
  const rights = countedRights(rows)
  const corrections = correctionsIn([...anew, { type: 'counted-anew', data: { entries } }])
  const { result } = openAndCount({ vote, key: { publicKey, secretKey }, rights, rows, given, corrections })
  const { tally, channels } = result
  const before = vote.result as unknown as Result
  const counts = (serial: string) => (earlier.has(serial) ? earlier.get(serial)?.sealed !== null : ballots.has(serial))
  const papers = shifted(before.papers, entries, counts)
  const version = anew.length + 2
  const data = { version, why: 'recount', entries, tally, channels, papers }
  await appendOne(unit, id, { ref, rightId: null, make: () => ({ type: 'counted-anew', data }) })
  const outcomes = rights.map((right, at) => ({ right_id: right.id, outcome: result.returns[at] }))
  unit.write(updateOutcomes(unit, id, JSON.stringify(outcomes)))
  unit.write(updateVote(unit, id, { result: { tally, channels, papers } as unknown as Json }))
  unit.emit({
    type: 'ballots.counted-anew',
    subjectId: id,
    data: {
      ...factsOf(vote),
      version,
      passed: (tally.withRule ?? tally.asCast).passed,
      passedAsCast: tally.asCast.passed,
      certainty: certaintyOf(tally).kind,
    },
  })
}

/** As they were counted at the closing: a roll that was corrected afterwards changes no count. */
const countedRights = (rows: readonly RightRow[]) =>
  rows.map(({ right_id: id, area, excluded, head }) => ({ id, owners: [`head:${head}`], area, excluded }))

/**
 * The papers of a closed vote are to be recounted again, as two people have agreed: what each is counted as now, with everything
 * that was corrected so far, goes to whoever holds the papers. The same round again changes nothing.
 */
export async function recountAgain(unit: Unit, id: string, round: number): Promise<void> {
  const vote = await unit.readOr(lockVote(unit, id), 'ballots.unknown-vote')
  const { public_key: publicKey, opened_key: secretKey } = vote
  if (publicKey === null || secretKey === null) throw new Error('a recount of a vote that is not closed')
  const [rows, given, anew] = [
    await unit.read(rightsOfVote(unit, id)),
    await unit.read(eventsOfType(unit, id, 'given')),
    await unit.read(eventsOfType(unit, id, 'counted-anew')),
  ]
  const corrections = correctionsIn(anew)
  const counting = { vote, key: { publicKey, secretKey }, rights: countedRights(rows), rows, given, corrections }
  const { result, opened } = openAndCount(counting)
  const silence = (vote.silence as unknown as Silence | null)?.rule ?? null
  const bars = { id, rule: vote.rule as unknown as VotingRule, silence }
  await recountPapers(unit, bars, result, given, opened, { corrections, round })
}

/** Where the papers are now: a ballot that is void after all left those that count, one that counts after all joined them. */
function shifted(
  papers: Result['papers'],
  entries: readonly CorrectedEntry[],
  counted: (serial: string) => boolean,
): Result['papers'] {
  const gone = entries.filter(({ sealed, serial }) => sealed === null && counted(serial)).length
  const back = entries.filter(({ sealed, serial }) => sealed !== null && !counted(serial)).length
  return { ...papers, returned: papers.returned - gone + back, void: papers.void + gone - back }
}
