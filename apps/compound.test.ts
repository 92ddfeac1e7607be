import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { draftVote, giveNotice, newPhrase, openVote } from '#ballots'
import { holdPost, settleBodies } from '#bodies'
import { keepFile } from '#files'
import { issuePaper, listPapers, readPaper, takeBack } from '#papers'
import { mayRead, mayRun, prepareRoll } from '#rolls'
import type { Actor, Role } from '#kit/contract/actor.ts'
import type { Endpoint } from '#kit/contract/endpoint.ts'
import type { Right } from '#kit/contract/rights.ts'
import { mayAsk } from '#kit/contract/rights.ts'
import { newId } from '#kit/server/id.ts'
import { photo } from '../modules/files/test/made-files.ts'
import { rooms } from './rooms.ts'
import { actorAs, type Asking, askingFor, schemaOf, urlOf } from './test/asking.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'
import { ownersOf, verdictsThere } from './test/seed-verdicts.ts'
import { thorough } from './test/thorough.ts'

/**
 * Two compounds in one neighbourhood. What the owners of one decide is not the affair of the other: neither its owners'
 * committee nor those who live there see or touch it, through whatever door.
 */
let house: TestHouse
let owner: pg.Client
let actor: Actor | null = null
const mark = '甲区'
/** What 甲区苑 votes on, and by vote the keys of what belongs to it: its roll, a right, a paper, a scan. */
let votes: string[] = []
const keys = new Map<string, string[]>()
let open = ''
let carried = ''
/** 甲区苑 itself. */
let compound = ''
let scan = ''
let posts: Record<'here' | 'there' | 'manager', string>
let there: { owners: string[]; homes: string[] }
let here: { owners: string[] }

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
  owner = new pg.Client({ connectionString: house.database })
  await owner.connect()
  const worker = actorAs('worker', house.a)
  await verdictsThere(house, house.a, mark, worker)
  const other = await ownersOf(house, house.a, '乙区', [4_000, 6_000])
  const idsOf = async (sql: string) => (await owner.query(sql)).rows.map((row: { id: string }) => row.id)
  const [compoundId = ''] = await idsOf(`select id from places.compound where name = '${mark}苑'`)
  compound = compoundId
  await anOpenVote(compoundId, worker)
  const from = '2024-03-01'
  const bodies = await house.unit((unit) =>
    settleBodies(unit, [
      { kind: 'owners-committee', name: `${mark}业委会`, compoundIds: [compoundId], posts: [chair(from)] },
      { kind: 'owners-committee', name: '乙区业委会', compoundIds: [other.compoundId], posts: [chair(from)] },
      { kind: 'property-manager', name: '乙区物业', compoundIds: [other.compoundId], posts: [chair(from)] },
    ]),
  )
  const [first = '', second = '', third = ''] = bodies.flatMap(({ postIds }) => postIds)
  posts = { here: first, there: second, manager: third }
  const livesAt = (name: string) =>
    idsOf(`select h.id from places.public_home h where h.neighbourhood_id = '${house.a.id}' and h.compound = '${name}'`)
  there = { owners: other.owners, homes: await livesAt('乙区苑') }
  here = {
    owners: await idsOf(`select person_id as id from titles.title t join places.public_home h on h.id = t.home_id
      where h.compound = '${mark}苑'`),
  }
  votes = await idsOf('select id from ballots.vote order by closes_at')
  ;[carried = ''] = await idsOf('select id from verdicts.verdict where announced_at is null')
  const of = (vote: string) =>
    idsOf(`select roll_id as id from ballots.vote where id = '${vote}'
      union all (select right_id from ballots.right_state where vote_id = '${vote}' limit 1)
      union all (select id from papers.paper where stack_id = '${vote}' order by scan_id limit 1)`)
  for (const vote of votes) keys.set(vote, [vote, ...(await of(vote)), scan])
})
afterAll(async () => {
  await owner.end()
  await house.close()
})

const chair = (from: string) => ({ kind: 'chair' as const, holder: { name: '主任' }, from })

/** A vote of 甲区苑 under way: one paper is out, one is back and read by one. */
async function anOpenVote(compoundId: string, worker: Actor): Promise<void> {
  const day = 86_400_000
  const now = house.parts.clock().getTime()
  const at = (days: number) => new Date(now + days * day)
  const as = (when: Date) => ({ actor: worker, now: when })
  open = newId()
  const vote = { title: `${mark}换水泵`, question: `${mark}换吗？`, words: `${mark}用了三十年。`, rule: 'ordinary' }
  const more = { silence: null, cost: null, topicId: null, conventionId: null, closesAt: at(10) }
  const scope = { kind: 'compound', id: compoundId } as const
  await house.unit((unit) => draftVote(unit, open, { ...vote, ...more, scope, electorate: 'owners' }), as(at(-30)))
  await house.unit((unit) => giveNotice(unit, open), as(at(-30)))
  const sheets = [1, 2, 3].map((n) => ({ holder: `${mark}${n}`, phrase: newPhrase(randomBytes(20)) }))
  await house.unit((unit) => openVote(unit, open, sheets), as(at(-10)))
  const { papers } = await house.unit((unit) => listPapers(unit, open, { after: 0 }), as(at(-5)))
  scan = newId()
  const picture = await photo(300, 400)
  for (const { id: paperId } of papers.slice(0, 2))
    await house.unit(
      (unit) => issuePaper(unit, open, { paperId, how: 'hand', taker: 'other', takerName: `${mark}某某`, shown: true }),
      as(at(-5)),
    )
  await house.unit((unit) => keepFile(unit, { id: scan, name: `${mark}票.jpg`, content: picture }), as(at(-4)))
  const seen = papers[1]?.serial ?? ''
  const paperId = papers[1]?.id ?? ''
  await house.unit((unit) => takeBack(unit, open, { seen, scanId: scan, givenAt: at(-4) }), as(at(-4)))
  await house.unit((unit) => readPaper(unit, open, { paperId, scanId: scan, seen, read: 'yes' }), as(at(-4)))
}

const rights = Object.assign({}, ...rooms.map((room) => room.rights)) as Record<string, Right<never>>
const deciding = ['rolls', 'papers', 'ballots', 'verdicts', 'elections']
const doors = rooms
  .filter(({ name }) => deciding.includes(name))
  .flatMap((room) => Object.values(room.endpoints))
  .map((endpoint) => ({ name: `${endpoint.method} ${endpoint.path}`, endpoint }))

/** Each time a fresh account in the same post or home: how often one may ask in a minute is not what is tried here. */
const strangers = {
  owners: async () => inPost('owners', posts.there),
  property: async () => inPost('property', posts.manager),
  resident: async () =>
    actorAs('resident', house.a, { personId: there.owners[0] ?? '', homeIds: there.homes.slice(0, 1) }),
}
async function inPost(role: 'owners' | 'property', postId: string): Promise<Actor> {
  const found = actorAs(role, house.a)
  await house.unit((unit) => holdPost(unit, postId, found.accountId))
  return found
}
const ownCommittee = () => inPost('owners', posts.here)

const asRole = (role: Role) => actorAs(role, { id: newId(), code: '310110015007' })

let visitor = 0
async function ask(endpoint: Endpoint, asking: Asking) {
  visitor += 1
  const answer = await house.http.inject({
    method: endpoint.method,
    url: urlOf(endpoint, asking),
    headers: { 'x-mulin': '1', 'accept-language': 'zh-CN' },
    remoteAddress: `10.8.${visitor >> 8}.${visitor & 255}`,
    ...(asking.body === undefined ? {} : { payload: asking.body as object }),
  })
  return { status: answer.statusCode, payload: answer.payload }
}
const get = async (path: string) => {
  const answer = await house.http.inject({ method: 'GET', url: `/api/n/${house.a.id}/${path}` })
  return { status: answer.statusCode, body: answer.json() as Record<string, never> }
}

/** The request with each vote in its path, and each key in all other places where a key is asked for. */
function* withKeys(endpoint: Endpoint): Generator<Asking> {
  const plain = askingFor(endpoint, house.a, true)
  const properties = endpoint.params ? (schemaOf(endpoint.params).properties ?? {}) : {}
  const inPath = Object.entries(properties).flatMap(([key, part]) =>
    key !== 'neighbourhood' && part.format === 'uuid' ? [key] : [],
  )
  yield askingFor(endpoint, house.a)
  const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g
  const put = <T>(value: T, key: string) =>
    value === undefined ? value : (JSON.parse(JSON.stringify(value).replaceAll(uuid, key)) as T)
  // In the quick check the vote that goes on and the one that was counted last.
  for (const vote of thorough ? votes : [open, carried])
    for (const key of keys.get(vote) ?? []) {
      const params = Object.fromEntries(inPath.map((name) => [name, name === 'id' ? vote : key]))
      yield { params: { ...plain.params, ...params }, query: put(plain.query, key), body: put(plain.body, key) }
    }
}

/** What the compound has decided and decides, as a digest. */
async function held(): Promise<string[]> {
  const { rows } = await owner.query(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any($1) order by 1`,
    [deciding],
  )
  const digests = rows.map(
    ({ name }: { name: string }) =>
      `select '${name} ' || count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') as held
       from ${name} t`,
  )
  return (await owner.query(digests.join(' union all '))).rows.map((row: { held: string }) => row.held)
}

describe.each(['owners', 'property', 'resident'] as const)('of another compound: %s', (role) => {
  const stranger = strangers[role]
  const theirs = doors.filter(({ endpoint }) => mayAsk(rights[endpoint.needs] as Right<never>, asRole(role), null))

  it.each(theirs)('$name', async ({ endpoint }) => {
    const before = await held()
    for (const tried of withKeys(endpoint)) {
      actor = await stranger()
      const { status, payload } = await ask(endpoint, tried)
      expect(status, payload).not.toBe(429)
      expect(status, payload).toBeLessThan(500)
      expect(payload).not.toContain(mark)
      const sent = JSON.stringify(tried)
      for (const key of [...keys.values()].flat()) if (!sent.includes(key)) expect(payload).not.toContain(key)
      // Whatever names the vote in its address is answered as if there were none.
      if (votes.includes(String(tried.params.id))) expect([status, payload]).not.toEqual([200, expect.anything()])
    }
    expect(await held()).toEqual(before)
  })

  it('GET a scan', async () => {
    actor = await stranger()
    expect((await get(`files/${scan}`)).status).toBe(404)
  })

  it('GET the desk of the three and when they meet', async () => {
    actor = await stranger()
    for (const path of [`compounds/${compound}/desk`, `joint-meetings/${compound}`])
      expect({ path, status: (await get(path)).status }).toEqual({ path, status: role === 'resident' ? 403 : 404 })
  })
})

it.each(['owners', 'property'] as const)(
  'no desk at all without a post, whatever the account is called: %s',
  async (role) => {
    actor = actorAs(role, house.a)
    for (const path of [`compounds/${compound}/desk`, `joint-meetings/${compound}`])
      expect((await get(path)).status).toBe(403)
    const { compounds } = (await get('bodies')).body as unknown as { compounds: { desk: boolean }[] }
    expect(compounds.length).toBeGreaterThan(0)
    expect(compounds.filter(({ desk }) => desk)).toEqual([])
  },
)

describe('of the compound itself', () => {
  it('the owners’ committee handles its papers, sees its scans, and may announce', async () => {
    actor = await ownCommittee()
    for (const path of [`compounds/${compound}/desk`, `joint-meetings/${compound}`])
      expect((await get(path)).status).toBe(200)
    expect((await get(`papers/${open}`)).body.may).toEqual({ handle: true, close: false })
    expect((await get('papers')).body.stacks).toHaveLength(3)
    const file = await house.http.inject({ method: 'GET', url: `/api/n/${house.a.id}/files/${scan}` })
    expect(file.statusCode).toBe(200)
    expect((await get(`verdicts/${carried}`)).body.may).toEqual({ announce: true, correct: false, fullPack: true })
    const pack = `/api/n/${house.a.id}/verdicts/${carried}/pack?kind=full`
    expect((await house.http.inject({ method: 'GET', url: pack })).statusCode).toBe(200)
  })
  it('whoever has left the committee, or never had a post in one, sees nothing', async () => {
    actor = actorAs('owners', house.a)
    expect((await get(`papers/${open}`)).body.code).toBe('papers.unknown-stack')
    expect((await get('papers')).body.stacks).toEqual([])
    expect((await get('votes')).body.votes).toEqual([])
    actor = await ownCommittee()
    await owner.query('update bodies.tenure set ends_at = now() where id = $1', [posts.here])
    expect((await get(`votes/${open}`)).body.code).toBe('ballots.unknown-vote')
    await owner.query('update bodies.tenure set ends_at = null where id = $1', [posts.here])
    expect((await get(`votes/${open}`)).status).toBe(200)
  })
  it('without a post nobody of a manager or an owners’ committee sees a desk, and is told whom to ask', async () => {
    for (const role of ['owners', 'property'] as const) {
      actor = actorAs(role, house.a)
      for (const path of [`compounds/${compound}/desk`, `joint-meetings/${compound}`])
        expect((await get(path)).body.code).toBe('bodies.no-post')
      const { compounds } = (await get('bodies')).body as unknown as { compounds: { openAsks: number | null }[] }
      expect(compounds.map(({ openAsks }) => openAsks)).toEqual(compounds.map(() => null))
    }
    actor = await ownCommittee()
    const { compounds } = (await get('bodies')).body as unknown as { compounds: { id: string; openAsks: number }[] }
    expect(compounds.filter(({ openAsks }) => openAsks !== null).map(({ id }) => id)).toEqual([compound])
  })
  it('what owners of the whole neighbourhood decide is read by all of them, and run by a committee of all its compounds', async () => {
    const rollId = newId()
    const scope = { kind: 'neighbourhood', id: house.a.id } as const
    await house.unit((unit) => prepareRoll(unit, { id: rollId, electorate: 'owners', scope, label: '全体业主' }))
    const may = async (of: Actor) =>
      house.unit(async (unit) => [await mayRead(unit, rollId), await mayRun(unit, rollId)], { actor: of })
    expect(await may(await ownCommittee())).toEqual([true, false])
    expect(await may(await strangers.resident())).toEqual([true, false])
    expect(await may(actorAs('resident', house.a))).toEqual([false, false])
    const whole = { kind: 'owners-committee' as const, name: '联合业委会', posts: [chair('2024-03-01')] }
    const [body] = await house.unit((unit) => settleBodies(unit, [whole]))
    expect(await may(await inPost('owners', body?.postIds[0] ?? ''))).toEqual([true, true])
    expect(await may(actorAs('worker', house.a))).toEqual([true, true])
    expect(await may(actorAs('subdistrict', house.a))).toEqual([true, false])
  })
  it('those who live or own there see its votes, wherever they live', async () => {
    actor = actorAs('resident', house.a, { personId: here.owners[0] ?? '', homeIds: [] })
    expect((await get('votes')).body.votes).toHaveLength(3)
    expect((await get('verdicts')).body.verdicts).toHaveLength(2)
    expect((await get(`votes/${open}`)).status).toBe(200)
    expect((await get(`verdicts/${carried}`)).body.may).toEqual({ announce: false, correct: false, fullPack: true })
    // Moved away and sold, but on the roll of what was decided before.
    const person = there.owners[1] ?? ''
    actor = actorAs('resident', house.a, { personId: person, homeIds: [] })
    expect((await get(`votes/${open}`)).status).toBe(404)
    await owner.query(
      `insert into rolls.holder select e.neighbourhood_id, e.id, $1, e.roll_id from rolls.entry e
       where e.roll_id = (select roll_id from ballots.vote where id = $2) limit 1`,
      [person, open],
    )
    expect((await get('votes')).body.votes).toMatchObject([{ id: open }])
    expect((await get(`votes/${open}`)).status).toBe(200)
  })
})
