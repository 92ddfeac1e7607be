import type { Unit } from '#kit/server/unit.ts'
import { idlePlaceById, planOf, topicById } from './store.ts'
import { isMine, mayHere } from './who.ts'

/** Pictures of topics, options, idle places and the drawings of compounds are seen by whoever sees those. */
export async function fileAccess(unit: Unit, recordId: string): Promise<boolean> {
  if (!mayHere(unit, 'topics.see')) return false
  const topic = await unit.readOne(topicById(unit, recordId))
  if (topic !== undefined) return !topic.hidden || mayHere(unit, 'topics.moderate') || isMine(unit, topic)
  if ((await unit.readOne(planOf(unit, recordId))) !== undefined) return true
  return (await unit.readOne(idlePlaceById(unit, recordId))) !== undefined
}
