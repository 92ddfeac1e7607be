import { resolve } from 'node:path'
import pg from 'pg'
import { backup } from '#kit/server/backup/backup.ts'
import { digestOf } from '#kit/server/backup/digest.ts'
import { restore } from '#kit/server/backup/restore.ts'
import type { Config } from '#kit/server/config.ts'
import { openConfigured } from '../database.ts'
import { filesFolder } from '../files.ts'
import type { Say } from './say.ts'

/** `mulin backup FILE`: everything but the keys, beside a running server or without one. */
export async function backupTo(config: Config, file: string, say: Say): Promise<void> {
  const database = await openConfigured(config, () => {})
  try {
    const kept = await backup(database.url, filesFolder(config), resolve(file))
    say(
      { ...kept, file: resolve(file) },
      `${kept.rows} records and ${kept.files} files kept in ${file}\ndigest ${kept.digest}\nKeep the master key (keys/master.key) apart: sealed fields do not open without it.`,
    )
  } finally {
    await database.release()
  }
}

/** `mulin restore FILE`: into an empty database. */
export async function restoreFrom(config: Config, file: string, say: Say): Promise<void> {
  const database = await openConfigured(config, () => {})
  try {
    const kept = await restore(database.url, filesFolder(config) ?? `${config.dataFolder}/files`, resolve(file))
    say(kept, `${kept.rows} records and ${kept.files} files are back\ndigest ${kept.digest}`)
  } finally {
    await database.release()
  }
}

/** `mulin digest`: one SHA-256 over all records, to compare two copies. */
export async function printDigest(config: Config, say: Say): Promise<void> {
  const database = await openConfigured(config, () => {})
  const client = new pg.Client({ connectionString: database.url })
  try {
    await client.connect()
    await client.query('begin isolation level repeatable read read only')
    const found = await digestOf(client)
    say(found, found.digest)
  } finally {
    await client.end()
    await database.release()
  }
}
