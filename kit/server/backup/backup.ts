import { createReadStream } from 'node:fs'
import { readdir, rename, rm } from 'node:fs/promises'
import { join, relative } from 'node:path'
import pg from 'pg'
import { to } from 'pg-copy-streams'
import type { KeyRing } from '../keys.ts'
import { appliedTo } from '../migrate.ts'
import { ArchiveWriter } from './archive.ts'
import { digestOf } from './digest.ts'
import { sealStream } from './seal-stream.ts'
import { quoted, quotedTable, tablesInOrder } from './tables.ts'

/** What a backup ends in: how much it holds, and the digest by which a restored copy is checked. */
export interface Kept {
  rows: number
  files: number
  digest: string
}

/**
 * Writes every record and every file into one archive, as of one instant (REPEATABLE READ), beside a running server.
 * The keys are not in it: without the master key its sealed fields stay closed. With `seal` the archive as a whole is
 * encrypted under the newest backup key.
 */
export async function backup(
  url: string,
  filesFolder: string | null,
  file: string,
  seal: { ring: KeyRing; cipher: 'aes' | 'sm4' } | null = null,
): Promise<Kept> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const unfinished = `${file}.unfinished`
  await rm(unfinished, { force: true })
  const archive = new ArchiveWriter(unfinished, seal && sealStream(seal.ring, seal.cipher))
  try {
    await client.query('begin isolation level repeatable read read only')
    const migrations = await appliedTo(client)
    const { digest, tables } = await digestOf(client)
    await archive.add({
      part: 'head',
      name: 'mulin-backup',
      data: { format: 1, migrations, unheard: await unheard(client), digest, tables },
    })
    for (const table of await tablesInOrder(client)) {
      const head = { part: 'table' as const, name: table.name, data: { columns: table.columns } }
      await archive.addStream(
        head,
        client.query(to(`copy ${quotedTable(table.name)} (${quoted(table.columns)}) to stdout`)),
      )
    }
    let files = 0
    for (const path of filesFolder === null ? [] : await everyFile(filesFolder)) {
      await archive.addStream({ part: 'file', name: relative(filesFolder as string, path) }, createReadStream(path))
      files += 1
    }
    const rows = Object.values(tables).reduce((sum, table) => sum + table.rows, 0)
    await archive.add({ part: 'end', name: 'mulin-backup', data: { rows, files, digest } })
    await archive.close()
    await rename(unfinished, file)
    return { rows, files, digest }
  } finally {
    await client.end()
    await rm(unfinished, { force: true })
  }
}

/** Events that were carried while their jobs still wait: they are carried again after a restore. */
async function unheard(client: pg.ClientBase): Promise<string[]> {
  const there = await client.query("select to_regclass('graphile_worker.jobs') as t")
  if ((there.rows[0] as { t: string | null }).t === null) return []
  const { rows } = await client.query(
    "select distinct split_part(key, '/', 1) as id from graphile_worker.jobs where task_identifier = 'hear' and key is not null",
  )
  return (rows as { id: string }[]).map((row) => row.id)
}

async function everyFile(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch {
    return []
  }
}
