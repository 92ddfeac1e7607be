import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { stackBy } from '../find.ts'
import { openCorrections } from '../../domain/recount.ts'
import { step } from '../steps.ts'
import { answerAskOnce, askById, holdRecount, holdStack, insertAsk, openAskOf, recountPapers } from '../store.ts'

/**
 * Somebody wants the papers recounted again and says why; nothing happens before another person agrees. Only when the recount before
 * is over and what it found is settled. The same id again changes nothing. Refuses `papers.no-recount`, `.recount-not-over`,
 * `.asked-already`.
 */
export async function askRecount(unit: Unit, voteId: string, input: { id: string; why: string }): Promise<void> {
  await stackBy(unit, holdStack(unit, voteId))
  if (await unit.readOne(askById(unit, input.id))) return
  const last = await unit.readOr(holdRecount(unit, voteId), 'papers.no-recount')
  const open = openCorrections(await unit.read(recountPapers(unit, last.id)))
  if (last.ended_at === null || open > 0) refuse('papers.recount-not-over')
  if (await unit.readOne(openAskOf(unit, voteId))) refuse('papers.asked-already')
  unit.write(
    insertAsk({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      vote_id: voteId,
      round: last.round + 1,
      why: input.why,
      asked_by: unit.by.accountId,
      asked_by_name: unit.by.name,
      asked_at: unit.now,
      state: 'asked',
    }),
  )
  step(unit, voteId, 'recount-asked', { words: input.why })
}

/**
 * Another person than the one who asked agrees, or declines. Agreed, the vote's room is told: it knows what each paper is counted as
 * now, and begins the recount. Refuses `papers.no-recount`, `.recount-answered`, `.two-people-needed`.
 */
export async function answerRecount(
  unit: Unit,
  voteId: string,
  input: { askId: string; agree: boolean },
): Promise<void> {
  await stackBy(unit, holdStack(unit, voteId))
  const ask = await unit.readOr(askById(unit, input.askId), 'papers.no-recount')
  if (ask.vote_id !== voteId) refuse('papers.no-recount')
  if (ask.state !== 'asked') refuse('papers.recount-answered')
  if (ask.asked_by === unit.by.accountId) refuse('papers.two-people-needed')
  unit.writeOne(
    answerAskOnce(unit, ask.id, {
      state: input.agree ? 'agreed' : 'declined',
      answered_by: unit.by.accountId,
      answered_by_name: unit.by.name,
      answered_at: unit.now,
    }),
    'papers.recount-answered',
  )
  if (input.agree) unit.emit({ type: 'papers.recount-agreed', subjectId: voteId, data: { voteId, round: ask.round } })
  else step(unit, voteId, 'recount-declined')
}
