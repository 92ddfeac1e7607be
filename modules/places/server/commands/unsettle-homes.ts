import type { Unit } from '#kit/server/unit.ts'
import { deleteEmpty, deleteHomeAt, deleteSpotsOf, emptyEntrances, entrancesOfHomes } from '../store.ts'

/**
 * Takes homes out of the register again that were put in by mistake, with the entrances, buildings and compounds that are
 * left empty. Refuses `places.home-in-use` for a home that was changed since (another version), and fails on the foreign
 * key where another room builds on one: then all of the command is rolled back.
 */
export async function unsettleHomes(unit: Unit, homes: readonly { id: string; version: number }[]): Promise<void> {
  if (homes.length === 0) return
  const entranceIds = (
    await unit.read(
      entrancesOfHomes(
        unit,
        homes.map((home) => home.id),
      ),
    )
  ).map((row) => row.entrance_id)
  for (const home of homes) unit.writeOne(deleteHomeAt(unit, home.id, home.version), 'places.home-in-use')
  await unit.flush()
  const empty = await unit.read(emptyEntrances(unit, entranceIds))
  if (empty.length === 0) return
  const ids = empty.map((row) => row.id)
  unit.write(deleteSpotsOf(unit, ids))
  unit.write(deleteEmpty(unit, 'entrance', ids))
  unit.write(deleteEmpty(unit, 'building', unique(empty.map((row) => row.building_id))))
  unit.write(deleteEmpty(unit, 'compound', unique(empty.map((row) => row.compound_id))))
}

const unique = (ids: readonly string[]) => [...new Set(ids)]
