import type { z } from 'zod'
import { workersOf } from '#accounts'
import { tell } from '#messages'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { hidingShape } from '../../contract/shapes.ts'
import { type Breach, mayJudge, type Verdict } from '../../domain/moderation.ts'
import { toHiding } from '../shape.ts'
import {
  changeHiding,
  changePoint,
  changeTopic,
  hidingById,
  type HidingRow,
  holdHiding,
  holdTopic,
  insertHiding,
  pointById,
  type TopicRow,
} from '../store.ts'
import { chairsOf, tellAuthor } from '../tell-topic.ts'
import { isChair, isMine } from '../who.ts'

type Hiding = z.input<typeof hidingShape>
export type Hidden = { topicId: string } | { pointId: string }

interface Words {
  topic: TopicRow
  pointId: string | null
  words: string
  hidden: boolean
  account_id: string | null
  person_id: string | null
}

/** The words meant as they stand once their topic is held: against a decision, and against somebody else who hides them. */
async function wordsOf(unit: Unit, of: Hidden): Promise<Words> {
  const readPoint = (id: string) => unit.readOr(pointById(unit, id), 'topics.unknown-point')
  const topicId = 'topicId' in of ? of.topicId : (await readPoint(of.pointId)).topic_id
  const topic = await unit.readOr(holdTopic(unit, topicId), 'topics.unknown-topic')
  const point = 'pointId' in of ? await readPoint(of.pointId) : null
  const { words, hidden, account_id, person_id } = point ?? topic
  return { topic, pointId: point?.id ?? null, words, hidden, account_id, person_id }
}

/**
 * Hides words with the rule they broke and the reason; they stay, for their author and the committee. The author is told
 * and may appeal. Refuses `topics.unknown-topic`, `.unknown-point`, `.not-that-step` for what is hidden already.
 */
export async function hide(
  unit: Unit,
  of: Hidden,
  input: { id: string; breach: Breach; reason: string },
): Promise<void> {
  if (await unit.readOne(hidingById(unit, input.id))) return
  const found = await wordsOf(unit, of)
  if (found.hidden) refuse('topics.not-that-step')
  unit.write(
    insertHiding({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      topic_id: found.topic.id,
      point_id: found.pointId,
      breach: input.breach,
      reason: input.reason,
      by_id: unit.by.accountId,
      by_name: unit.by.name,
      by_chair: isChair(unit),
      at: unit.now,
    }),
  )
  show(unit, found, { hidden: true, appealed: false })
  const data = { topicId: found.topic.id, pointId: found.pointId, breach: input.breach }
  unit.emit({ type: 'topics.hidden', subjectId: input.id, data })
  const { title, id } = found.topic
  await tellAuthor(unit, found, 'topics.hidden', { title, reason: input.reason }, id)
  await unit.flush()
}

function show(unit: Unit, { topic, pointId }: Words, to: { hidden: boolean; appealed: boolean }): void {
  if (pointId === null) unit.writeOne(changeTopic(unit, topic.id, { hidden: to.hidden }))
  else unit.writeOne(changePoint(unit, pointId, to))
}

const meant = (row: HidingRow): Hidden =>
  row.point_id === null ? { topicId: row.topic_id } : { pointId: row.point_id }

/**
 * The author appeals; from then on the point wants an answer again, until somebody has judged. Those who may judge are
 * told. Refuses `topics.not-yours`, `.not-that-step` for a second appeal.
 */
export async function appeal(unit: Unit, id: string, words: string): Promise<Hiding> {
  const row = await unit.readOr(holdHiding(unit, id), 'topics.unknown-hiding')
  const found = await wordsOf(unit, meant(row))
  if (!isMine(unit, found)) refuse('topics.not-yours')
  if (row.appeal !== null || row.verdict !== null) refuse('topics.not-that-step')
  unit.writeOne(changeHiding(unit, id, { appeal: words, appealed_at: unit.now }))
  show(unit, found, { hidden: true, appealed: true })
  unit.emit({ type: 'topics.appealed', subjectId: id, data: { topicId: row.topic_id, pointId: row.point_id } })
  const judges = row.by_chair
    ? (await workersOf(unit)).filter((one) => one.role === 'worker' || one.role === 'chair').map((one) => one.id)
    : await chairsOf(unit)
  const accounts = judges.filter((one) => one !== row.by_id)
  if (accounts.length > 0)
    await tell(unit, {
      template: 'topics.appealed',
      to: { accounts },
      data: { title: found.topic.title },
      about: { room: 'topics', id: row.topic_id },
    })
  return readBack(unit, id, found)
}

/** Judges an appeal. Refuses `topics.judge-another` for whoever hid the words, `.not-that-step` where nobody appeals. */
export async function judge(
  unit: Unit,
  id: string,
  { verdict, reason }: { verdict: Verdict; reason: string },
): Promise<Hiding> {
  const row = await unit.readOr(holdHiding(unit, id), 'topics.unknown-hiding')
  if (row.appeal === null || row.verdict !== null) refuse('topics.not-that-step')
  const hider = { id: row.by_id, chair: row.by_chair }
  if (!mayJudge(hider, { id: unit.by.accountId, chair: isChair(unit) })) refuse('topics.judge-another')
  const found = await wordsOf(unit, meant(row))
  const change = { verdict, verdict_reason: reason, judged_by: unit.by.name, judged_at: unit.now }
  unit.writeOne(changeHiding(unit, id, change))
  show(unit, found, { hidden: verdict === 'stays-hidden', appealed: false })
  unit.emit({ type: 'topics.judged', subjectId: id, data: { topicId: row.topic_id, verdict } })
  const said = verdict === 'restored' ? { zh: '恢复显示', en: 'restored' } : { zh: '维持隐藏', en: 'stays hidden' }
  await tellAuthor(unit, found, 'topics.judged', { verdict: said, reason }, row.topic_id)
  return readBack(unit, id, found)
}

async function readBack(unit: Unit, id: string, found: Words): Promise<Hiding> {
  await unit.flush()
  return toHiding(unit, await unit.readOr(hidingById(unit, id), 'topics.unknown-hiding'), found)
}
