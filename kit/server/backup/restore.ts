import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { Writable } from 'node:stream'
import pg from 'pg'
import { from } from 'pg-copy-streams'
import type { KeyRing } from '../keys.ts'
import type { AppliedMigration } from '../migrate.ts'
import { appliedTo, migrate } from '../migrate.ts'
import type { PartHead } from './archive.ts'
import { readArchive } from './archive.ts'
import type { Kept } from './backup.ts'
import type { TableDigests } from './digest.ts'
import { digestOf } from './digest.ts'
import { damaged, UnfitArchive } from './seal-stream.ts'
import { clearTables, quoted, quotedTable } from './tables.ts'
import { Target } from './target.ts'

export { UnfitArchive }

interface Head {
  format: number
  migrations: AppliedMigration[]
  unheard: string[]
  digest: string
  tables?: TableDigests
}

const noArchive = () => new UnfitArchive('This is not a Mulin archive. 这不是睦邻的备份文件。')

/**
 * Puts an archive into an empty database: migrates to the archive's level, copies the rows back, compares the digest,
 * and only then migrates on to this program's level. Refuses a database that holds records, and an archive that is
 * newer than this program. Photos and papers stand in their folder only when all of it was right; with no folder they
 * are read and proven, and kept nowhere (a drill).
 */
export async function restore(
  url: string,
  filesFolder: string | null,
  file: string,
  ring: KeyRing | null = null,
): Promise<Kept> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const files = new RestoredFiles(filesFolder)
  try {
    await mustBeEmpty(client)
    let head: Head | null = null
    let end: { rows: number; files: number } | null = null
    let open: Target | null = null
    for await (const { head: part, body } of readArchive(file, ring)) {
      if (part.part === 'head') {
        head = part.data as Head
        if (head.format !== 1) throw noArchive()
        await clearTables(client)
        await migrate(url, { upTo: head.migrations })
        await client.query('begin')
      } else if (head === null) {
        throw noArchive()
      } else if (part.part === 'end') {
        end = part.data as { rows: number; files: number }
      } else {
        open ??= new Target(part.part === 'table' ? intoTable(client, part) : await files.open(part.name))
        await open.write(body)
        if (part.more === true) continue
        const sha256 = await open.close()
        open = null
        // Archives of the first release say no digest of single parts.
        if (part.sha256 !== undefined && part.sha256 !== sha256) throw damaged()
      }
    }
    if (head === null || end === null) throw new UnfitArchive('The archive is cut short. 备份文件不完整。')
    await mustAgree(client, head)
    await client.query('update kit.event set carried = false where id = any($1::uuid[])', [head.unheard])
    await client.query('commit')
    await client.query('analyze')
    await migrate(url)
    await files.keep()
    return { ...end, digest: head.digest }
  } catch (error) {
    // In an archive that is not sealed a changed byte may come as far as the database: data that do not fit are damage.
    if (/^2[23]/.test(String((error as { code?: string }).code))) throw damaged()
    return await rather(error, file, ring)
  } finally {
    await client.end()
    await files.discard()
  }
}

/** What seems to come from another program may be a byte that was changed: an archive that is not whole says so instead. */
async function rather(error: unknown, file: string, ring: KeyRing | null): Promise<never> {
  if (error instanceof UnfitArchive) throw error
  for await (const _part of readArchive(file, ring));
  throw error
}

async function mustBeEmpty(client: pg.ClientBase): Promise<void> {
  if ((await appliedTo(client)).length === 0) return
  const { rows } = await client.query(
    'select exists (select from places.neighbourhood) or exists (select from kit.event) as used',
  )
  if ((rows as { used: boolean }[])[0]?.used)
    throw new UnfitArchive(
      'This database already holds records; restore into an empty one. 数据库里已有记录，请恢复到空库。',
    )
}

function intoTable(client: pg.Client, part: PartHead): Writable {
  const { columns } = part.data as { columns: string[] }
  return client.query(from(`copy ${quotedTable(part.name)} (${quoted(columns)}) from stdin`))
}

async function mustAgree(client: pg.ClientBase, head: Head): Promise<void> {
  const { digest, tables } = await digestOf(client)
  if (digest === head.digest) return
  const other = Object.keys(head.tables ?? {}).find((name) => head.tables?.[name]?.digest !== tables[name]?.digest)
  throw new UnfitArchive(
    `The restored records differ from the archive's digest${other ? ` (${other})` : ''}. 恢复后的记录与备份摘要不符。`,
  )
}

/** Photos and papers, beside their folder until everything was right. */
class RestoredFiles {
  readonly #folder: string | null
  readonly #aside: string
  readonly #names: string[] = []

  constructor(folder: string | null) {
    this.#folder = folder
    this.#aside = `${folder}.restoring-${process.pid}`
  }

  async open(name: string): Promise<Writable> {
    const path = normalize(name)
    if (path.startsWith('..') || path.startsWith('/')) throw noArchive()
    if (this.#folder === null) return new Writable({ write: (_chunk, _encoding, done) => done() })
    const file = join(this.#aside, path)
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    this.#names.push(path)
    return createWriteStream(file, { mode: 0o600 })
  }

  async keep(): Promise<void> {
    if (this.#folder === null) return
    for (const name of this.#names) {
      await mkdir(dirname(join(this.#folder, name)), { recursive: true, mode: 0o700 })
      await rename(join(this.#aside, name), join(this.#folder, name))
    }
  }

  async discard(): Promise<void> {
    if (this.#folder !== null) await rm(this.#aside, { recursive: true, force: true })
  }
}
