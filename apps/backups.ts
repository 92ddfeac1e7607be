import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Kept } from '#kit/server/backup/backup.ts'
import { backup } from '#kit/server/backup/backup.ts'
import { nameOf, outlived, timeOf } from '#kit/server/backup/keep.ts'
import { BadSetting, type Config } from '#kit/server/config.ts'
import type { KeyRing } from '#kit/server/keys.ts'
import { readKeyFile } from '#kit/server/keys.ts'
import { filesFolder } from './files.ts'

/** How a backup is sealed: not at all when no key was asked for, by setting or by call. A missing key file is made. */
const sealOf = (config: Config, keyFile?: string) =>
  keyFile === undefined && !config.backup.sealed
    ? null
    : { ring: readKeyFile(keyFile ?? config.backup.keyFile), cipher: config.cipher }

/** The keys to open a backup with: the file named, or this copy's own. Nothing is made here. */
export function openingKeys(config: Config, keyFile?: string): KeyRing | null {
  if (keyFile !== undefined && !existsSync(keyFile)) throw new BadSetting(`${keyFile} is not there. 没有这个密钥文件。`)
  const file = keyFile ?? config.backup.keyFile
  return existsSync(file) ? readKeyFile(file) : null
}

/** Everything but the keys into one file. */
export function backupInto(config: Config, url: string, file: string, keyFile?: string): Promise<Kept> {
  return backup(url, filesFolder(config), file, sealOf(config, keyFile))
}

/** So many copies from before an upgrade or a change of key are kept. */
const keptBefore = 3

/** A database in use is changed as a whole (an upgrade, another master key) only after a copy of it stands in the data folder. */
export async function backupBefore(config: Config, url: string, what: 'upgrade' | 'key-change'): Promise<void> {
  const folder = join(config.dataFolder, 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  await backupInto(config, url, join(folder, `before-${what}-${stamp}.mulin`))
  const mine = readdirSync(folder).filter((name) => name.startsWith(`before-${what}-`))
  for (const name of mine.toSorted().slice(0, -keptBefore)) rmSync(join(folder, name), { force: true })
}

/** Tonight's backup in the configured folder; those that have had their time go once it stands. */
export async function nightlyBackup(config: Config, url: string, now: Date): Promise<Kept & { file: string }> {
  const { folder, keep } = config.backup
  if (folder === null) throw new Error('MULIN_BACKUP_FOLDER is not set. 没有设 MULIN_BACKUP_FOLDER。')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, nameOf(now))
  const kept = await backupInto(config, url, file)
  for (const name of outlived(readdirSync(folder), keep)) rmSync(join(folder, name), { force: true })
  return { ...kept, file }
}

/** The newest nightly backup there is. */
export function newestBackup(folder: string | null): { file: string; at: Date } | null {
  if (folder === null) return null
  let names: string[] = []
  try {
    names = readdirSync(folder)
  } catch {
    return null
  }
  const name = names
    .filter((one) => timeOf(one) !== null)
    .toSorted()
    .at(-1)
  return name === undefined ? null : { file: join(folder, name), at: timeOf(name) as Date }
}
