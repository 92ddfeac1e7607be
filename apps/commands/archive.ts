import { resolve } from 'node:path'
import pg from 'pg'
import { digestOf } from '#kit/server/backup/digest.ts'
import { restore } from '#kit/server/backup/restore.ts'
import type { Config } from '#kit/server/config.ts'
import { backupInto, openingKeys, newestBackup, nightlyBackup } from '../backups.ts'
import { openConfigured } from '../database.ts'
import { drill, rememberDrill } from '../drill.ts'
import { filesFolder } from '../files.ts'
import type { Say } from './say.ts'

interface WithKey {
  keyFile?: string
}

const fullKey = ({ keyFile }: WithKey) => (keyFile === undefined ? undefined : resolve(keyFile))

async function withUrl<T>(config: Config, work: (url: string) => Promise<T>): Promise<T> {
  const database = await openConfigured(config, () => {})
  try {
    return await work(database.url)
  } finally {
    await database.release()
  }
}

/** `mulin backup [FILE]`: everything but the keys, beside a running server or without one; no file: tonight's, in its folder. */
export async function backupTo(config: Config, file: string | undefined, options: WithKey, say: Say): Promise<void> {
  const kept = await withUrl(config, async (url) => {
    if (file === undefined) return nightlyBackup(config, url, new Date())
    return { ...(await backupInto(config, url, resolve(file), fullKey(options))), file: resolve(file) }
  })
  const sealed = options.keyFile !== undefined || config.backup.sealed
  const keys = sealed
    ? `Encrypted with ${options.keyFile ?? config.backup.keyFile}: keep that file and the master key apart from it.`
    : 'Not encrypted as a whole (give --key-file). Keep the master key apart: sealed fields do not open without it.'
  say(
    { ...kept, sealed },
    `${kept.rows} records and ${kept.files} files kept in ${kept.file}\ndigest ${kept.digest}\n${keys}`,
  )
}

/** `mulin restore FILE`: into an empty database. */
export async function restoreFrom(config: Config, file: string, options: WithKey, say: Say): Promise<void> {
  const folder = filesFolder(config) ?? `${config.dataFolder}/files`
  const kept = await withUrl(config, (url) =>
    restore(url, folder, resolve(file), openingKeys(config, fullKey(options))),
  )
  say(kept, `${kept.rows} records and ${kept.files} files are back\ndigest ${kept.digest}`)
}

/** `mulin drill [FILE]`: restores the newest backup on trial; false when it could not be restored. */
export async function drillWith(
  config: Config,
  file: string | undefined,
  options: WithKey,
  say: Say,
): Promise<boolean> {
  const chosen = file === undefined ? newestBackup(config.backup.folder)?.file : resolve(file)
  if (chosen === undefined)
    throw new Error(
      'There is no backup to try: name one, or set MULIN_BACKUP_FOLDER and run mulin backup. 还没有备份可以演练：请给出文件，或先做一次备份。',
    )
  const found = await withUrl(config, (url) => drill(config, url, chosen, new Date(), fullKey(options)))
  rememberDrill(config, found)
  say(
    found,
    found.ok
      ? `✔ ${chosen}\n${found.rows} records and ${found.files} files came back in ${found.seconds} s, digest ${found.digest} agrees, ${found.opened} sealed rows open.\n演练成功：${found.rows} 条记录、${found.files} 个文件，${found.seconds} 秒，摘要一致，加密内容能打开。`
      : `✘ ${chosen}\n${found.error}`,
  )
  return found.ok
}

/** `mulin digest`: one SHA-256 over all records, to compare two copies. */
export async function printDigest(config: Config, say: Say): Promise<void> {
  await withUrl(config, async (url) => {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      await client.query('begin isolation level repeatable read read only')
      const found = await digestOf(client)
      say(found, found.digest)
    } finally {
      await client.end()
    }
  })
}
