import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type TestDatabase } from './database.ts'

let database: TestDatabase
beforeAll(async () => void (database = await cloneDatabase()))
afterAll(() => database.drop())

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(text)).rows
  } finally {
    await client.end()
  }
}

test('what one database holds, another does not', async () => {
  const other = await cloneDatabase()
  try {
    await query(database.url(), 'create table only_here (id int)')
    expect(await query(other.url(), `select to_regclass('only_here') as found`)).toEqual([{ found: null }])
  } finally {
    await other.drop()
  }
})

test('many at once', async () => {
  const many = await Promise.all(Array.from({ length: 6 }, cloneDatabase))
  const names = await Promise.all(many.map((one) => query(one.url(), 'select current_database()')))
  expect(new Set(names.map((rows) => JSON.stringify(rows))).size).toBe(6)
  await Promise.all(many.map((one) => one.drop()))
})

test('connects as the role asked for', async () => {
  await query(database.url(), `create role "test_reader" login`)
  expect(await query(database.url('test_reader'), 'select current_user')).toEqual([{ current_user: 'test_reader' }])
  await query(database.url(), `drop role "test_reader"`)
})

test('a dropped one is gone, open connections or not', async () => {
  const other = await cloneDatabase()
  const open = new pg.Client({ connectionString: other.url() })
  const cut = new Promise<Error>((done) => open.on('error', done))
  await open.connect()
  await other.drop()
  await other.drop()
  expect(await cut).toBeInstanceOf(Error)
  await expect(query(other.url(), 'select 1')).rejects.toThrow('does not exist')
})
