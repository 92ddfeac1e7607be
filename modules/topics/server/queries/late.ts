import type { z } from 'zod'
import { listNeighbourhoods } from '#places'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { lateShape } from '../../contract/shapes.ts'
import type { Level } from '../../domain/topic.ts'
import { lateTopics, unansweredOf } from '../store.ts'

/** Topics of the actor's own areas that the clock told the subdistrict of and that nobody has decided since, the oldest first. */
export async function listLate(unit: Unit): Promise<z.input<typeof lateShape>[]> {
  const areas = unit.by.standings.flatMap(({ role, area }) =>
    role === 'subdistrict' && area !== undefined ? [area] : [],
  )
  const here = (await listNeighbourhoods(unit)).filter(({ code }) => areas.some((area) => code.startsWith(area)))
  const ids = here.map(({ id }) => id)
  if (ids.length === 0) return []
  const scope = { actor: unit.actor, now: unit.now, ground: null, also: ids }
  return inUnit(unit.parts, scope, async (wide) => {
    const rows = await wide.read(lateTopics(ids))
    if (rows.length === 0) return []
    const counted = await wide.read(
      unansweredOf(
        rows.map((row) => row.id),
        ids,
      ),
    )
    const waiting = new Map(counted.map((one) => [one.topic_id, Number(one.count)]))
    const names = new Map(here.map(({ id, name }) => [id, name]))
    return rows.map((row) => ({
      neighbourhood: { id: row.neighbourhood_id, name: names.get(row.neighbourhood_id) ?? '' },
      id: row.id,
      title: row.title,
      level: row.level as Level,
      dueOn: row.due_on,
      unanswered: waiting.get(row.id) ?? 0,
    }))
  })
}
