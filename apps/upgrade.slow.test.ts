import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { readArchive } from '#kit/server/backup/archive.ts'
import type { TableDigests } from '#kit/server/backup/digest.ts'
import { digestOf } from '#kit/server/backup/digest.ts'
import { restore } from '#kit/server/backup/restore.ts'
import { tablesInOrder } from '#kit/server/backup/tables.ts'
import { readConfig } from '#kit/server/config.ts'
import type { AppliedMigration } from '#kit/server/migrate.ts'
import { migrate, pending } from '#kit/server/migrate.ts'
import { openHouse, openParts } from './server.ts'
import { emptyDatabase } from './test/empty-database.ts'

/** What earlier releases left in their users' hands; scripts/release-archive.ts keeps one at each release. */
const folder = join(import.meta.dirname, 'test/releases')
const releases = readdirSync(folder)
  .filter((name) => name.endsWith('.mulin'))
  .map((name) => name.slice(0, -'.mulin'.length))
const data = mkdtempSync(join(tmpdir(), 'mulin-upgrade-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

/** Tables that have gone, and where what they held stands now; the number of rows may be another there. */
const moved: Readonly<Record<string, string>> = { 'matters.duty': 'duty.turn' }

interface Left {
  at: string
  neighbourhood: string
  cookie: string
  digest: string
  tables: TableDigests
}

describe.each(releases)('a copy of release %s', (release) => {
  const archive = join(folder, `${release}.mulin`)
  const left = JSON.parse(readFileSync(join(folder, `${release}.json`), 'utf8')) as Left

  it('is upgraded with all its records, and goes on', { timeout: 120_000 }, async () => {
    const database = await emptyDatabase()
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    // It stood at its own level with these very records before it was migrated on: restore compares the digest there.
    expect(await restore(database.url, join(data, release), archive)).toMatchObject({ digest: left.digest })
    expect(await pending(client)).toEqual([])
    const { tables } = await digestOf(client)
    const now = new Map((await tablesInOrder(client)).map((table) => [table.name, table.columns.join()]))
    const columns = await columnsThen(archive)
    expect(Object.keys(left.tables).length).toBeGreaterThan(20)
    for (const [name, then] of Object.entries(left.tables)) {
      // A table that has other columns by now cannot give the same digest; what it held is still there.
      if (name in moved)
        expect([name, tables[name], (tables[moved[name] ?? '']?.rows ?? 0) > 0]).toEqual([
          name,
          undefined,
          then.rows > 0,
        ])
      else if (now.get(name) === columns.get(name)) expect(tables[name], name).toEqual(then)
      else expect(tables[name]?.rows ?? 0, name).toBeGreaterThanOrEqual(then.rows)
    }

    const config = readConfig({ MULIN_DATA: data, MULIN_LOG: 'silent' })
    const parts = openParts(config, database.url, Buffer.alloc(32, 7))
    parts.clock = () => new Date(left.at)
    const house = await openHouse(parts, { background: false })
    const ask = (url: string) => house.http.inject({ url, headers: { cookie: left.cookie } })
    expect((await ask('/api/session')).json()).toMatchObject({ signedIn: true, account: { role: 'worker' } })
    const queue = await ask(`/api/n/${left.neighbourhood}/queue?view=closed`)
    expect(queue.statusCode).toBe(200)
    const [matter] = (queue.json() as { rows: { id: string }[] }).rows
    expect((await ask(`/api/n/${left.neighbourhood}/matters/${matter?.id}`)).statusCode).toBe(200)
    const persons = await ask(`/api/n/${left.neighbourhood}/persons`)
    expect(persons.json()).toMatchObject({ total: left.tables['people.person']?.rows })
    await house.close()
    await client.end()
    await database.drop()
  })

  it('is refused by a program that is older than it', async () => {
    const database = await emptyDatabase()
    const later: AppliedMigration = { room: 'places', number: 999, digest: 'x' }
    await expect(migrate(database.url, { upTo: [later] })).rejects.toThrow(/newer than this program.*更新的版本/)
    await migrate(database.url)
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    await client.query(
      `insert into kit_migration.applied (room, number, name, digest) values ('places', 999, 'x', 'x')`,
    )
    await client.end()
    await expect(migrate(database.url)).rejects.toThrow(/upgraded by a newer Mulin.*更新的版本/)
    await database.drop()
  })
})

async function columnsThen(archive: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const { head } of readArchive(archive, null))
    if (head.part === 'table') found.set(head.name, (head.data as { columns: string[] }).columns.join())
  return found
}
