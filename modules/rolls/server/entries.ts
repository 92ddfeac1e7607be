import { digestOf } from '#kit/server/chain.ts'
import type { Unit } from '#kit/server/unit.ts'
import { canonicalRoll, type RollHead } from '../domain/canonical.ts'
import type { Entry } from '../domain/entry.ts'
import { sealNames } from './sealed.ts'
import { toEntry, toRight, withNames } from './shape.ts'
import { entriesByIds, entriesOf, type EntryRow, holdersOf, holdingsOf, insertEntries, insertHolders } from './store.ts'

/** Every right of a roll in its order, names in clear: for what is written, never for a screen. */
export async function readEntries(unit: Unit, rollId: string): Promise<Entry[]> {
  return (await readRows(unit, rollId)).map(({ row, personIds }) => withNames(unit, row, personIds))
}

/** The same without opening a name. */
export async function readUnnamed(unit: Unit, rollId: string): Promise<Omit<Entry, 'names'>[]> {
  return (await readRows(unit, rollId)).map(({ row, personIds }) => toEntry(row, personIds))
}

async function readRows(unit: Unit, rollId: string): Promise<{ row: EntryRow; personIds: string[] }[]> {
  const [rows, holders] = await Promise.all([unit.read(entriesOf(unit, rollId)), unit.read(holdersOf(unit, rollId))])
  const byEntry = Map.groupBy(holders, (one) => one.entry_id)
  return rows.map((row) => ({ row, personIds: (byEntry.get(row.id) ?? []).map((one) => one.person_id) }))
}

/** The lines of a roll for which a person may speak, in its order: by their keys, however long the roll. */
export async function rowsOfPerson(unit: Unit, rollId: string, personId: string): Promise<EntryRow[]> {
  const held = await unit.read(holdingsOf(unit, rollId, personId))
  if (held.length === 0) return []
  const ids = held.map((one) => one.entry_id)
  return unit.read(entriesByIds(unit, rollId, ids))
}

/** So many rows go in one statement: PostgreSQL takes 65,535 values. */
const MOST = 1_000

export function writeEntries(unit: Unit, rollId: string, entries: readonly Entry[]): void {
  const { neighbourhoodId: neighbourhood_id } = unit
  const rows = entries.map((entry, position) => ({
    neighbourhood_id,
    id: entry.id,
    roll_id: rollId,
    position: position + 1,
    subject_id: entry.subjectId,
    label: entry.label,
    home_id: entry.homeId,
    owners: [...entry.owners],
    names_sealed: sealNames(unit.parts.cipher, entry.names, entry.id),
    area: entry.area,
    area_source: entry.areaSource,
    gaps: [...entry.gaps],
    excluded_why: entry.excluded?.why ?? null,
    excluded_by: entry.excluded?.by ?? null,
    excluded_at: entry.excluded?.at ?? null,
  }))
  for (let at = 0; at < rows.length; at += MOST) unit.write(insertEntries(rows.slice(at, at + MOST)))
  const holders = entries.flatMap((entry) => holdersRows(unit, rollId, entry))
  for (let at = 0; at < holders.length; at += MOST) unit.write(insertHolders(holders.slice(at, at + MOST)))
}

export const holdersRows = (unit: Unit, rollId: string, { id, personIds }: Pick<Entry, 'id' | 'personIds'>) =>
  [...new Set(personIds)].map((person_id) => ({
    neighbourhood_id: unit.neighbourhoodId,
    entry_id: id,
    person_id,
    roll_id: rollId,
  }))

/** The digest of a version: SHA-256 over its canonical list. */
export const digestOfRoll = (head: RollHead, entries: readonly Omit<Entry, 'names'>[]): string =>
  digestOf(canonicalRoll(head, entries.map(toRight)))
