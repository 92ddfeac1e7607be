import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { pointShape } from '../../contract/shapes.ts'
import { type Answer, isOpenForPoints, mayAnswer, mayMerge, type Stance } from '../../domain/points.ts'
import type { State } from '../../domain/topic.ts'
import { readPoint, readPointById } from '../queries/list-points.ts'
import { pointOf } from '../shape.ts'
import {
  changePoint,
  countSupport,
  deleteSupport,
  holdTopic,
  insertPoint,
  insertSupport,
  planOf,
  pointById,
  type PointRow,
  pointsMergedInto,
  shareTopic,
  supportsBy,
} from '../store.ts'
import { type Heard, heardSpeaker, mayHere, ownSpeaker, type Speaker, supporterOf } from '../who.ts'

type Point = z.input<typeof pointShape>
interface Words {
  id: string
  stance: Stance
  words: string
  /** A spot on the drawing of the topic's compound. */
  pin?: readonly [number, number] | null
}

/** A resident says something. The same id again answers as the first time. Refuses `topics.unknown-topic`, `.decided`, `.no-plan`. */
export async function addPoint(unit: Unit, topicId: string, words: Words): Promise<Point> {
  return put(unit, topicId, words, ownSpeaker(unit))
}

/** A worker enters what they heard. Refuses as above, and `topics.unknown-person`. */
export async function enterPoint(unit: Unit, topicId: string, input: Words & Heard): Promise<Point> {
  return put(unit, topicId, input, await heardSpeaker(unit, input))
}

async function put(unit: Unit, topicId: string, said: Words, speaker: Speaker): Promise<Point> {
  const known = await unit.readOne(pointById(unit, said.id))
  if (known) return readPoint(unit, known)
  const { compoundId } = await openTopicOf(unit, topicId)
  await checkPin(unit, said.pin, compoundId)
  const row: PointRow = {
    neighbourhood_id: unit.neighbourhoodId,
    id: said.id,
    topic_id: topicId,
    stance: said.stance,
    words: said.words,
    ...speaker,
    supports: 0,
    at: unit.now,
    answer: null,
    answer_reason: null,
    merged_into: null,
    answered_by: null,
    answered_at: null,
    hidden: false,
    appealed: false,
    pin_x: said.pin?.[0] ?? null,
    pin_y: said.pin?.[1] ?? null,
  }
  unit.write(insertPoint(row))
  unit.emit({ type: 'topics.point-said', subjectId: said.id, data: { topicId, stance: said.stance, way: speaker.way } })
  await unit.flush()
  return readPoint(unit, row)
}

/** A topic, held against a decision; `alone` also against other points. Refuses `topics.unknown-topic`. */
async function held(unit: Unit, topicId: string, alone = false): Promise<{ state: State; compoundId: string | null }> {
  const topic = await unit.readOr((alone ? holdTopic : shareTopic)(unit, topicId), 'topics.unknown-topic')
  if (topic.hidden && !mayHere(unit, 'topics.moderate')) refuse('topics.unknown-topic')
  return { state: topic.state as State, compoundId: topic.compound_id }
}

/** Refuses `topics.unknown-topic`, `.decided`. */
async function openTopicOf(unit: Unit, topicId: string): Promise<{ compoundId: string | null }> {
  const topic = await held(unit, topicId)
  return isOpenForPoints(topic) ? topic : refuse('topics.decided')
}

/** A pin stands on the drawing of a compound; where there is none, nobody could find it again. */
async function checkPin(unit: Unit, pin: Words['pin'], compoundId: string | null): Promise<void> {
  if (pin === undefined || pin === null) return
  if (compoundId === null || (await unit.readOne(planOf(unit, compoundId))) === undefined)
    refuse('topics.no-plan', {}, 'pin')
}

/** The point, where the asker may see it, of a topic that is open. Refuses `topics.unknown-point`, `.decided`. */
async function openPoint(unit: Unit, id: string): Promise<PointRow> {
  const row = await unit.readOr(pointById(unit, id), 'topics.unknown-point')
  if (row.hidden && !mayHere(unit, 'topics.moderate')) refuse('topics.unknown-point')
  await openTopicOf(unit, row.topic_id)
  return row
}

/** I think so too. Twice counts once. */
export async function supportPoint(unit: Unit, id: string): Promise<Point> {
  const row = await openPoint(unit, id)
  const by = supporterOf(unit)
  if ((await unit.readOne(supportsBy(unit, [id], by))) === undefined) {
    unit.write(insertSupport(unit, id, by))
    unit.writeOne(countSupport(unit, id, 1))
    unit.emit({ type: 'topics.supported', subjectId: id, data: { topicId: row.topic_id } })
    unit.whenRepeated('support_pkey', async (again) => readPointById(again, id))
    await unit.flush()
  }
  return readPointById(unit, id)
}

/** Takes the support back; where there is none nothing happens. */
export async function dropSupport(unit: Unit, id: string): Promise<Point> {
  const row = await openPoint(unit, id)
  const by = supporterOf(unit)
  if (await unit.readOne(supportsBy(unit, [id], by))) {
    unit.writeOne(deleteSupport(unit, id, by))
    unit.writeOne(countSupport(unit, id, -1))
    unit.emit({ type: 'topics.support-dropped', subjectId: id, data: { topicId: row.topic_id } })
    await unit.flush()
  }
  return readPointById(unit, id)
}

/**
 * Answers a point; until the decision it may be answered anew, afterwards only one that has no answer. Refuses `topics.unknown-point`, `.decided`, and
 * `.cannot-merge` into another topic's point, a merged one, or from one that others were merged into.
 */
export async function answerPoint(
  unit: Unit,
  id: string,
  input: { answer: Answer; reason: string; into: string | null },
): Promise<Point> {
  const { topic_id: topicId } = await unit.readOr(pointById(unit, id), 'topics.unknown-point')
  // Of two that are merged into one another at once, the second has to see the first.
  const topic = await held(unit, topicId, input.answer === 'merged')
  const row = await unit.readOr(pointById(unit, id), 'topics.unknown-point')
  if (!mayAnswer(topic, pointOf(row))) refuse('topics.decided')
  if (input.answer === 'merged') {
    const into = input.into === null ? undefined : await unit.readOne(pointById(unit, input.into))
    const [below] = await unit.read(pointsMergedInto(unit, row.topic_id, id))
    const others = below ? [{ mergedInto: below.merged_into }] : []
    const target = into?.topic_id === row.topic_id ? pointOf(into) : undefined
    if (!mayMerge(pointOf(row), target, others)) refuse('topics.cannot-merge', {}, 'into')
  }
  unit.writeOne(
    changePoint(unit, id, {
      answer: input.answer,
      answer_reason: input.reason,
      merged_into: input.answer === 'merged' ? input.into : null,
      answered_by: unit.by.name,
      answered_at: unit.now,
    }),
  )
  const data = { topicId: row.topic_id, answer: input.answer, into: input.into }
  unit.emit({ type: 'topics.point-answered', subjectId: id, data })
  await unit.flush()
  return readPointById(unit, id)
}
