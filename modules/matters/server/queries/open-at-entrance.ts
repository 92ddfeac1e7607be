import type { Unit } from '#kit/server/unit.ts'
import { titleOf } from '../shape.ts'
import { openInHomes } from '../store.ts'
import { filterFor } from './read-queue.ts'

/** More open matters than a building has in its worst week; beyond it the oldest are shown. */
const MOST = 500

/** What is open in the homes behind one entrance, as far as the actor sees the queue. */
export async function openAtEntrance(
  unit: Unit,
  entranceId: string,
): Promise<{ id: string; homeId: string; title: string }[]> {
  const rows = await unit.read(openInHomes(unit, await filterFor(unit, 'all', null), entranceId, MOST))
  return rows.flatMap((row) =>
    row.home_id === null ? [] : [{ id: row.id, homeId: row.home_id, title: titleOf(row, unit.language) }],
  )
}
