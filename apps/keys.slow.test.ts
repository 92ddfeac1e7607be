import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { backup } from '#kit/server/backup/backup.ts'
import { restore } from '#kit/server/backup/restore.ts'
import { Cipher } from '#kit/server/cipher.ts'
import { newId } from '#kit/server/id.ts'
import { readKeyFile } from '#kit/server/keys.ts'
import { settleKeys } from '#kit/server/sealing/settle-keys.ts'
import { blankFacts, savePersons } from '#people'
import { rooms } from './rooms.ts'
import { emptyDatabase } from './test/empty-database.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'
import { sealedColumns } from './test/sealed-columns.ts'
import { seed } from './test/seed.ts'

const first = Buffer.alloc(32, 7)
const folder = mkdtempSync(join(tmpdir(), 'mulin-key-test-'))
const keyFile = join(folder, 'apart/master.key')
let house: TestHouse
let client: pg.Client
let copy: Awaited<ReturnType<typeof emptyDatabase>>

beforeAll(async () => {
  house = await openTestHouse()
  await seed(house, house.a, '甲区')
  await house.unit(async (unit) => {
    const facts = Array.from({ length: 700 }, (_, at) => ({
      ...blankFacts(`周${at}`),
      workplace: '一厂',
      phones: [{ number: `1990001${String(at).padStart(4, '0')}`, kind: 'mobile' as const }],
    }))
    await savePersons(
      unit,
      facts.map((each) => ({ id: newId(), version: null, facts: each })),
      '名册',
    )
  })
  const key = house.parts.cipher.blind('session', 'accounts.signing-key')
  const [secret, codes] = await Promise.all([
    symmetricEncrypt({ key, data: 'totp' }),
    symmetricEncrypt({ key, data: '[]' }),
  ])
  await house.parts.database.owner.query(
    `insert into accounts."twoFactor" (id, secret, "backupCodes", "userId") select gen_random_uuid(), $1, $2, id from accounts."user" limit 1`,
    [secret, codes],
  )
  copy = await emptyDatabase()
  await backup(house.database, null, join(folder, 'kept.mulin'))
  await restore(copy.url, join(folder, 'files'), join(folder, 'kept.mulin'))
  client = new pg.Client({ connectionString: copy.url })
  client.on('error', () => {})
  await client.connect()
  readKeyFile(keyFile)
  writeFileSync(keyFile, `${first.toString('hex')}\n`)
}, 60_000)
afterAll(async () => {
  await client.end()
  await copy.drop()
  await house.close()
  rmSync(folder, { recursive: true, force: true })
})

async function mulin(...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'cli.ts'), ...args], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: copy.url,
      MULIN_DATA: join(folder, 'data'),
      MULIN_MASTER_KEY_FILE: keyFile,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, said }))
  return { child, ended }
}

it('changes no key beneath a running copy, and none that the database does not know', { timeout: 60_000 }, async () => {
  const options = { cipher: 'aes' as const }
  const second = { number: 2, key: Buffer.alloc(32, 8) }
  await expect(settleKeys(house.database, [{ number: 1, key: first }, second], rooms, options)).rejects.toThrow(
    /Mulin is running.*睦邻正在运行/,
  )
  const before = readFileSync(keyFile, 'utf8')
  const other = new pg.Client({ connectionString: copy.url, application_name: 'mulin' })
  await other.connect()
  expect(await (await mulin('keys', 'rotate')).ended).toMatchObject({
    code: 1,
    said: expect.stringContaining('is running'),
  })
  await other.end()
  expect(readFileSync(keyFile, 'utf8')).toBe(before)
  await settleKeys(copy.url, [{ number: 1, key: first }], rooms, options)
  await expect(settleKeys(copy.url, [{ number: 1, key: second.key }], rooms, options)).rejects.toThrow(
    /sealed with another key \(k1, mark [0-9a-f]{16}\)/,
  )
})

it('goes on after a kill in the middle, and leaves nothing under the old key', { timeout: 60_000 }, async () => {
  // The change cannot get past the imports while somebody keeps them from changing: there it is killed.
  await client.query('begin; lock table imports.run in share mode')
  const { child, ended } = await mulin('keys', 'rotate')
  const look = new pg.Client({ connectionString: copy.url })
  await look.connect()
  for (let tries = 0; ; tries += 1) {
    const { rows } = await look.query(
      `select value -> 'change' -> 'done' ? 'accounts.account' as there from kit.setting where key = 'keys'`,
    )
    if ((rows as { there: boolean | null }[])[0]?.there) break
    if (tries > 400 || child.exitCode !== null) throw new Error(`it never got there: ${(await ended).said}`)
    await wait(50)
  }
  child.kill('SIGKILL')
  await ended
  await client.query('rollback')
  await look.end()

  const ring = readKeyFile(keyFile)
  expect(ring.map((one) => one.number)).toEqual([1, 2])
  const half = await sealedColumns(client)
  expect(half.get('people.phone.number_sealed')).toEqual(['k2'])
  expect(half.get('imports.run.workbook')).toEqual(['k1'])
  const both = new Cipher(ring)
  const { rows: phones } = await client.query('select id, number_sealed from people.phone')
  for (const row of phones as { id: string; number_sealed: string }[])
    expect(both.open(row.number_sealed, `people.phone:${row.id}`)).toMatch(/^199/)
  await expect(settleKeys(copy.url, [{ number: 1, key: first }], rooms, { cipher: 'aes' })).rejects.toThrow(
    'another key (k2',
  )

  const again = await (await mulin('keys', 'rotate')).ended
  expect(again).toMatchObject({ code: 0 })
  expect(again.said).toContain('sealed with k2')
  expect(readKeyFile(keyFile)).toEqual(ring)
  for (const [column, keys] of await sealedColumns(client)) expect(keys, column).toEqual(['k2'])
})

it('finds by index, signs in and follows as before', async () => {
  const ring = readKeyFile(keyFile)
  const cipher = new Cipher(ring)
  const newest = new Cipher(ring.slice(1).map((one) => one))
  const count = async (sql: string, value: string) => ((await client.query(sql, [value])).rows as { n: number }[])[0]?.n
  expect(
    await count(
      'select count(*)::int as n from people.phone where number_blind = $1',
      newest.blind('19900010042', 'people.phone'),
    ),
  ).toBe(1)
  const { rows: factors } = await client.query('select secret from accounts."twoFactor"')
  const key = newest.blind('session', 'accounts.signing-key')
  expect(await symmetricDecrypt({ key, data: (factors as { secret: string }[])[0]?.secret ?? '' })).toBe('totp')
  // Nobody knows the clear text of a printed code: it is found under the older key.
  expect(cipher.blinds('A7K2', 'matters.follow')).toContain(house.parts.cipher.blind('A7K2', 'matters.follow'))
  // An unchanged person is still seen to be unchanged.
  const old = (await house.parts.database.owner.query('select id, digest from people.person')).rows as {
    id: string
    digest: string
  }[]
  const { rows: persons } = await client.query('select id, digest from people.person')
  const before = new Map(old.map((row) => [row.id, row.digest]))
  for (const row of persons as { id: string; digest: string }[]) expect(row.digest).not.toBe(before.get(row.id))
})

it('can be done again, to SM4 this time, from a backup under the older key as well', { timeout: 60_000 }, async () => {
  const ring = [...readKeyFile(keyFile), { number: 3, key: Buffer.alloc(32, 9) }]
  const { resealed } = await settleKeys(copy.url, ring, rooms, { cipher: 'sm4' })
  expect(resealed).toBeGreaterThan(1_400)
  for (const [column, keys] of await sealedColumns(client)) expect(keys, column).toEqual(['k3s'])
  const older = await emptyDatabase()
  await restore(older.url, join(folder, 'files'), join(folder, 'kept.mulin'))
  await settleKeys(older.url, ring, rooms, { cipher: 'sm4' })
  await older.drop()
})

it('keeps the key file readable by its owner alone, and shows no key', async () => {
  const { said } = await (await mulin('keys', 'show')).ended
  for (const line of readFileSync(keyFile, 'utf8').split('\n').filter(Boolean)) {
    expect(said).not.toContain(line.split(' ')[1])
    expect(said).toContain(line.split(' ')[0])
  }
})
