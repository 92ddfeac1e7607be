import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Owner } from '../store.ts'
import { doomOwnedBy, filesByIds, giveToOwner } from '../store.ts'

/**
 * Gives uploaded files to the record that owns them from now on: in the same unit of work as the record itself. Refuses
 * `files.unknown-file` for one that is not there, belongs to another record, or was brought by another account (a file
 * brought without an account goes to whoever knows its id). Those the record owns already stay: a resend is harmless.
 */
export async function attachFiles(unit: Unit, fileIds: readonly string[], owner: Owner): Promise<void> {
  const wanted = [...new Set(fileIds)]
  if (wanted.length === 0) return
  const found = new Map((await unit.read(filesByIds(unit, wanted))).map((row) => [row.id, row]))
  for (const id of wanted) {
    const row = found.get(id) ?? refuse('files.unknown-file')
    if (row.owner_room === owner.room && row.owner_id === owner.recordId) continue
    const brought = row.uploaded_by === null || row.uploaded_by === unit.actor?.accountId
    if (row.owner_id !== null || !brought) refuse('files.unknown-file')
    unit.writeOne(giveToOwner(unit, id, owner), 'files.unknown-file')
  }
}

/** Lets go of everything a record owns: nobody sees it from now on, its content goes at the next sweep. */
export function dropFiles(unit: Unit, owner: Owner): void {
  unit.write(doomOwnedBy(unit, owner))
}
