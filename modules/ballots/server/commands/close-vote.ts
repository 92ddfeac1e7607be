import type { VotingRule } from '#rules'
import { rightsOf } from '#rolls'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { certaintyOf } from '../../domain/count.ts'
import { lacksToClose, type State } from '../../domain/vote.ts'
import { appendOne } from '../chain/append.ts'
import { openAndCount } from '../counting.ts'
import { keyOf } from '../key-shares.ts'
import { closePapers, recountPapers } from '../papers.ts'
import { eventsOfType, lockVote, rightsOfVote, sharesOf, updateOutcomes, updateVote } from '../store.ts'
import type { Json } from '../tables.gen.ts'
import { factsOf, type Silence } from './draft-vote.ts'
import { catchUpWithRoll } from './follow-roll.ts'

/** Opens the ballots with the phrases of two posts and counts them. What comes later is kept and not counted. */
export async function closeVote(unit: Unit, id: string, phrases: readonly string[]): Promise<void> {
  const vote = await unit.readOr(lockVote(unit, id), 'ballots.unknown-vote')
  const lacks = lacksToClose({ state: vote.state as State, closesAt: vote.closes_at }, unit.now)
  if (lacks !== null) refuse(lacks)
  const publicKey = vote.public_key ?? refuse('ballots.not-open')
  const secretKey =
    (await keyOf(publicKey, await unit.read(sharesOf(unit, id)), phrases)) ?? refuse('ballots.wrong-phrase')
  const version = await catchUpWithRoll(unit, id, vote.roll_id)
  await unit.flush()
  const [rights, rows, given] = [
    await rightsOf(unit, vote.roll_id, version),
    await unit.read(rightsOfVote(unit, id)),
    await unit.read(eventsOfType(unit, id, 'given')),
  ]
  const papers = await closePapers(unit, id, given)
  const { result, opened } = openAndCount({ vote, key: { publicKey, secretKey }, rights, rows, given })
  const { tally, channels } = result
  await recountPapers(
    unit,
    {
      id,
      rule: vote.rule as unknown as VotingRule,
      silence: (vote.silence as unknown as Silence | null)?.rule ?? null,
    },
    result,
    given,
    opened,
  )
  const outcomes = rights.map((right, at) => ({ right_id: right.id, outcome: result.returns[at] }))
  unit.write(updateOutcomes(unit, id, JSON.stringify(outcomes)))
  await appendOne(unit, id, {
    ref: null,
    rightId: null,
    make: () => ({ type: 'closed', data: { tally, channels, papers } }),
  })
  unit.write(
    updateVote(unit, id, {
      state: 'closed',
      closed_at: unit.now,
      opened_key: secretKey,
      result: { tally, channels, papers } as unknown as Json,
    }),
  )
  const passed = (tally.withRule ?? tally.asCast).passed
  const data = { ...factsOf(vote), passed, passedAsCast: tally.asCast.passed, certainty: certaintyOf(tally).kind }
  unit.emit({ type: 'ballots.vote-closed', subjectId: id, data })
}
