import type { Config } from '#kit/server/config.ts'
import { migrate } from '#kit/server/migrate.ts'
import { backupBefore } from '../backups.ts'
import { openConfigured } from '../database.ts'
import type { Say } from './say.ts'

/** Brings the database to this program; a backup is taken first. */
export async function migrateConfigured(config: Config, say: Say): Promise<void> {
  const database = await openConfigured(config, () => {})
  const applied: string[] = []
  try {
    await migrate(database.url, {
      log: (line) => applied.push(line),
      before: () => backupBefore(config, database.url, 'upgrade'),
    })
  } finally {
    await database.release()
  }
  say({ applied }, applied.length === 0 ? 'up to date' : applied.join('\n'))
}
