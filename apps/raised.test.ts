import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settleBodies } from '#bodies'
import { adopt, beginConvention, enterReview, readConvention } from '#conventions'
import { answerCall, logCall } from '#duty'
import { room as duty } from '#duty/room'
import { takeIn } from '#matters'
import { room as matters } from '#matters/room'
import { settleCompounds, settleHomes } from '#places'
import { decide, openTopic } from '#topics'
import { room as topics } from '#topics/room'
import type { Actor, Ground } from '#kit/contract/actor.ts'
import { newId } from '#kit/server/id.ts'
import { actorAs } from './test/asking.ts'
import { openTestHouse, type TestHouse } from './test/house.ts'

/** One list for the officers above, out of five rooms: what is done in a neighbourhood is gone from it. */
let house: TestHouse
let now = new Date('2026-03-02T01:00:00Z')
let actor: Actor | null = null
const ids = { call: newId(), topic: newId(), matter: newId(), secret: newId(), covenant: newId() }
let compoundId = ''

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor, clock: () => now })
  const worker = actorAs('worker', house.a)
  const within = <T>(work: Parameters<TestHouse['unit']>[0], ground: Ground = house.a) =>
    house.unit(work, { ground, actor: actorAs('worker', ground) }) as Promise<T>
  const place = { name: '延吉七村', address: '延吉七村' }
  await house.unit((unit) =>
    settleHomes(unit, [
      { compound: place, entrance: '12号', room: '301', floor: 3, buildingArea: 5_527, use: 'lived-in' },
    ]),
  )
  ;[compoundId = ''] = await house.unit((unit) => settleCompounds(unit, [place]))
  for (const ground of [house.a, house.b])
    await within(
      (unit) =>
        settleBodies(unit, [
          {
            kind: 'owners-committee',
            name: ground === house.a ? '延吉七村业委会' : '江湾业委会',
            ...(ground === house.a ? { compoundIds: [compoundId] } : {}),
            term: {
              number: 1,
              from: '2026-03-01',
              until: '2029-02-28',
              electedOn: '2026-02-20',
              seats: 5,
              buildingArea: null,
            },
            posts: [],
          },
        ]),
      ground,
    )
  const clauses = [{ id: newId(), text: '露台不搭建。', relied: null }]
  const text = { kind: 'covenant', title: '管理规约', about: null, compoundId, clauses } as const
  await within((unit) => beginConvention(unit, ids.covenant, text))
  const { digest } = await house.unit((unit) => readConvention(unit, ids.covenant))
  const lawyer = { lawyer: '钱立言', firm: '示例律师事务所', licence: '示例证号0001', opinion: null, files: [] }
  await within((unit) =>
    enterReview(unit, ids.covenant, { ...lawyer, id: newId(), digest, fits: true, on: '2026-03-02' }),
  )
  await within((unit) =>
    adopt(unit, ids.covenant, {
      id: newId(),
      digest,
      body: 'owners-assembly',
      heldOn: '2026-03-02',
      entitled: 300,
      present: 210,
      inFavour: 150,
      against: 40,
      abstained: 20,
      inForceFrom: '2026-03-10',
      reviseBy: null,
      record: { kind: 'vote', id: newId() },
      files: [],
    }),
  )
  await within((unit) =>
    openTopic(unit, {
      id: ids.topic,
      kind: 'micro-renewal',
      title: '车棚怎么改',
      words: '雨棚漏了',
      compoundId,
      callId: null,
      photos: [],
      source: 'committee',
      level: 'neighbourhood',
      entranceId: null,
      matterIds: [],
      idlePlaceId: null,
      from: null,
    }),
  )
  for (const [id, confidential] of [
    [ids.matter, false],
    [ids.secret, true],
  ] as const)
    await within((unit) =>
      takeIn(unit, {
        id,
        source: 'counter',
        category: 'noise',
        complexity: 'ordinary',
        urgent: null,
        place: { homeId: null, entranceId: null, spotId: null, floor: null, spot: '北门' },
        title: '夜里施工',
        words: '夜里施工太吵',
        confidential,
        reporter: null,
        hotlineNumber: null,
        spoken: false,
        files: [],
      }),
    )
  now = new Date('2026-06-20T01:00:00Z')
  await house.unit(
    (unit) =>
      logCall(unit, {
        id: ids.call,
        way: 'missed',
        rangAt: null,
        personId: null,
        name: '吴阿姨',
        phone: null,
        words: '水管爆了',
      }),
    { actor: worker },
  )
  for (const days of [0, 1, 30, 31]) {
    now = new Date(Date.parse('2026-06-20T03:00:00Z') + days * 86_400_000)
    await matters.jobs?.['matters.escalate']?.run(house.parts, {})
    await duty.jobs?.['duty.escalate']?.run(house.parts, {})
    await topics.jobs?.['topics.clock']?.run(house.parts, {})
  }
}, 60_000)
afterAll(() => house.close())

const officer = (role: 'subdistrict' | 'district', area: string): Actor => ({
  ...actorAs(role, house.a),
  standings: [{ role, area }],
})
async function raised(who: Actor, language = 'zh-CN') {
  actor = who
  const answer = await house.http.inject({
    method: 'GET',
    url: '/api/raised',
    headers: { 'x-mulin': '1', 'accept-language': language },
  })
  expect(answer.statusCode).toBe(200)
  return answer.json<{
    raised: { kind: string; id: string; what: string; since: string; to: string; neighbourhood: { name: string } }[]
  }>().raised
}

describe('what was raised to the officers above', () => {
  it('is one list out of all rooms, the longest first, with the way to each record', async () => {
    const list = await raised(officer('subdistrict', '310110015'))
    expect(list.map(({ kind }) => kind).toSorted()).toEqual([
      'bodies.filing',
      'conventions.unfiled',
      'duty.unanswered',
      'matters.escalated',
      'topics.late',
    ])
    expect(list.map(({ since }) => since)).toEqual(list.map(({ since }) => since).toSorted())
    expect(list.every(({ neighbourhood }) => neighbourhood.name === '延吉七村')).toBe(true)
    const of = (kind: string) => list.find((one) => one.kind === kind)
    expect(of('bodies.filing')?.what).toMatch(/^延吉七村业委会：备案晚了 \d+ 天（第23条）$/)
    expect(of('conventions.unfiled')).toMatchObject({ to: `/conventions/${ids.covenant}`, id: ids.covenant })
    expect(of('topics.late')).toMatchObject({ to: `/topics/${ids.topic}`, what: '“车棚怎么改”过了期限，还没有决定' })
    expect(of('matters.escalated')).toMatchObject({ id: ids.matter, to: `/queue?m=${ids.matter}` })
    // Never who called, nor why; and nothing that was told in confidence.
    expect(JSON.stringify(list)).not.toMatch(/吴阿姨|水管爆了/)
    expect(JSON.stringify(list)).not.toContain(ids.secret)
    expect((await raised(officer('subdistrict', '310110015'), 'en')).map(({ what }) => what).join()).toMatch(
      /filing \d+ days late \(art\. 23\)/,
    )
  })

  it('reaches the district only where it answers itself, over all its neighbourhoods; another area sees nothing', async () => {
    const district = await raised(officer('district', '310110'))
    expect(district.map(({ kind, neighbourhood }) => `${kind} ${neighbourhood.name}`).toSorted()).toEqual([
      'bodies.filing 延吉七村',
      'bodies.filing 江湾国际公寓',
      'conventions.unfiled 延吉七村',
    ])
    expect(await raised(officer('subdistrict', '310109001'))).toEqual([])
    actor = officer('district', '310110')
    const file = await house.http.inject({
      method: 'GET',
      url: '/api/raised-file?format=csv',
      headers: { 'x-mulin': '1' },
    })
    expect(file.statusCode).toBe(200)
    expect(file.body).toContain('江湾业委会')
    actor = actorAs('worker', house.a)
    expect(
      (await house.http.inject({ method: 'GET', url: '/api/raised', headers: { 'x-mulin': '1' } })).statusCode,
    ).toBe(403)
  })

  it('is gone from the list once it is done in its neighbourhood', async () => {
    const worker = actorAs('worker', house.a)
    await house.unit((unit) => answerCall(unit, ids.call, null), { actor: worker })
    await house.unit((unit) => decide(unit, ids.topic, { outcome: 'rejected', reason: '没有钱' }), { actor: worker })
    const left = (await raised(officer('subdistrict', '310110015'))).map(({ kind }) => kind)
    expect(left.toSorted()).toEqual(['bodies.filing', 'conventions.unfiled', 'matters.escalated'])
  })
})
