import type { Unit } from '#kit/server/unit.ts'
import type { Level } from '../../domain/topic.ts'
import { openTopics } from '../store.ts'

/** A topic that a meeting may take up. */
export interface TopicForMeeting {
  id: string
  title: string
  level: Level
  /** Null: it concerns the whole neighbourhood. */
  compoundId: string | null
}

/** Open topics, those whose day comes first before the others; hidden ones are left out. */
export async function topicsForMeeting(unit: Unit): Promise<TopicForMeeting[]> {
  return (await unit.read(openTopics(unit)))
    .filter((row) => !row.hidden)
    .map((row) => ({ id: row.id, title: row.title, level: row.level as Level, compoundId: row.compound_id }))
}
