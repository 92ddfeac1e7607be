import type { Ground } from '#kit/contract/actor.ts'
import type { Database } from '#kit/server/database.ts'
import { neighbourhoods } from './store.ts'

/**
 * The neighbourhoods served here, kept in memory: every request asks, they change a few times a year. A miss reads
 * again, at most once a second, so that a new neighbourhood is there at once and unknown ids cost nothing.
 */
export function openGrounds(database: Database): { one(id: string): Promise<Ground | null>; all(): Promise<Ground[]> } {
  let known = new Map<string, Ground>()
  let readAt = 0
  let reading: Promise<void> | null = null
  const read = async () => {
    const { sql, parameters } = neighbourhoods().compile()
    const { rows } = await database.app.query(sql, [...parameters])
    known = new Map((rows as Ground[]).map(({ id, code }) => [id, { id, code }]))
    readAt = Date.now()
  }
  // Whoever misses while a reading is under way waits for it: otherwise a start under load answers "not found".
  const reload = () => (reading ??= read().finally(() => (reading = null)))
  return {
    async one(id) {
      if (!known.has(id) && (reading !== null || Date.now() - readAt > 1_000)) await reload()
      return known.get(id) ?? null
    },
    async all() {
      await reload()
      return [...known.values()]
    },
  }
}
