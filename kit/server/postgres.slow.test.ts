import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { quickFolder } from '#kit/test/cluster.ts'
import { prepareDataFolders, type DataFolders } from '#kit/test/data-folder.ts'
import { DataFolderInUse, findRunningPostgres, startPostgres, type RunningPostgres } from './postgres.ts'

const running: RunningPostgres[] = []
const folders: string[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((postgres) => postgres.stop()))
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const lines: string[] = []

async function start(dataFolder: string): Promise<RunningPostgres> {
  const postgres = await startPostgres({ dataFolder, log: (line) => lines.push(line) })
  running.push(postgres)
  return postgres
}

let made: DataFolders
beforeAll(async () => void (made = await prepareDataFolders()))
afterAll(() => made.remove())

function emptyFolder(): string {
  const folder = mkdtempSync(join(quickFolder(), 'mulin-postgres-test-'))
  folders.push(folder)
  return folder
}

function newFolder(): string {
  const folder = emptyFolder()
  made.copyTo(folder)
  return folder
}

async function query<Row extends pg.QueryResultRow>(
  postgres: Pick<RunningPostgres, 'url'>,
  text: string,
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: postgres.url('mulin') })
  // A killed server also ends the connection: the query's own error is the one that counts.
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Row>(text)).rows
  } finally {
    await client.end()
  }
}

const pidOf = (folder: string) => findRunningPostgres(folder)?.pid ?? 0

/** A dead process that its parent has not buried yet counts as gone. */
function isGone(pid: number): boolean {
  return !existsSync(`/proc/${pid}`) || /^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
}

const restarted = (postgres: RunningPostgres) => new Promise<void>((done) => postgres.onRestart(done))

test('what was written is there after kill -9, on the same socket', { timeout: 60_000 }, async () => {
  const folder = newFolder()
  const postgres = await start(folder)
  await query(postgres, `create table worry (id int, words text); insert into worry values (1, '三楼灯不亮')`)
  const killed = pidOf(folder)
  const exits: unknown[] = []
  postgres.onExit((exit) => exits.push(exit))
  const again = restarted(postgres)
  process.kill(killed, 'SIGKILL')
  await again
  expect(pidOf(folder)).not.toBe(killed)
  expect(exits).toEqual([{ code: null, signal: 'SIGKILL' }])
  expect(await query(postgres, 'select words from worry')).toEqual([{ words: '三楼灯不亮' }])
})

test('comes back while a query of the killed one is still busy', { timeout: 60_000 }, async () => {
  const folder = newFolder()
  const postgres = await start(folder)
  const busy = query(postgres, 'select count(*) from generate_series(1, 300000000)').catch(() => 'cut')
  await wait(200)
  const again = restarted(postgres)
  process.kill(pidOf(folder), 'SIGKILL')
  await again
  expect(await busy).toBe('cut')
  expect(await query(postgres, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('two folders side by side', { timeout: 60_000 }, async () => {
  const [a, b] = await Promise.all([start(emptyFolder()), start(emptyFolder())])
  await query(a, 'create table only_here (id int)')
  expect(a.socketFolder).not.toBe(b.socketFolder)
  expect(await query(b, `select to_regclass('only_here') as found`)).toEqual([{ found: null }])
})

test('stop leaves no process, and the folder opens again with its rows', { timeout: 60_000 }, async () => {
  const folder = newFolder()
  const first = await start(folder)
  await query(first, 'create table kept as select 7 as n')
  const pid = pidOf(folder)
  await first.stop()
  await first.stop()
  expect(isGone(pid)).toBe(true)
  expect(findRunningPostgres(folder)).toBeUndefined()
  expect(existsSync(first.socketFolder)).toBe(false)
  const second = await start(folder)
  expect(await query(second, 'select n from kept')).toEqual([{ n: 7 }])
})

test('a second start on the same folder is refused, but may connect', { timeout: 60_000 }, async () => {
  const folder = newFolder()
  const postgres = await start(folder)
  await query(postgres, 'create table seen as select 1 as n')
  await expect(startPostgres({ dataFolder: folder, log: () => {} })).rejects.toThrow(DataFolderInUse)
  const beside = findRunningPostgres(folder)
  expect(beside && (await query(beside, 'select n from seen'))).toEqual([{ n: 1 }])
})

test('of many starts at once one wins', { timeout: 60_000 }, async () => {
  const folder = emptyFolder()
  const program = join(folder, 'start.mjs')
  const source = new URL('./postgres.ts', import.meta.url).href
  writeFileSync(
    program,
    `const { startPostgres } = await import(${JSON.stringify(source)})
     await startPostgres({ dataFolder: ${JSON.stringify(join(folder, 'data'))}, log: () => {} }).then(
       (postgres) => { console.log('runs'); setTimeout(() => postgres.stop(), 1500) },
       (error) => console.log(error.name))`,
  )
  const outputs = Array.from({ length: 3 }, () => {
    const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] })
    return child.stdout.setEncoding('utf8').toArray()
  })
  const said = (await Promise.all(outputs)).map((chunks) => chunks.join('').trim())
  expect(said.toSorted()).toEqual(['DataFolderInUse', 'DataFolderInUse', 'runs'])
})

test('a stale lock file that names another living process does not block the start', { timeout: 60_000 }, async () => {
  const folder = newFolder()
  const first = await start(folder)
  const pidFile = join(folder, 'postgres', 'postmaster.pid')
  const left = readFileSync(pidFile, 'utf8')
  await first.stop()
  const other = spawn('sleep', ['60'])
  try {
    writeFileSync(pidFile, left.replace(/^\d+/, String(other.pid)))
    mkdirSync(first.socketFolder, { mode: 0o700 })
    writeFileSync(join(first.socketFolder, '.s.PGSQL.5432.lock'), left.replace(/^\d+/, String(other.pid)))
    expect(findRunningPostgres(folder)).toBeUndefined()
    const second = await start(folder)
    expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }])
  } finally {
    other.kill('SIGKILL')
  }
})

test('the database ends when its program is killed, and the next start takes over', { timeout: 60_000 }, async () => {
  const folder = newFolder()
  const program = join(folder, 'start.mjs')
  const data = join(folder, 'data')
  const source = new URL('./postgres.ts', import.meta.url).href
  writeFileSync(
    program,
    `const { startPostgres } = await import(${JSON.stringify(source)})
     await startPostgres({ dataFolder: ${JSON.stringify(data)}, log: () => {} })
     console.log('runs')`,
  )
  const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  const pid = pidOf(data)
  expect(pid).toBeGreaterThan(0)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const next = await start(data)
  await expect.poll(() => isGone(pid)).toBe(true)
  expect(await query(next, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('reachable by the owner of the folder alone, never by network', { timeout: 60_000 }, async () => {
  const postgres = await start(newFolder())
  expect(statSync(postgres.socketFolder).mode & 0o777).toBe(0o700)
  expect(await query(postgres, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
  expect(await query(postgres, 'show fsync')).toEqual([{ fsync: 'on' }])
})

test('Chinese letters are letters: trigrams find them', { timeout: 60_000 }, async () => {
  const postgres = await start(emptyFolder())
  await query(postgres, 'create extension pg_trgm')
  const found = await query(
    postgres,
    `select show_trgm('延吉七村') <> '{}' as trigrams, datlocprovider::text as provider, '延吉' ~ '^\\w+$' as letters from pg_database where datname = 'mulin'`,
  )
  expect(found).toEqual([{ trigrams: true, provider: 'b', letters: true }])
})

test('a database of another version is refused by name', async () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'postgres'))
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '12\n')
  await expect(startPostgres({ dataFolder: folder, log: () => {} })).rejects.toThrow('made by PostgreSQL 12')
  expect(findRunningPostgres(folder)).toBeUndefined()
})

test.runIf(process.getuid?.() === 0)(
  'started by root on a folder of another user, it runs as that user',
  { timeout: 60_000 },
  async () => {
    const folder = emptyFolder()
    chmodSync(folder, 0o700)
    mkdirSync(join(folder, 'postgres'), { mode: 0o700 })
    chownSync(join(folder, 'postgres'), 65534, 65534)
    const postgres = await start(folder)
    expect(statSync(`/proc/${pidOf(folder)}`).uid).toBe(65534)
    await query(postgres, 'create table kept as select 7 as n')
    await postgres.stop()
    expect(await query(await start(folder), 'select n from kept')).toEqual([{ n: 7 }])
  },
)

test('URL parsers understand the address', { timeout: 60_000 }, async () => {
  const postgres = await start(newFolder())
  const parsed = new URL(postgres.url('mulin', 'a role'))
  expect(parsed.pathname).toBe('/mulin')
  expect(parsed.searchParams.get('host')).toBe(postgres.socketFolder)
})
