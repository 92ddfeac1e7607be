import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { holdPost, settleBodies } from '#bodies'
import { listEntrances, settleHomes } from '#places'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import type { Actor } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { signedIn, type SignedIn } from '../../accounts/test/sign-in.ts'
import { takeIn } from '../api.ts'
import { putParty } from './commands/arrange.ts'
import { assignMatter } from './commands/assign-matter.ts'

/**
 * One firm looks after two compounds of a neighbourhood, with people of its own in each: what a resident told in one is not for
 * those who work in the other, and whoever works in both finds each on its own desk.
 */
const firm = '双苑物业'
const names = ['东苑', '西苑'] as const
/** Where the firm is not at all; the committee handed it something there all the same. */
const elsewhere = '南苑'
let house: TestHouse
/** East, west. */
const compounds: string[] = []
const matters: string[] = []
let nowhere = ''
let beyond = ''
const posts: string[] = []
let worker: Actor
const people = {} as Record<'east' | 'west' | 'both' | 'gone' | 'coming' | 'unposted', SignedIn>

beforeAll(async () => {
  house = await openTestHouse()
  worker = actorAs('worker', house.a)
  await house.unit((unit) =>
    settleHomes(
      unit,
      [...names, elsewhere].map((name) => ({
        compound: { name, address: name },
        entrance: '1号',
        room: '101',
        floor: 1,
        buildingArea: 5_000,
        use: 'lived-in' as const,
      })),
    ),
  )
  const entrances = await house.unit((unit) => listEntrances(unit))
  const at = names.map((name) => entrances.find(({ compound }) => compound === name))
  compounds.push(...at.map((one) => one?.compoundId ?? ''))
  // One body; its posts say for which compound they are. A post that ran out long ago was for the first one.
  const post = (name: string, compoundId: string, more: object = {}) => ({
    kind: 'manager' as const,
    holder: { name },
    from: '2024-01-01',
    compoundId,
    ...more,
  })
  const [east = '', west = ''] = compounds
  const [made] = await house.unit((unit) =>
    settleBodies(unit, [
      {
        kind: 'property-manager',
        name: firm,
        compoundIds: compounds,
        posts: [
          post('甲', east),
          post('丙', east),
          post('丁', east, { until: '2024-12-31' }),
          post('乙', west),
          post('丙', west),
          post('戊', west, { from: '2090-01-01' }),
        ],
      },
    ]),
  )
  posts.push(...(made?.postIds ?? []))
  for (const who of ['east', 'west', 'both', 'gone', 'coming', 'unposted'] as const)
    people[who] = await signedIn(house.parts, {
      role: 'property',
      neighbourhoodId: house.a.id,
      name: `物业${who}`,
      body: firm,
    })
  const [eastFirst = '', eastBoth = '', eastGone = '', westFirst = '', westBoth = '', coming = ''] = posts
  for (const [postId, who] of [
    [eastFirst, 'east'],
    [westFirst, 'west'],
    [eastBoth, 'both'],
    [westBoth, 'both'],
  ] as const)
    await house.unit((unit) => holdPost(unit, postId, people[who].accountId))
  // A post that ran out long ago was held by an account too, and one that is to begin will be.
  for (const [postId, who] of [
    [eastGone, 'gone'],
    [coming, 'coming'],
  ] as const)
    await house.parts.database.owner.query('update bodies.post set account_id = $2 where id = $1', [
      postId,
      people[who].accountId,
    ])
  const partyId = newId()
  await house.unit((unit) =>
    putParty(unit, partyId, { kind: 'property-manager', name: firm, phone: null, active: true }),
  )
  const report = async (entranceId: string | null, title: string) => {
    const id = newId()
    const place = { homeId: null, entranceId, spotId: null, floor: null, spot: entranceId === null ? '路口' : null }
    const told = {
      id,
      source: 'counter' as const,
      category: 'leak' as const,
      complexity: 'ordinary' as const,
      urgent: null,
      place,
      title,
      words: null,
      confidential: false,
      reporter: { personId: null, name: '吴桂英', phone: '19900000021' },
      hotlineNumber: null,
      spoken: true,
      files: [],
    }
    await house.unit((unit) => takeIn(unit, told), { actor: worker })
    const party = { kind: 'party' as const, id: partyId }
    await house.unit((unit) => assignMatter(unit, id, { party, note: null }), { actor: worker })
    return id
  }
  for (const [place, one] of at.entries()) matters.push(await report(one?.id ?? null, `${names[place] ?? ''}漏水`))
  nowhere = await report(null, '路口积水')
  beyond = await report(entrances.find(({ compound }) => compound === elsewhere)?.id ?? null, '南苑水管爆了')
})
afterAll(() => house.close())

type Who = keyof typeof people
async function ask(who: Who, method: 'GET' | 'POST', path: string, payload?: object) {
  const { headers } = people[who]
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}/${path}`,
    headers,
    ...(payload ? { payload } : {}),
  })
  return {
    status: answer.statusCode,
    text: answer.body,
    body: answer.json() as { code?: string; rows?: { id: string }[] },
  }
}
const idsOf = async (who: Who, query: string) =>
  ((await ask(who, 'GET', `queue?${query}`)).body.rows ?? []).map(({ id }) => id).toSorted()
const deskOf = (who: Who, compound: string) =>
  idsOf(who, new URLSearchParams({ limit: '100', party: firm, compound }).toString())

describe('a firm with two compounds', () => {
  it.each(['east', 'west'] as const)('shows whoever works in the %s its matters and not the other’s', async (who) => {
    const [own = '', other = ''] = who === 'east' ? matters : matters.toReversed()
    expect(await idsOf(who, 'limit=100')).toEqual([own, nowhere, beyond].toSorted())
    expect((await ask(who, 'GET', `matters/${own}`)).status).toBe(200)
    for (const id of [nowhere, beyond]) expect((await ask(who, 'GET', `matters/${id}`)).status).toBe(200)
    // The other compound's is not there: neither to read, nor to work on, nor who told it.
    for (const [method, path, body] of [
      ['GET', `matters/${other}`, undefined],
      ['POST', `matters/${other}/reveal`, { reason: '想看看' }],
      ['POST', `matters/${other}/accept`, {}],
      ['POST', `matters/${other}/note`, { note: '看看' }],
      ['POST', `matters/${other}/finish`, { note: '好了' }],
      ['POST', `matters/${other}/return`, { reason: 'not-ours', note: null }],
    ] as const) {
      const answer = await ask(who, method, path, body)
      expect(answer.body.code, `${path} ${answer.text}`).toBe('matters.unknown-matter')
    }
    expect(await idsOf(who, `limit=100&find=${encodeURIComponent('漏水')}`)).toEqual([own])
  })

  it.each(['east', 'west'] as const)('opens to whoever works in the %s its own desk alone', async (who) => {
    const [own = '', other = ''] = who === 'east' ? compounds : compounds.toReversed()
    expect(await deskOf(who, own)).toEqual([matters[compounds.indexOf(own)]])
    expect(await deskOf(who, other)).toEqual([])
    expect((await ask(who, 'GET', `compounds/${own}/desk`)).status).toBe(200)
    expect((await ask(who, 'GET', `compounds/${other}/desk`)).body.code).toBe('bodies.unknown-compound')
  })

  it('shows whoever has posts in both each on its own desk, never mixed', async () => {
    for (const [place, compound] of compounds.entries())
      expect(await deskOf('both', compound)).toEqual([matters[place]])
    expect(await idsOf('both', 'limit=100')).toEqual([...matters, nowhere, beyond].toSorted())
  })

  it('shows nothing of a compound to one whose posts are over, and everything to the firm where no post was held yet', async () => {
    expect(await idsOf('gone', 'limit=100')).toEqual([nowhere])
    for (const id of matters)
      expect((await ask('gone', 'GET', `matters/${id}`)).body.code).toBe('matters.unknown-matter')
    for (const who of ['unposted', 'coming'] as const)
      expect(await idsOf(who, 'limit=100')).toEqual([...matters, nowhere, beyond].toSorted())
  })

  it('counts and takes away no more than it shows', async () => {
    const { text } = await ask('east', 'GET', 'queue/counts')
    expect(JSON.parse(text)).toMatchObject({ views: { all: 3 } })
    const url = `/api/n/${house.a.id}/queue/file?format=csv`
    const file = await house.http.inject({ method: 'GET', url, headers: people.east.headers })
    expect(file.body).toContain('东苑漏水')
    expect(file.body).not.toContain('西苑')
  })
})
