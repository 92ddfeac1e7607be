import type { Unit } from '#kit/server/unit.ts'
import { forgetRelatives } from '../store/contacts.ts'
import { deleteDoubtsOf, deleteOpenDoubts } from '../store/log.ts'
import { deleteEmptyHouseholds, deleteOf, deletePersons as remove, dropHeads, personsByIds } from '../store/persons.ts'

/**
 * Takes persons out of the register again: for undoing an import while nothing was built on it. What other rooms hold of
 * them has to be gone before. Looks that were written down stay.
 */
export async function deletePersons(unit: Unit, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const rows = await unit.read(personsByIds(unit, ids))
  const homeIds = [...new Set(rows.flatMap((row) => (row.home_id === null ? [] : [row.home_id])))]
  for (const table of ['phone', 'care', 'relative', 'doubt', 'change', 'request'] as const) {
    unit.write(deleteOf(unit, table, ids))
  }
  unit.write(forgetRelatives(unit, ids))
  unit.write(dropHeads(unit, ids))
  unit.write(remove(unit, ids))
  unit.write(deleteEmptyHouseholds(unit, homeIds))
  unit.emit({ type: 'people.persons-deleted', subjectId: unit.neighbourhoodId, data: { count: ids.length } })
}

/** Takes these doubts back, as far as nobody settled them (undo of an import). */
export function withdrawDoubts(unit: Unit, ids: readonly string[]): void {
  if (ids.length > 0) unit.write(deleteOpenDoubts(unit, ids))
}

/** Takes doubts about these homes or persons back (undo of an import). */
export function deleteDoubts(unit: Unit, subjectIds: readonly string[]): void {
  if (subjectIds.length > 0) unit.write(deleteDoubtsOf(unit, subjectIds))
}
