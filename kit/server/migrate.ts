import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { house } from '../../modules/house.ts'

const root = join(import.meta.dirname, '../..')

export interface Migration {
  room: string
  number: number
  name: string
  digest: string
  statements: string[]
}

/** The database was written by a newer program, or is not one of ours. */
export class UnfitDatabase extends Error {}

/** Cuts a script into single statements at `;` on a line's end, leaving `$$…$$` bodies whole. */
export function statementsOf(script: string): string[] {
  const found: string[] = []
  let current: string[] = []
  let inBody = false
  for (const line of script.split('\n')) {
    if (!inBody && (line.trim() === '' || line.startsWith('--'))) continue
    current.push(line)
    const marks = line.split('$$').length - 1
    if (marks % 2 === 1) inBody = !inBody
    if (!inBody && line.trimEnd().endsWith(';')) {
      found.push(current.join('\n'))
      current = []
    }
  }
  if (current.length > 0) found.push(current.join('\n'))
  return found
}

function migrationsIn(room: string, folder: string): Migration[] {
  let files: string[] = []
  try {
    files = readdirSync(folder)
      .filter((file) => /^\d{3}-.+\.sql$/.test(file))
      .sort()
  } catch {
    return []
  }
  return files.map((file) => {
    const script = readFileSync(join(folder, file), 'utf8')
    const digest = createHash('sha256').update(script).digest('hex')
    return { room, number: Number(file.slice(0, 3)), name: file, digest, statements: statementsOf(script) }
  })
}

/** All migrations of the house, in the order in which they apply: the kit, then room by room from the top. */
export function migrations(): Migration[] {
  return [
    ...migrationsIn('kit', join(root, 'kit/server/migrations')),
    ...house.flatMap((room) => migrationsIn(room, join(root, 'modules', room, 'server/migrations'))),
  ]
}

const isSame = (one: AppliedMigration, other: AppliedMigration) =>
  one.room === other.room && one.number === other.number

/** One migration as a database remembers it. */
export interface AppliedMigration {
  room: string
  number: number
  digest: string
}

/** What a database has had applied; nothing for an empty one. */
export async function appliedTo(client: pg.ClientBase): Promise<AppliedMigration[]> {
  const there = await client.query("select to_regclass('kit_migration.applied') as t")
  if ((there.rows[0] as { t: string | null }).t === null) return []
  return (await client.query('select room, number, digest from kit_migration.applied')).rows as AppliedMigration[]
}

/** What still has to be applied; refuses a database that a newer program has written. */
export async function pending(client: pg.ClientBase): Promise<Migration[]> {
  const known = migrations()
  const done = await appliedTo(client)
  for (const one of done) {
    const match = known.find((migration) => migration.room === one.room && migration.number === one.number)
    if (match === undefined) {
      throw new UnfitDatabase(
        `This database was upgraded by a newer Mulin (${one.room} ${one.number}); start that version. 数据库来自更新的版本，请用新版本打开。`,
      )
    }
    if (match.digest !== one.digest)
      throw new UnfitDatabase(`Migration ${one.room}/${match.name} was changed after it was applied.`)
  }
  return known.filter(
    (migration) => !done.some((one) => one.room === migration.room && one.number === migration.number),
  )
}

/**
 * Brings a database to this program's level: forward only, each script in a transaction of its own, its statements one
 * by one. `before` runs when something is pending on a database already in use (the backup). `upTo` stops at the level
 * of an archive.
 */
export async function migrate(
  connectionString: string,
  options: { log?: (line: string) => void; before?: () => Promise<void>; upTo?: readonly AppliedMigration[] } = {},
): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const version = Number((await client.query('show server_version_num')).rows[0].server_version_num)
    if (version < 150_000)
      throw new UnfitDatabase(`PostgreSQL 15 or newer is needed; this is ${version}. 需要 PostgreSQL 15 或更新。`)
    // One migrating process at a time; this is not a tenant's lock and never travels to workers.
    await client.query('select pg_advisory_lock(46004600)')
    const { upTo } = options
    const known = migrations()
    const foreign = upTo?.find(
      (one) => !known.some((migration) => migration.room === one.room && migration.number === one.number),
    )
    if (foreign)
      throw new UnfitDatabase(
        `The archive is newer than this program (${foreign.room} ${foreign.number}). 备份来自更新的版本，请用新版本恢复。`,
      )
    const changed = upTo?.find((one) => known.some((it) => isSame(it, one) && it.digest !== one.digest))
    if (changed)
      throw new UnfitDatabase(
        `Migration ${changed.room} ${changed.number} is not the one the archive was made with. 备份所用的数据库版本和本程序不同。`,
      )
    const todo = (await pending(client)).filter(
      (migration) =>
        upTo === undefined || upTo.some((one) => one.room === migration.room && one.number === migration.number),
    )
    if (todo.length === 0) return
    const inUse = (await appliedTo(client)).length > 0
    if (inUse) await options.before?.()
    if (!inUse) {
      await client.query('create schema if not exists kit_migration')
      await client.query(
        'create table if not exists kit_migration.applied (room text not null, number int not null, name text not null, digest text not null, applied_at timestamptz not null default now(), primary key (room, number))',
      )
    }
    for (const migration of todo) {
      options.log?.(`${migration.room} ${migration.name}`)
      await client.query('begin')
      try {
        for (const statement of migration.statements) await client.query(statement)
        await client.query('insert into kit_migration.applied (room, number, name, digest) values ($1, $2, $3, $4)', [
          migration.room,
          migration.number,
          migration.name,
          migration.digest,
        ])
        await client.query('commit')
      } catch (error) {
        await client.query('rollback')
        throw new Error(`${migration.room}/${migration.name}: ${(error as Error).message}`, { cause: error })
      }
    }
  } finally {
    await client.end()
  }
}
