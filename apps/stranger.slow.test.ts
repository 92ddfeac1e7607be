import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Role } from '#kit/contract/actor.ts'
import type { Right } from '#kit/contract/rights.ts'
import { mayAsk } from '#kit/contract/rights.ts'
import { rooms } from './rooms.ts'
import { actorAs, askingFor, schemaOf, urlOf } from './test/asking.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'
import { seed } from './test/seed.ts'

/**
 * The wall between neighbourhoods is one thing; inside one, most of what is kept is still no stranger's affair. Somebody who
 * holds a role here and nothing more (a resident of no home, staff of no body) asks every list and every record there is. What
 * they are shown stands below, endpoint by endpoint: an entry more is a decision, made in a review.
 */
const all = 'resident property owners police partner'
const shownToStrangers: Record<string, string> = {
  // Addresses, so that a worry has a place; who lives there is not among them.
  'places.listEntrances': 'resident property owners police',
  'places.listHomes': 'resident property owners police',
  'places.readHome': 'resident property owners police',
  // Who holds a post, who is on call, when one is received.
  'bodies.listBodies': all,
  'bodies.readBody': all,
  'bodies.readDesk': 'police',
  'duty.readNow': all,
  'duty.listReceptions': all,
  'matters.listParties': 'property owners police partner',
  // What hangs on the board.
  'notices.listNotices': 'property owners',
  'notices.readNotice': 'property owners',
  // What the neighbourhood talks over by name, and what it agreed on.
  'topics.listTopics': all,
  'topics.readTopic': all,
  'topics.listPoints': all,
  'topics.listIdlePlaces': all,
  'topics.listCalls': all,
  'topics.readForum': all,
  'topics.listPlans': all,
  'conventions.listConventions': all,
  'conventions.readConvention': all,
  'conventions.compareVersions': all,
  'appraisals.listRounds': all,
  'appraisals.readRound': all,
  // Votes of residents are everybody's; those of owners are not among them.
  'ballots.listVotes': 'resident owners',
  'ballots.readVote': 'resident owners',
  'rolls.myRights': 'resident',
  // Meetings that are open to everybody.
  'meetings.listMine': all,
  'meetings.readMine': all,
  'meetings.calendarFile': all,
}

let house: TestHouse
let actor: Actor | null = null
const mark = '甲区'
const keys = new Map<string, string[]>()
const rights = Object.assign({}, ...rooms.map((room) => room.rights)) as Record<string, Right<never>>
const strangers = new Map<Role, Actor>()

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
  await seed(house, house.a, mark)
  for (const role of ['resident', 'property', 'owners', 'police', 'partner'] as const)
    strangers.set(role, actorAs(role, house.a))
  const { owner } = house.parts.database
  const { rows: tables } = await owner.query(
    `select n.nspname as room, format('%I.%I', n.nspname, c.relname) as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname <> 'kit'
       and (select count(*) from pg_attribute where attrelid = c.oid and attname in ('id', 'neighbourhood_id')) = 2
     order by 2`,
  )
  for (const { room, name } of tables as { room: string; name: string }[]) {
    const { rows } = await owner.query(`select id from ${name} where neighbourhood_id = $1 order by id limit 4`, [
      house.a.id,
    ])
    keys.set(room, [...(keys.get(room) ?? []), ...(rows as { id: string }[]).map(({ id }) => id)])
  }
})
afterAll(() => house.close())

let visitor = 0
async function look(url: string): Promise<string> {
  visitor += 1
  const answer = await house.http.inject({
    method: 'GET',
    url,
    headers: { 'x-mulin': '1', 'accept-language': 'zh-CN' },
    remoteAddress: `10.6.${visitor >> 8}.${visitor & 255}`,
  })
  return answer.statusCode === 200 ? answer.payload : ''
}

const asked = rooms.flatMap((room) =>
  Object.entries(room.endpoints)
    .filter(([, { method, path }]) => method === 'GET' && path.includes('/:neighbourhood/'))
    .map(([key, endpoint]) => ({ name: `${room.name}.${key}`, room: room.name, endpoint })),
)

describe('a stranger', () => {
  it.each(asked)('$name', async ({ name, room, endpoint }) => {
    const plain = askingFor(endpoint, house.a)
    const full = askingFor(endpoint, house.a, true)
    if ('format' in plain.query) plain.query['format'] = 'csv'
    const inPath = Object.entries(endpoint.params ? (schemaOf(endpoint.params).properties ?? {}) : {})
      .filter(([key, part]) => key !== 'neighbourhood' && part.format === 'uuid')
      .map(([key]) => key)
    const inQuery = Object.entries(full.query)
      .filter(([, value]) => /^[0-9a-f-]{36}$/.test(String(value)))
      .map(([key]) => key)
    const tried = inPath.length + inQuery.length === 0 ? [] : [...(keys.get('places') ?? []), ...(keys.get(room) ?? [])]
    const withKey = (key: string) => ({
      ...plain,
      params: { ...plain.params, ...Object.fromEntries(inPath.map((one) => [one, key])) },
      query: { ...plain.query, ...Object.fromEntries(inQuery.map((one) => [one, key])) },
    })
    const urls = new Set([plain, ...tried.map(withKey)].map((asking) => urlOf(endpoint, asking)))
    const shown: Role[] = []
    for (const [role, one] of strangers) {
      if (!mayAsk(rights[endpoint.needs] as Right<never>, one, house.a)) continue
      for (const url of urls) {
        actor = one
        if (!(await look(url)).includes(mark)) continue
        shown.push(role)
        break
      }
    }
    expect(shown.join(' ')).toBe(shownToStrangers[name] ?? '')
  })

  it('is asked about nothing that is not there any more', () => {
    const names = new Set(asked.map(({ name }) => name))
    expect(Object.keys(shownToStrangers).filter((name) => !names.has(name))).toEqual([])
  })
})
