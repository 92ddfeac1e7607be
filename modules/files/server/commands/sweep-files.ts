import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { keysOf, storageOf } from '../storage/storage.ts'
import { deleteFiles, doomWaitingSince, doomedFiles } from '../store.ts'

const day = 86_400_000

/**
 * Removes what waited a day for a record, and what its record let go. First the content, then the row: cut off
 * anywhere, the next sweep finds the rest. Gives how many files went.
 */
export async function sweepFiles(parts: Parts): Promise<number> {
  const storage = storageOf(parts.config)
  const now = parts.clock()
  let gone = 0
  for (const ground of await parts.grounds()) {
    const scope = { actor: null, now, ground }
    await inUnit(parts, scope, async (unit) => unit.write(doomWaitingSince(unit, new Date(now.getTime() - day))))
    for (;;) {
      const rows = await inUnit(parts, scope, (unit) => unit.read(doomedFiles(unit)))
      if (rows.length === 0) break
      for (const row of rows) {
        const keys = keysOf(row)
        await storage.remove(keys.full)
        if (row.has_small) await storage.remove(keys.small)
      }
      const ids = rows.map((row) => row.id)
      await inUnit(parts, scope, async (unit) => unit.write(deleteFiles(unit, ids)))
      gone += rows.length
    }
  }
  return gone
}
