import { createWriteStream } from 'node:fs'
import type { WriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { finished } from 'node:stream/promises'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import type { AppliedMigration } from '../migrate.ts'
import { appliedTo, migrate } from '../migrate.ts'
import { put, readArchive } from './archive.ts'
import type { Kept } from './backup.ts'
import { digestOf } from './digest.ts'
import { quoted, quotedTable } from './tables.ts'

/** An archive that cannot be put back here, with the reason. */
export class UnfitArchive extends Error {}

function unfit(reason: string): never {
  throw new UnfitArchive(reason)
}

interface Head {
  format: number
  migrations: AppliedMigration[]
  unheard: string[]
  digest: string
}

/**
 * Puts an archive into an empty database: migrates to the archive's level, copies the rows back, compares the digest,
 * and only then migrates on to this program's level. Refuses a database that holds records, and an archive that is
 * newer than this program.
 */
export async function restore(url: string, filesFolder: string, file: string): Promise<Kept> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if ((await appliedTo(client)).length > 0) {
      const { rows } = await client.query(
        'select exists (select from places.neighbourhood) or exists (select from kit.event) as used',
      )
      if ((rows[0] as { used: boolean }).used)
        unfit('This database already holds records; restore into an empty one. 数据库里已有记录，请恢复到空库。')
    }
    let head: Head | null = null
    let end: { rows: number; files: number } | null = null
    let open: { name: string; target: WriteStream | ReturnType<typeof from> } | null = null
    const closeOpen = async () => {
      if (open === null) return
      open.target.end()
      await finished(open.target)
      open = null
    }
    for await (const { head: part, body } of readArchive(file)) {
      if (part.part === 'head') {
        head = part.data as Head
        if (head.format !== 1) unfit('This is not a Mulin archive. 这不是睦邻的备份文件。')
        await migrate(url, { upTo: head.migrations })
        await client.query('begin')
      } else if (head === null) {
        unfit('This is not a Mulin archive. 这不是睦邻的备份文件。')
      } else if (part.part === 'end') {
        end = part.data as { rows: number; files: number }
      } else {
        const key = `${part.part} ${part.name}`
        if (open === null) {
          const target: WriteStream | ReturnType<typeof from> =
            part.part === 'table'
              ? client.query(
                  from(
                    `copy ${quotedTable(part.name)} (${quoted((part.data as { columns: string[] }).columns)}) from stdin`,
                  ),
                )
              : await openFile(filesFolder, part.name)
          open = { name: key, target }
        }
        if (body.length > 0) await put((open as { target: WriteStream }).target, body)
        if (part.more !== true) await closeOpen()
      }
    }
    if (head === null || end === null) unfit('The archive is cut short. 备份文件不完整。')
    const given = head as Head
    const { digest } = await digestOf(client)
    if (digest !== given.digest)
      unfit("The restored records differ from the archive's digest. 恢复后的记录与备份摘要不符。")
    await client.query('update kit.event set carried = false where id = any($1::uuid[])', [given.unheard])
    await client.query('commit')
    await client.query('analyze')
    await migrate(url)
    return { ...(end as { rows: number; files: number }), digest }
  } finally {
    await client.end()
  }
}

async function openFile(folder: string, name: string): Promise<WriteStream> {
  const path = normalize(name)
  if (path.startsWith('..') || path.startsWith('/')) unfit('This is not a Mulin archive. 这不是睦邻的备份文件。')
  const file = join(folder, path)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  return createWriteStream(file, { mode: 0o600 })
}
