import type { Unit } from '#kit/server/unit.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { FileFacts } from '../../contract.ts'
import { toFacts } from '../shape.ts'
import type { Owner } from '../store.ts'
import { fileById, filesOwnedBy } from '../store.ts'

/** The files of one record, in the order in which they came. */
export async function filesOf(unit: Unit, owner: Owner): Promise<FileFacts[]> {
  return (await unit.read(filesOwnedBy(unit, owner.room, [owner.recordId]))).map(toFacts)
}

/** The files of many records of one room at once, by record id; for lists. */
export async function filesOfMany(
  unit: Unit,
  room: string,
  recordIds: readonly string[],
): Promise<Map<string, FileFacts[]>> {
  const found = new Map<string, FileFacts[]>()
  if (recordIds.length === 0) return found
  for (const row of await unit.read(filesOwnedBy(unit, room, recordIds))) {
    const key = row.owner_id as string
    found.set(key, [...(found.get(key) ?? []), toFacts(row)])
  }
  return found
}

/** SHA-256 of what is kept of many records of one room, by record id: for evidence that names a file without showing it. */
export async function digestsOf(
  unit: Unit,
  room: string,
  recordIds: readonly string[],
): Promise<Map<string, string[]>> {
  if (recordIds.length === 0) return new Map()
  const rows = await unit.read(filesOwnedBy(unit, room, recordIds))
  return new Map(
    [...Map.groupBy(rows, (row) => row.owner_id ?? '')].map(([id, some]) => [id, some.map((row) => row.digest)]),
  )
}

/**
 * The row of a file that this actor may open, else `files.unknown-file`, also when there is one: whoever may not open
 * it need not learn that it exists. A waiting file is for the account that brought it; an owned one is judged by the
 * rule of the room that owns the record (`Room.fileAccess`), and by nobody where that room gives no rule.
 */
export async function fileToOpen(unit: Unit, id: string, pass: string | null) {
  const row = await unit.readOr(fileById(unit, id), 'files.unknown-file')
  if (row.doomed_at !== null) refuse('files.unknown-file')
  if (row.owner_id === null) {
    const mine = row.uploaded_by !== null && row.uploaded_by === unit.actor?.accountId
    return mine ? row : refuse('files.unknown-file')
  }
  return (await opens(unit, row.owner_room, row.owner_id, pass)) ? row : refuse('files.unknown-file')
}

/** Refuses `files.unknown-file` unless the receipt code opens the record: then its follower may bring it photos. */
export async function mayBring(unit: Unit, owner: Owner, pass: string): Promise<void> {
  if (!(await opens(unit, owner.room, owner.recordId, pass))) refuse('files.unknown-file')
}

/** What the room that owns the record says; nobody opens it where that room gives no rule. */
async function opens(unit: Unit, name: string | null, recordId: string, pass: string | null): Promise<boolean> {
  const rule = unit.parts.rooms.find((room) => room.name === name)?.fileAccess
  return rule === undefined ? false : rule(unit, recordId, pass)
}
