import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { type Actor, type Role, roles } from '#kit/contract/actor.ts'
import type { Endpoint } from '#kit/contract/endpoint.ts'
import { mayAsk, type Right } from '#kit/contract/rights.ts'
import { rooms } from './rooms.ts'
import { actorAs, askingFor, urlOf } from './test/asking.ts'
import { layBackwards } from './test/backwards.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'
import { seed } from './test/seed.ts'

/**
 * What somebody is shown comes in one order, however the database reads it: rows that no order was asked for come as they lie
 * on the disk, or as a plan happens to find them, and both change over a year.
 */
let house: TestHouse
let actor: Actor | null = null
const now = new Date('2026-11-25T02:00:00Z')
const people = new Map<Role, Actor>()
/** Keys of records by the room that keeps them. */
const keys = new Map<string, string[]>()
interface Address {
  by: Actor | null
  path: string
}
const addresses: Address[] = []

const rights = Object.assign({}, ...rooms.map((room) => room.rights)) as Record<string, Right<never>>
const shown = rooms
  .flatMap((room) => Object.values(room.endpoints).map((endpoint) => ({ room: room.name, endpoint })))
  .filter(({ endpoint }) => endpoint.method === 'GET')
  .map(({ room, endpoint }) => ({ name: endpoint.path, room, endpoint }))

beforeAll(async () => {
  // Everything happens in one instant: what is sorted by time alone is sorted by nothing.
  house = await openTestHouse({ identify: async () => actor, clock: () => now })
  await seed(house, house.a, '甲区')
  const { owner } = house.parts.database
  // What is kept in memory for some seconds is read anew.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  // Of these a neighbourhood has one at a time; of all else there shall be two.
  await owner.query(`delete from bodies.red_definition; update policies.snapshot set quarter = '2026-Q2'`)
  await seed(house, house.a, '丙区')
  for (const role of roles) people.set(role, actorAs(role, house.a))
  for (const { room } of shown) {
    const { rows: tables } = await owner.query(
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = $1 and c.relkind = 'r'
         and (select count(*) from pg_attribute where attrelid = c.oid and attname in ('id', 'neighbourhood_id')) = 2
       order by 1`,
      [room],
    )
    const found: string[] = []
    for (const { name } of tables as { name: string }[]) {
      const { rows } = await owner.query(`select id from ${name} where neighbourhood_id = $1 order by id limit 4`, [
        house.a.id,
      ])
      found.push(...(rows as { id: string }[]).map(({ id }) => id))
    }
    keys.set(room, found)
  }
  for (const one of shown) {
    const by = asker(one.endpoint)
    addresses.push(...pathsOf(one).map((path) => ({ by, path })))
  }
})
afterAll(async () => {
  vi.useRealTimers()
  await house.close()
})

let visitor = 0
async function ask(path: string) {
  visitor += 1
  // Nobody asks so quickly that a limit is met.
  vi.setSystemTime(Date.now() + 5_000)
  return house.http.inject({
    method: 'GET',
    url: path,
    headers: { 'x-mulin': '1', 'accept-language': 'zh-CN' },
    remoteAddress: `10.7.${visitor >> 8}.${visitor & 255}`,
  })
}

/** Who may ask it and sees most: those of the neighbourhood before those above it, a resident last. */
const asker = (endpoint: Endpoint): Actor | null => {
  const order: Role[] = [
    'chair',
    'worker',
    'property',
    'owners',
    'district',
    'operator',
    'resident',
    'police',
    'partner',
  ]
  const role = order.find((one) => mayAsk(rights[endpoint.needs] as Right<never>, people.get(one) ?? null, house.a))
  return role === undefined ? null : (people.get(role) ?? null)
}

/** Every address of it, for whoever asks. */
function pathsOf({ room, endpoint }: (typeof shown)[number]): string[] {
  const plain = askingFor(endpoint, house.a)
  if ('format' in plain.query) plain.query['format'] = 'csv'
  const named = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name)
  const keyed = named.filter((name) => name !== 'neighbourhood')
  const tried = keyed.length === 0 ? [''] : (keys.get(room) ?? [])
  return tried.map((key) =>
    urlOf(endpoint, { ...plain, params: { ...plain.params, ...Object.fromEntries(keyed.map((name) => [name, key])) } }),
  )
}

/** What each address shows, of those that answer. */
async function look(at: readonly Address[]): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const { by, path } of at) {
    actor = by
    const answer = await ask(path)
    const kind = String(answer.headers['content-type'])
    if (answer.statusCode === 200 && /json|text/.test(kind)) answers.set(path, answer.body)
  }
  return answers
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

it('is the same when the same records lie backwards and are read another way', async () => {
  // Whoever looks at somebody is written down, and that is shown: so everything is looked at once before.
  const first = await look(addresses)
  const answering = addresses.filter(({ path }) => first.has(path))
  const before = await look(answering)
  await layBackwards(house)
  const after = await look(answering)
  const differing = [...before].filter(([path, body]) => {
    // A proposal brings new keys each time it is asked for.
    const renewed = first.get(path) !== body
    const told = (text = '') => (renewed ? text.replaceAll(uuid, '') : text)
    return told(after.get(path)) !== told(body)
  })
  expect(differing.map(([path, body]) => ({ path, body, after: after.get(path) }))).toEqual([])
  expect(before.size).toBeGreaterThan(300)
})
