import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleAccounts } from '#accounts'
import type { Actor } from '#kit/contract/actor.ts'
import { roles } from '#kit/contract/actor.ts'
import type { Endpoint } from '#kit/contract/endpoint.ts'
import type { Right } from '#kit/contract/rights.ts'
import { mayAsk } from '#kit/contract/rights.ts'
import { newId } from '#kit/server/id.ts'
import { rooms } from './rooms.ts'
import type { Asking } from './test/asking.ts'
import { actorAs, askingFor, schemaOf, urlOf } from './test/asking.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'
import { seed } from './test/seed.ts'
import { thorough } from './test/thorough.ts'

/** Two neighbourhoods with something of everything; whoever works in A never sees or touches anything of B. */
let house: TestHouse
let owner: pg.Client
let actor: Actor | null = null
const mark = '乙区'
/** Every key of B's records: tenants' tables, their uuid columns. */
let keysOfB: string[]
/** One of each kind. */
const firstOfB = new Set<string>()
/** The same by the room that keeps them. */
const keysByRoom = new Map<string, string[]>()
/** Real ones, so that a breach is not stopped by a key that asks for one; so many that none meets its limit. */
let accounts: string[]
/** Behind the second wall. */
let walled: string[]
/** The same and those that span neighbourhoods (standings, consents, codes on slips), where only the statement keeps A out. */
let tables: string[]

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
  await seed(house, house.a, '甲区')
  await seed(house, house.b, mark)
  owner = new pg.Client({ connectionString: house.database })
  await owner.connect()
  await consentAndCodeInB()
  const names = Array.from({ length: 200 }, (_, at) => ({ name: `甲区账号${at}`, standings: [] }))
  accounts = await house.unit((unit) => settleAccounts(unit, names))
  const { rows: found } = await owner.query(
    `select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity as walled
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname <> 'graphile_worker'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'neighbourhood_id' and not a.attisdropped)
     order by 1`,
  )
  const all = found as { name: string; walled: boolean }[]
  tables = all.map(({ name }) => name)
  walled = all.filter((table) => table.walled).map(({ name }) => name)
  const keys = async (id: string) => {
    const those: string[] = []
    for (const table of tables) {
      const columns = await owner.query(
        `select from pg_attribute where attrelid = $1::regclass and attname = 'id' and not attisdropped`,
        [table],
      )
      if (columns.rowCount === 0) continue
      // Two of each kind are enough to find a door that opens, and one to find most. What spans neighbourhoods is tried whole:
      // a resident's standing opens other doors than a worker's.
      const most = walled.includes(table) ? (thorough ? 2 : 1) : thorough ? 10 : 3
      const { rows } = await owner.query(
        `select id from ${table} where neighbourhood_id = $1 order by id limit ${most}`,
        [id],
      )
      const ids = (rows as { id: string }[]).map((row) => row.id)
      const room = table.split('.')[0] ?? ''
      if (id === house.b.id) {
        keysByRoom.set(room, [...(keysByRoom.get(room) ?? []), ...ids])
        for (const first of ids.slice(0, 1)) firstOfB.add(first)
      }
      those.push(...ids)
    }
    return those
  }
  const ofA = new Set(await keys(house.a.id))
  keysOfB = (await keys(house.b.id)).filter((key) => !ofA.has(key))
})
afterAll(async () => {
  await owner.end()
  await house.close()
})

/** At the counter of B somebody lets their daughter act for them, and a slip with a code is printed. */
async function consentAndCodeInB(): Promise<void> {
  const [standing] = (
    await owner.query(
      `select s.account_id as worker, r.person_id as "personId", r.home_ids[1] as "homeId" from accounts.standing s
       join accounts.standing r on r.neighbourhood_id = s.neighbourhood_id and r.role = 'resident'
       where s.neighbourhood_id = $1 and s.role = 'worker' limit 1`,
      [house.b.id],
    )
  ).rows as { worker: string; personId: string; homeId: string }[]
  const { worker = '', personId, homeId } = standing ?? {}
  actor = { ...actorAs('worker', house.b), accountId: worker }
  const consent = {
    id: newId(),
    phone: '19900000088',
    agentName: `${mark}女儿`,
    relation: 'child',
    personId,
    homeIds: [homeId],
    paper: `${mark}柜子`,
  }
  for (const [path, payload] of [
    ['consents', consent],
    ['binding-codes', { homes: [{ homeId, personId }] }],
  ] as const) {
    const url = `/api/n/${house.b.id}/${path}`
    const answer = await house.http.inject({ method: 'POST', url, headers: { 'x-mulin': '1' }, payload })
    expect(answer.statusCode, answer.payload).toBe(200)
  }
}

describe('the second wall', () => {
  it('hides every row of B from a transaction in A, and every row from one in nothing', async () => {
    const seen = async (scope: string, table: string, where: string) => {
      const app = await house.parts.database.app.connect()
      try {
        await app.query(`begin; set local mulin.neighbourhoods = '${scope}'`)
        return (await app.query(`select count(*) as n from ${table} ${where}`)).rows[0].n as number
      } finally {
        await app.query('rollback')
        app.release()
      }
    }
    for (const table of walled) {
      expect(await seen(house.a.id, table, `where neighbourhood_id <> '${house.a.id}'`), table).toBe(0)
      expect(await seen('', table, ''), table).toBe(0)
    }
  })

  it('lets nothing be written into B from A', async () => {
    const app = await house.parts.database.app.connect()
    try {
      await app.query(`begin; set local mulin.neighbourhoods = '${house.a.id}'`)
      await expect(app.query(`update places.compound set neighbourhood_id = '${house.b.id}'`)).rejects.toThrow(
        'row-level security',
      )
    } finally {
      await app.query('rollback')
      app.release()
    }
  })
})

const rights = Object.assign({}, ...rooms.map((room) => room.rights)) as Record<string, Right<never>>
const local = rooms
  .flatMap((room) => Object.values(room.endpoints).map((endpoint) => ({ room: room.name, endpoint })))
  .filter(({ endpoint }) => endpoint.path.includes('/:neighbourhood/'))
  .map(({ room, endpoint }) => ({ name: `${endpoint.method} ${endpoint.path}`, room, endpoint }))

const anAccount = () => accounts[visitor % accounts.length] ?? newId()

let visitor = 0
async function ask(endpoint: Endpoint, asking: Asking): Promise<string> {
  visitor += 1
  const answer = await house.http.inject({
    method: endpoint.method,
    url: urlOf(endpoint, asking),
    headers: { 'x-mulin': '1', 'accept-language': 'zh-CN' },
    remoteAddress: `10.9.${visitor >> 8}.${visitor & 255}`,
    ...(asking.body === undefined ? {} : { payload: asking.body as object }),
  })
  return answer.payload
}

/** The request as it would be in A, with the keys it names taken from B. */
function* withKeysOfB(endpoint: Endpoint, keys: readonly string[]): Generator<Asking> {
  // A list with no filter shows the most.
  yield askingFor(endpoint, house.a)
  const plain = askingFor(endpoint, house.a, true)
  yield plain
  const properties = endpoint.params ? (schemaOf(endpoint.params).properties ?? {}) : {}
  const inPath = Object.entries(properties).filter(([key, part]) => key !== 'neighbourhood' && part.format === 'uuid')
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/
  const body = JSON.stringify(plain.body)
  if (inPath.length === 0 && !uuid.test(`${body} ${JSON.stringify(plain.query)}`)) return
  for (const key of keys) {
    yield {
      params: { ...plain.params, ...Object.fromEntries(inPath.map(([name]) => [name, key])) },
      query: JSON.parse(JSON.stringify(plain.query).replaceAll(new RegExp(uuid, 'g'), key)) as Record<string, unknown>,
      body: body === undefined ? undefined : (JSON.parse(body.replaceAll(new RegExp(uuid, 'g'), key)) as unknown),
    }
  }
}

/** What B holds: how many records of each kind, and a digest of them all. */
const recordsOfB = async (): Promise<string[]> => {
  const digests = tables.map(
    (table) =>
      `select '${table} ' || count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') as held
       from ${table} t where neighbourhood_id = $1`,
  )
  digests.push(
    `select 'accounts ' || count(*) || ' ' || coalesce(md5(string_agg(u::text, chr(10) order by u::text)), '') as held
     from accounts."user" u where exists (select from accounts.standing s where s.account_id = u.id and s.neighbourhood_id = $1)`,
  )
  // Prepared under a name: planning so many tables takes longer than reading them.
  const { rows } = await owner.query({ name: 'of-b', text: digests.join(' union all '), values: [house.b.id] })
  return (rows as { held: string }[]).map((row) => row.held)
}

/** Doors that showed something of A itself: a wall in front of nothing would prove nothing. */
const showing = new Set<string>()

describe('through the doors', () => {
  let before: string[]
  beforeAll(async () => {
    before = await recordsOfB()
  })

  it('has records of B to look for', async () => {
    expect(keysOfB.length).toBeGreaterThan(5)
    const spanning = tables.filter((table) => !walled.includes(table))
    expect(spanning).toEqual(
      expect.arrayContaining(['accounts.consent', 'accounts.one_time_code', 'accounts.standing']),
    )
  })

  it.each(local)(
    '$name',
    async ({ room, endpoint }) => {
      // Keys of other rooms are mostly refused for what they are: one of each kind, and in the quick check none.
      const own = new Set(keysByRoom.get(room))
      const keys = keysOfB.filter((key) => own.has(key) || (thorough && firstOfB.has(key)))
      const right = rights[endpoint.needs] as Right<never>
      const asking = [null, ...roles.map((role) => actorAs(role, house.a))].filter((one) => mayAsk(right, one, house.a))
      for (const [at, one] of asking.entries()) {
        // All ask plainly, and share the keys of B: each key is tried by one of them, of each role by some.
        const some = keys.filter((_key, place) => place % asking.length === at)
        for (const tried of withKeysOfB(endpoint, some)) {
          actor = one === null ? null : { ...one, accountId: anAccount() }
          const payload = await ask(endpoint, tried)
          expect(payload).not.toContain(mark)
          if (payload.includes('甲区')) showing.add(`${endpoint.method} ${endpoint.path}`)
          // One look for all of them: an expectation for each key was most of what this file took.
          const sent = JSON.stringify(tried)
          expect(keysOfB.filter((key) => payload.includes(key) && !sent.includes(key))).toEqual([])
        }
      }
      // The quick check looks once, at the end; this says at which door it was.
      if (thorough && endpoint.method !== 'GET') expect(await recordsOfB()).toEqual(before)
    },
    60_000,
  )

  /** Doors that span neighbourhoods take a key as well; whoever works in one of them reaches nothing of another through these. */
  const spanning = rooms
    .flatMap((room) => Object.values(room.endpoints).map((endpoint) => ({ room: room.name, endpoint })))
    .filter(({ endpoint }) => !endpoint.path.includes('/:neighbourhood/') && endpoint.kind !== 'page')
    .map(({ room, endpoint }) => ({ name: `${endpoint.method} ${endpoint.path}`, room, endpoint }))

  it.each(spanning)(
    '$name',
    async ({ room, endpoint }) => {
      const right = rights[endpoint.needs] as Right<never>
      const own = [...(keysByRoom.get(room) ?? []), house.b.id]
      const asking = roles
        .filter((role) => role !== 'operator' && role !== 'district')
        .map((role) => actorAs(role, house.a))
        .filter((one) => mayAsk(right, one, house.a))
      for (const one of asking) {
        for (const tried of withKeysOfB(endpoint, own)) {
          actor = { ...one, accountId: anAccount() }
          const named = 'unit' in tried.query ? { ...tried, query: { ...tried.query, unit: house.b.code } } : tried
          expect(await ask(endpoint, named)).not.toContain(mark)
        }
      }
      if (thorough && endpoint.method !== 'GET') expect(await recordsOfB()).toEqual(before)
    },
    60_000,
  )

  it('left B as it was', async () => {
    expect(await recordsOfB()).toEqual(before)
  })

  it('looked at doors that do show something', () => {
    expect([...showing]).toEqual(
      expect.arrayContaining(['GET /api/n/:neighbourhood/entrances', 'GET /api/n/:neighbourhood/queue']),
    )
  })
})
