import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { restore } from '#kit/server/backup/restore.ts'
import { Cipher } from '#kit/server/cipher.ts'
import type { Config } from '#kit/server/config.ts'
import { readMasterKeys } from '#kit/server/keys.ts'
import { rowsAfter } from '#kit/server/sealing/reseal.ts'
import { openingKeys } from './backups.ts'
import { rooms } from './rooms.ts'

/** What a restore drill found. Times in seconds. */
export interface Drill {
  ok: boolean
  at: string
  file: string
  seconds: number
  rows: number
  files: number
  digest: string
  /** Sealed values that were opened with this copy's master key. */
  opened: number
  error: string | null
}

/**
 * Restores a backup into a scratch database on the same server as if the other were lost: every record, photo and paper is
 * read and compared with the archive's own digests, migrated to this program, and some sealed values of each kind are
 * opened with the master key. Then the scratch database goes. Never touches the database in use.
 */
export async function drill(config: Config, url: string, file: string, now: Date, keyFile?: string): Promise<Drill> {
  const began = performance.now()
  const found = { rows: 0, files: 0, digest: '', opened: 0 }
  let error: string | null = null
  const name = `mulin_drill_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query(`create database ${name} template template0`)
    const scratch = new URL(url)
    scratch.pathname = `/${name}`
    Object.assign(found, await restore(scratch.href, null, file, openingKeys(config, keyFile)))
    found.opened = await openSome(config, scratch.href)
  } catch (thrown) {
    error = (thrown as Error).message
  } finally {
    await admin.query(`drop database if exists ${name} with (force)`)
    await admin.end()
  }
  const seconds = Math.round((performance.now() - began) / 100) / 10
  return { ok: error === null, at: now.toISOString(), file, seconds, ...found, error }
}

/** Opens the first sealed rows of every table: a backup is worth little without the right master key. */
async function openSome(config: Config, url: string): Promise<number> {
  const cipher = new Cipher(readMasterKeys(config.masterKey))
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  let opened = 0
  try {
    for (const table of rooms.flatMap((room) => room.sealed ?? [])) {
      for (const row of await rowsAfter(client, { ...table, batch: Math.min(table.batch ?? 100, 100) }, null)) {
        await table.again(row, cipher)
        opened += 1
      }
    }
  } catch (thrown) {
    throw new Error(
      `The records are whole, but the master key at hand does not open them: ${(thrown as Error).message}. 记录完整，但现在的主密钥打不开里面的加密内容。`,
      { cause: thrown },
    )
  } finally {
    await client.end()
  }
  return opened
}

const noteFile = (config: Config) => join(config.dataFolder, 'drill.json')

/** Remembers the last drill, for the metrics of a copy that is started anew. */
export function rememberDrill(config: Config, found: Drill): void {
  const file = noteFile(config)
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(found), { mode: 0o600 })
  renameSync(`${file}.${process.pid}`, file)
}

export function lastDrill(config: Config): Drill | null {
  try {
    return JSON.parse(readFileSync(noteFile(config), 'utf8')) as Drill
  } catch {
    return null
  }
}
