import type { z } from 'zod'
import { readPersons } from '#people'
import type { Unit } from '#kit/server/unit.ts'
import type { enteredShape } from '../../contract/shapes.ts'
import type { Way } from '../../domain/points.ts'
import { enteredSupports, pointById } from '../store.ts'

/** For whom a support was entered, how and by whom, the latest first. Refuses `topics.unknown-point`. */
export async function listEntered(unit: Unit, pointId: string): Promise<z.input<typeof enteredShape>[]> {
  await unit.readOr(pointById(unit, pointId), 'topics.unknown-point')
  const rows = await unit.read(enteredSupports(unit, pointId))
  if (rows.length === 0) return []
  const persons = await readPersons(
    unit,
    rows.map((row) => row.supporter_id),
  )
  const names = new Map(persons.map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    personId: row.supporter_id,
    name: names.get(row.supporter_id) ?? '',
    way: row.way as Exclude<Way, 'own'>,
    takenBy: row.taken_by ?? '',
    at: row.at.toISOString(),
  }))
}
