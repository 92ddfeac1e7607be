import { matterWord } from '#matters'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { changeOpenTopic, holdTopic } from '../store.ts'

/** How many matters one topic may stand for. */
const most = 50

/** Refuses `matters.unknown-matter` for one that is not of this neighbourhood. */
export async function checkMatters(unit: Unit, ids: readonly string[]): Promise<void> {
  for (const id of ids) await matterWord(unit, id)
}

/**
 * What was reported again belongs to a topic that is talked over. The same matter twice changes nothing. Refuses
 * `topics.unknown-topic`, `.decided`, `.too-many-matters`, `matters.unknown-matter`.
 */
export async function linkMatter(unit: Unit, topicId: string, matterId: string): Promise<void> {
  const topic = await unit.readOr(holdTopic(unit, topicId), 'topics.unknown-topic')
  if (topic.matter_ids.includes(matterId)) return
  if (topic.state !== 'open') refuse('topics.decided')
  if (topic.matter_ids.length >= most) refuse('topics.too-many-matters', { most })
  await checkMatters(unit, [matterId])
  unit.writeOne(changeOpenTopic(unit, topicId, { matter_ids: [...topic.matter_ids, matterId] }), 'topics.decided')
  unit.emit({ type: 'topics.matter-linked', subjectId: topicId, data: { matterId } })
}
