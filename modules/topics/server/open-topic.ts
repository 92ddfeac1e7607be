import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { isOpenForPoints } from '../domain/points.ts'
import type { State } from '../domain/topic.ts'
import { holdTopic, pointById, type PointRow, shareTopic } from './store.ts'
import { mayHere } from './who.ts'

/** A topic, held against a decision; `alone` also against other points. Refuses `topics.unknown-topic`. */
export async function held(
  unit: Unit,
  topicId: string,
  alone = false,
): Promise<{ state: State; compoundId: string | null }> {
  const topic = await unit.readOr((alone ? holdTopic : shareTopic)(unit, topicId), 'topics.unknown-topic')
  if (topic.hidden && !mayHere(unit, 'topics.moderate')) refuse('topics.unknown-topic')
  return { state: topic.state as State, compoundId: topic.compound_id }
}

/** Refuses `topics.unknown-topic`, `.decided`. */
export async function openTopicOf(unit: Unit, topicId: string): Promise<{ compoundId: string | null }> {
  const topic = await held(unit, topicId)
  return isOpenForPoints(topic) ? topic : refuse('topics.decided')
}

/** The point, where the asker may see it, of a topic that is open. Refuses `topics.unknown-point`, `.decided`. */
export async function openPoint(unit: Unit, id: string): Promise<PointRow> {
  const row = await unit.readOr(pointById(unit, id), 'topics.unknown-point')
  if (row.hidden && !mayHere(unit, 'topics.moderate')) refuse('topics.unknown-point')
  await openTopicOf(unit, row.topic_id)
  return row
}
