import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { backup } from '#kit/server/backup/backup.ts'
import type { Config } from '#kit/server/config.ts'
import { filesFolder } from './files.ts'

/** A database in use is changed as a whole (an upgrade, another master key) only after a copy of it stands in the data folder. */
export async function backupBefore(config: Config, url: string, what: 'upgrade' | 'key-change'): Promise<void> {
  const folder = join(config.dataFolder, 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  await backup(url, filesFolder(config), join(folder, `before-${what}-${stamp}.mulin`))
}
