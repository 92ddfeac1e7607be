import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Role } from '#kit/contract/actor.ts'
import { roles } from '#kit/contract/actor.ts'
import type { Endpoint } from '#kit/contract/endpoint.ts'
import { commonRefusals } from '#kit/contract/refusals.ts'
import type { Right } from '#kit/contract/rights.ts'
import { rooms } from './rooms.ts'
import type { Asking } from './test/asking.ts'
import { actorAs, askingFor, urlOf } from './test/asking.ts'
import { rawBodies, spoiled } from './test/garbage.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'
import { thorough } from './test/thorough.ts'

/** Made from every room's contract: what is declared is tried, by everybody and with everything. */
let house: TestHouse
let actor: Actor | null = null
/** What the server wrote down as its own fault since the last look. */
let faults: string[] = []

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
  house.parts.log = pino({ level: 'error' }, { write: (line: string) => void faults.push(line.slice(0, 1_500)) })
})
afterAll(() => house.close())

const rights = Object.assign({}, ...rooms.map((room) => room.rights)) as Record<string, Right<never>>
const sentences = Object.assign({}, commonRefusals, ...rooms.map((room) => room.refusals)) as Record<
  string,
  { status: number }
>
const endpoints = rooms.flatMap((room) =>
  Object.values(room.endpoints).map((endpoint) => ({
    name: `${endpoint.method} ${endpoint.path}`,
    endpoint,
    right: rights[endpoint.needs] as Right<never>,
  })),
)

let visitor = 0
async function ask(endpoint: Endpoint, asking: Asking, raw?: { payload: string; type: string }) {
  faults = []
  visitor += 1
  const sent = raw?.payload ?? (asking.body === undefined ? undefined : JSON.stringify(asking.body))
  const answer = await house.http.inject({
    method: endpoint.method,
    url: urlOf(endpoint, asking),
    headers: { 'x-mulin': '1', ...(sent === undefined ? {} : { 'content-type': raw?.type ?? 'application/json' }) },
    // Another address each time: limits count by it.
    remoteAddress: `10.${visitor >> 16}.${(visitor >> 8) & 255}.${visitor & 255}`,
    ...(sent === undefined ? {} : { payload: sent }),
  })
  const isJson = String(answer.headers['content-type']).startsWith('application/json')
  const body = isJson ? (answer.json() as { code?: string; message?: string } | null) : null
  return { status: answer.statusCode, code: answer.statusCode >= 400 ? body?.code : undefined, body }
}

/** A refusal is a declared one: the endpoint's own, or one of those that go without saying. */
function expectAnswer(endpoint: Endpoint, answer: Awaited<ReturnType<typeof ask>>, what: string): void {
  const declared = [...(endpoint.refusals ?? []), ...Object.keys(commonRefusals)]
  const { status, code, body } = answer
  const isRefusal =
    typeof code === 'string' &&
    typeof body?.message === 'string' &&
    declared.includes(code) &&
    sentences[code]?.status === status
  // One look for all that goes well, tens of thousands of times; what went wrong is shown whole.
  if (faults.length === 0 && (status < 400 || (status < 500 && isRefusal))) return
  expect.fail(`${what}: ${status}, of ${declared.join(' ')}: ${JSON.stringify(body)} ${faults.join('\n')}`)
}

const allowed = (right: Right<never>): Role[] =>
  roles.filter((role) => typeof right.roles === 'string' || right.roles.includes(role))

describe('who may ask what', () => {
  it.each(endpoints)('$name', async ({ endpoint, right }) => {
    const asking = () => askingFor(endpoint, house.a)
    actor = null
    const stranger = await ask(endpoint, asking())
    if (right.roles === 'public') expectAnswer(endpoint, stranger, 'nobody')
    else expect([stranger.status, stranger.code]).toEqual([401, 'common.sign-in'])
    for (const role of roles) {
      actor = actorAs(role, house.a)
      const answer = await ask(endpoint, asking())
      if (!allowed(right).includes(role)) {
        expect([role, answer.status, answer.code]).toEqual([role, 403, 'common.not-yours'])
        continue
      }
      expectAnswer(endpoint, answer, role)
      // What is about one's own account asks for a real one; the actors here are made up.
      if (Array.isArray(right.roles)) expect(answer.code, role).not.toBe('common.sign-in')
      if (right.over === undefined) expect(answer.code, role).not.toBe('common.not-yours')
    }
  })

  it.each(endpoints.filter(({ right }) => right.roles !== 'public'))(
    '$name: staff only with their second factor',
    async ({ endpoint, right }) => {
      for (const role of allowed(right).filter((one) => one !== 'resident')) {
        actor = actorAs(role, house.a, {}, false)
        const answer = await ask(endpoint, askingFor(endpoint, house.a))
        if (endpoint.weak) expect(answer.code, role).not.toBe('common.second-factor')
        else expect([role, answer.status, answer.code]).toEqual([role, 401, 'common.second-factor'])
      }
    },
  )

  const local = endpoints.filter(
    ({ endpoint, right }) => endpoint.path.includes('/:neighbourhood/') && Array.isArray(right.roles),
  )
  it.each(local)('$name: nobody from another neighbourhood', async ({ endpoint, right }) => {
    for (const role of allowed(right).filter((one) => one !== 'operator' && one !== 'district')) {
      actor = actorAs(role, house.b)
      const answer = await ask(endpoint, askingFor(endpoint, house.a))
      expect([role, answer.status, answer.code]).toEqual([role, 403, 'common.not-yours'])
    }
  })

  it.each(endpoints.filter(({ endpoint }) => endpoint.method !== 'GET'))(
    '$name: not from a foreign page',
    async ({ endpoint, right }) => {
      actor = actorAs(allowed(right)[0] ?? 'worker', house.a)
      const answer = await house.http.inject({
        method: endpoint.method,
        url: urlOf(endpoint, askingFor(endpoint, house.a)),
        headers: { origin: 'https://elsewhere.invalid' },
      })
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'common.forged'])
    },
  )
})

describe('garbage never breaks anything', () => {
  let turn = 0
  /** In the quick check every third thing, beginning with another one at the next endpoint. */
  const here = <Value>(all: Iterable<Value>): Value[] => {
    turn += 1
    return [...all].filter((_value, at) => thorough || (at + turn) % 3 === 0)
  }
  it.each(endpoints)(
    '$name',
    async ({ endpoint, right }) => {
      const may = () => (actor = right.roles === 'public' ? null : actorAs(allowed(right)[0] as Role, house.a))
      for (const full of [false, true]) {
        may()
        expectAnswer(
          endpoint,
          await ask(endpoint, askingFor(endpoint, house.a, full)),
          full ? 'everything' : 'the least',
        )
      }
      for (const { what, asking } of here(spoiled(askingFor(endpoint, house.a, true)))) {
        may()
        expectAnswer(endpoint, await ask(endpoint, asking), what)
      }
      if (endpoint.method === 'GET') return
      for (const raw of here(rawBodies)) {
        may()
        expectAnswer(endpoint, await ask(endpoint, askingFor(endpoint, house.a), raw), raw.what)
      }
    },
    60_000,
  )
})
