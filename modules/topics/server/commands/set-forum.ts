import type { z } from 'zod'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { forumShape } from '../../contract/shapes.ts'
import { readForum } from '../queries/ground.ts'
import { insertForumRules } from '../store.ts'

/** Names the forum and sets its rules from today on; what was said under earlier rules was said under those. */
export async function setForum(
  unit: Unit,
  { id, name, words }: { id: string; name: string; words: string },
): Promise<z.input<typeof forumShape>> {
  const since = dayOf(unit.now)
  const row = { neighbourhood_id: unit.neighbourhoodId, id, name, words, since, by_name: unit.by.name, at: unit.now }
  unit.write(insertForumRules(row))
  unit.emit({ type: 'topics.rules-set', subjectId: id, data: { name, since } })
  unit.whenRepeated('forum_rules_pkey', async (again) => readForum(again))
  await unit.flush()
  return readForum(unit)
}
