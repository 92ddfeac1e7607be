import type { z } from 'zod'
import { matterWord } from '#matters'
import type { Unit } from '#kit/server/unit.ts'
import type { topicHead } from '../../contract/shapes.ts'
import type { Level, State } from '../../domain/topic.ts'
import { openTopics, topicsOfMatter, type TopicRow } from '../store.ts'

type Head = z.input<typeof topicHead>

const toHead = (row: TopicRow): Head => ({
  id: row.id,
  title: row.title,
  state: row.state as State,
  level: row.level as Level,
})

/** The topics a matter was counted to, and the open ones it could be. Refuses `matters.unknown-matter`. */
export async function topicsFor(unit: Unit, matterId: string): Promise<{ linked: Head[]; offered: Head[] }> {
  await matterWord(unit, matterId)
  const [linked, open] = await Promise.all([unit.read(topicsOfMatter(unit, matterId)), unit.read(openTopics(unit))])
  const known = new Set(linked.map((row) => row.id))
  const offered = open.filter((row) => !row.hidden && !known.has(row.id)).slice(0, 20)
  return { linked: linked.map(toHead), offered: offered.map(toHead) }
}
