import type { Parts } from './parts.ts'

const running = new WeakMap<Parts, { again: Set<string> }>()

/**
 * Has the database count these tables anew after a bulk load: until then it plans as if they were as small as before, and
 * statements already prepared keep those plans. Calls that come while one runs are put together. Only the owner may.
 */
export function freshenStatistics(parts: Parts, tables: readonly string[]): void {
  const waiting = running.get(parts)
  if (waiting) {
    for (const table of tables) waiting.again.add(table)
    return
  }
  const again = new Set<string>()
  running.set(parts, { again })
  void parts.database.owner
    .query(`analyze ${tables.join(', ')}`)
    .catch((error: unknown) => parts.log.warn({ err: error }, 'statistics wait for the database itself'))
    .finally(() => {
      running.delete(parts)
      if (again.size > 0) freshenStatistics(parts, [...again])
    })
}
