import type { Unit } from '#kit/server/unit.ts'
import {
  changeHome,
  deleteEmpty,
  deleteHomeAt,
  deleteSpotsOf,
  emptyEntrances,
  entrancesOfHomes,
  type HomeChange,
} from '../store.ts'
import type { FilledField } from './settle-homes.ts'

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

/** Empties again what a list filled in of homes that stood already; refuses `places.home-in-use` when changed since. */
export function unfillHomes(
  unit: Unit,
  homes: readonly { id: string; version: number; fields: readonly FilledField[] }[],
): void {
  for (const { id, version, fields } of homes) {
    const change = Object.assign({}, ...fields.map((field) => emptied[field])) as Partial<HomeChange>
    unit.writeOne(changeHome(unit, id, version, change), 'places.home-in-use')
  }
}

const emptied: Readonly<Record<FilledField, Partial<HomeChange>>> = {
  buildingArea: { building_area: null, building_area_source: null },
  exclusiveArea: { exclusive_area: null, exclusive_area_source: null },
  use: { use: 'unknown' },
}

const unique = (ids: readonly string[]) => [...new Set(ids)]
