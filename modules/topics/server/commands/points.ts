import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { pointShape } from '../../contract/shapes.ts'
import { type Answer, mayAnswer, mayMerge, type Stance } from '../../domain/points.ts'
import { held, openTopicOf } from '../open-topic.ts'
import { readPoint, readPointById } from '../queries/list-points.ts'
import { pointOf } from '../shape.ts'
import { changePoint, insertPoint, planOf, pointById, type PointRow, pointsMergedInto } from '../store.ts'
import { type Heard, heardSpeaker, ownSpeaker, type Speaker } from '../who.ts'

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
    supports_entered: 0,
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

/** A pin stands on the drawing of a compound; where there is none, nobody could find it again. */
async function checkPin(unit: Unit, pin: Words['pin'], compoundId: string | null): Promise<void> {
  if (pin === undefined || pin === null) return
  if (compoundId === null || (await unit.readOne(planOf(unit, compoundId))) === undefined)
    refuse('topics.no-plan', {}, 'pin')
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
