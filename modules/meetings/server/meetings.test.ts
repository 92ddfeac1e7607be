import { holdPost, settleBodies } from '#bodies'
import { putParty } from '#matters'
import { blankFacts, savePersons } from '#people'
import { settleHomes } from '#places'
import fc from 'fast-check'
import { unzipSync, strFromU8 } from 'fflate'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'
import { listeners } from './listeners.ts'

let house: TestHouse
// A Thursday, 19:00 in Shanghai.
let now = new Date('2026-11-26T11:00:00Z')
let worker: SignedIn
let residents: SignedIn[]
let homes: string[]
let compoundId: string
const party = newId()

/** An answer of the house, of which a test looks at what it is about. */
// oxlint-disable-next-line typescript/no-explicit-any -- each test knows the shape it asked for
type Answer = any

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
  const neighbourhoodId = house.a.id
  worker = await signedIn(house.parts, { role: 'worker', neighbourhoodId, name: '周敏芝', firstContact: true })
  homes = (
    await house.unit((unit) =>
      settleHomes(
        unit,
        ['301', '302', '401', '402'].map((room) => ({
          compound: { name: '延吉七村', address: '延吉七村' },
          entrance: '12号',
          room,
          floor: Number(room[0]),
          buildingArea: 5_527,
          use: 'lived-in' as const,
        })),
      ),
    )
  ).map((home) => home.id)
  residents = await Promise.all(
    ['吴玉芬', '吴小明', '陈福'].map((name, index) =>
      // The first two live together.
      signedIn(house.parts, { role: 'resident', neighbourhoodId, name, homeIds: [homes[index === 2 ? 1 : 0] ?? ''] }),
    ),
  )
  const { body } = await ask(worker, 'GET', '/meeting-proposal?kind=troika')
  compoundId = body.compounds[0].id
  await house.unit(async (unit) => {
    await putParty(unit, party, { kind: 'property-manager', name: '延吉物业', phone: '021-00000071', active: true })
    const from = '2025-03-01'
    await settleBodies(unit, [
      {
        kind: 'owners-committee',
        name: '延吉七村业委会',
        compoundIds: [compoundId],
        posts: ['陆振华', '孙丽娟', '何建民', '施玉珍', '卫东明'].map((name, index) => ({
          kind: index === 0 ? ('chair' as const) : ('member' as const),
          holder: { name },
          from,
        })),
      },
      {
        kind: 'residents-committee',
        name: '延吉七村居委会',
        posts: [{ kind: 'chair', holder: { name: '沈佩华' }, from }],
      },
    ])
  })
})
afterAll(() => house.close())

const ask = async (as: SignedIn, method: 'GET' | 'POST' | 'PUT', path: string, payload?: object) => {
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}${path}`,
    headers: as.headers,
    ...(payload ? { payload } : {}),
  })
  const type = String(answer.headers['content-type'])
  return {
    status: answer.statusCode,
    body: (type.includes('json') ? answer.json() : answer.rawPayload) as Answer,
  }
}
const seat = (name: string, more: object = {}) => ({ id: newId(), member: true, name, ...more })
const base = (kind: string, more: object = {}) => ({
  kind,
  title: '车棚和水箱',
  place: '居委会会议室',
  startsAt: '2026-11-26T11:00:00Z',
  endsAt: '2026-11-26T13:00:00Z',
  seats: [],
  items: [],
  ...more,
})
const call = async (kind: string, more: object = {}) => {
  const id = newId()
  const { status, body } = await ask(worker, 'PUT', `/meetings/${id}`, base(kind, more))
  expect(status, JSON.stringify(body)).toBe(200)
  return id
}
const read = async (id: string) => (await ask(worker, 'GET', `/meetings/${id}`)).body
const came = (id: string, seatIds: string[], way = 'paper') =>
  ask(worker, 'POST', `/meetings/${id}/came`, {
    entries: seatIds.map((seatId) => ({ seatId, came: true, way, at: now.toISOString() })),
  })
const begin = (id: string) => ask(worker, 'POST', `/meetings/${id}/phase`, { to: 'running' })
const vote = (id: string, resolutionId: string, more: object) =>
  ask(worker, 'POST', `/meetings/${id}/proposals/decide`, { resolutionId, matterId: newId(), for: 0, ...more })
const proposed = async (id: string, proposal: string) => {
  const own = newId()
  expect((await ask(worker, 'POST', `/meetings/${id}/proposals`, { id: own, proposal })).status).toBe(200)
  return own
}

describe('calling', () => {
  it('proposes the owners’ committee with all its members, and the text it is held under', async () => {
    const { body } = await ask(worker, 'GET', `/meeting-proposal?kind=owners-committee&compoundId=${compoundId}`)
    expect(body, JSON.stringify(body)).toHaveProperty('rule')
    expect(body.rule).toMatchObject({ odd: true, proxies: false, postDays: 3, verified: true })
    expect(body.whole).toBe(5)
    expect(body.seats.filter((one: Answer) => one.member)).toHaveLength(5)
    expect(body.seats.filter((one: Answer) => !one.member)).toMatchObject([{ name: '沈佩华' }])
    const residentsToo = await ask(worker, 'GET', '/meeting-proposal?kind=residents-meeting')
    expect(residentsToo.body).toMatchObject({ whole: 4, rule: { from: '2026-01-01', verified: false } })
  })

  it('refuses who may not call, too few, no base, and short notice without a reason', async () => {
    const refused = async (kind: string, more: object) =>
      (await ask(worker, 'PUT', `/meetings/${newId()}`, base(kind, more))).body.code
    expect(await refused('owners-committee', { caller: { who: 'committee' }, whole: 5 })).toBe('meetings.not-theirs')
    const third = { who: 'committee-members', whole: 5 }
    expect(await refused('owners-committee', { caller: { ...third, count: 1 }, whole: 5 })).toBe('meetings.too-few')
    expect(await refused('owners-committee', { caller: { ...third, count: 2 } })).toBe('meetings.base-needed')
    const twice = { ...seat('甲'), accountId: worker.accountId }
    expect(await refused('troika', { seats: [twice, { ...twice, id: newId() }] })).toBe('meetings.seat-twice')
    const past = { startsAt: '2026-11-25T11:00:00Z', endsAt: '2026-11-25T12:00:00Z' }
    expect(await refused('troika', past)).toBe('meetings.in-the-past')
    const item = { id: newId(), title: '议一件' }
    expect(await refused('troika', { items: [{ ...item, topicId: newId() }] })).toBe('topics.unknown-topic')
    expect(await refused('troika', { items: [{ ...item, resolutionId: newId() }] })).toBe('meetings.unknown-resolution')
    const owners = { caller: { who: 'owners-committee' } }
    expect(await refused('owners-assembly', owners)).toBe('meetings.short-notice')
    expect(await refused('troika', { endsAt: '2026-11-26T10:00:00Z' })).toBe('meetings.bad-times')
  })

  it('an open meeting hangs on the board and tells those on the list; sent twice it is one', async () => {
    const id = newId()
    const account = residents[0]?.accountId
    const body = base('hearing', {
      seats: [seat('吴玉芬', { accountId: account })],
      items: [{ id: newId(), title: '车棚加充电口' }],
    })
    expect((await ask(worker, 'PUT', `/meetings/${id}`, body)).body).toEqual({ id, told: 1 })
    expect((await ask(worker, 'PUT', `/meetings/${id}`, body)).body).toEqual({ id, told: 0 })
    const { rows } = await house.parts.database.owner.query(
      `select v.body from notices.notice n join notices.version v on v.notice_id = n.id where n.kind = 'meeting'`,
    )
    expect(rows).toHaveLength(1)
    expect(rows[0].body).toContain('议题：车棚加充电口')
    const { body: listed } = await ask(residents[0] as SignedIn, 'GET', '/my-meetings')
    expect(listed.meetings).toMatchObject([{ id, here: false }])
    // One meets in a room with a number; somebody's telephone has no place on the board.
    await call('hearing', { place: '睦邻中心201室' })
    const named = base('hearing', { items: [{ id: newId(), title: '王建国 19900000011 家漏水' }] })
    expect((await ask(worker, 'PUT', `/meetings/${newId()}`, named)).body).toMatchObject({
      code: 'notices.looks-personal',
    })
  })
})

describe('attending', () => {
  it('by the code in the room: two of one home are one household, twice is once, a wrong code none', async () => {
    const id = await call('residents-meeting', { base: 'households', whole: 3, caller: { who: 'committee' } })
    const { code } = await read(id)
    const here = (as: SignedIn, with_ = code) =>
      ask(as, 'POST', `/meetings/${id}/here`, { seatId: newId(), code: with_ })
    expect((await here(residents[0] as SignedIn, 'falsch')).body.code).toBe('meetings.wrong-code')
    await Promise.all(residents.slice(0, 2).map((as) => here(as)))
    await Promise.all([here(residents[0] as SignedIn), here(residents[0] as SignedIn)])
    const live = async () => (await ask(residents[0] as SignedIn, 'GET', `/meetings/${id}/live`)).body
    expect(await live()).toMatchObject({ came: 2, quorum: { present: 1, whole: 3, needed: 2, met: false } })
    await here(residents[2] as SignedIn)
    expect(await live()).toMatchObject({ came: 3, quorum: { present: 2, met: true } })
  })

  it('a manager, a minor and a neighbour of another compound sit in when they scan; delegates are who was sent', async () => {
    const here = { neighbourhoodId: house.a.id }
    const [childId, adultId] = [newId(), newId()]
    const born = (name: string, birthDate: string) => ({ ...blankFacts(name), birthDate, homeId: homes[0] ?? '' })
    await house.unit((unit) =>
      savePersons(
        unit,
        [
          { id: childId, version: null, facts: born('吴小小', '2012-01-01') },
          { id: adultId, version: null, facts: born('吴大大', '1980-01-01') },
        ],
        '名册',
      ),
    )
    const as = (name: string, more: object) =>
      signedIn(house.parts, { ...here, role: 'resident', name, homeIds: [homes[0] ?? ''], ...more })
    const child = await as('吴小小', { personId: childId })
    const adult = await as('吴大大', { personId: adultId })
    const manager = await signedIn(house.parts, { ...here, role: 'property', name: '陆建平' })
    const [far] = await house.unit((unit) =>
      settleHomes(unit, [
        {
          compound: { name: '延吉八村', address: '延吉八村' },
          entrance: '1号',
          room: '101',
          floor: 1,
          buildingArea: 5_000,
          use: 'lived-in' as const,
        },
      ]),
    )
    const elsewhere = await as('方远', { homeIds: [far?.id ?? ''] })
    const scan = async (id: string, who: SignedIn) => {
      const { code } = await read(id)
      expect((await ask(who, 'POST', `/meetings/${id}/here`, { seatId: newId(), code })).status).toBe(200)
    }
    const count = async (id: string) => (await ask(adult, 'GET', `/meetings/${id}/live`)).body
    const all = await call('residents-meeting', { base: 'households', whole: 3, compoundId })
    for (const who of [child, manager, elsewhere]) await scan(all, who)
    expect(await count(all)).toMatchObject({ came: 3, quorum: { present: 0 } })
    await scan(all, adult)
    expect(await count(all)).toMatchObject({ came: 4, quorum: { present: 1 } })
    const sent = await call('residents-meeting', { base: 'delegates', whole: 30 })
    await scan(sent, adult)
    expect(await count(sent)).toMatchObject({ came: 1, quorum: { present: 0 } })
  })

  it('stands on the desk of the three, without what was said; a resident sees no such list', async () => {
    const times = { startsAt: '2026-12-04T06:00:00Z', endsAt: '2026-12-04T08:00:00Z' }
    const items = [
      { id: newId(), title: '水箱清洗' },
      { id: newId(), title: '一户人家的难处', private: true },
    ]
    const seats = [seat('甲', { body: '居委会' }), seat('乙', { body: '物业' }), seat('丙', { body: '业委会' })]
    const id = await call('troika', { compoundId, seats, items, ...times })
    const elsewhere = await call('hearing', { compoundId, seats })
    const here = { neighbourhoodId: house.a.id }
    const manager = await signedIn(house.parts, { ...here, role: 'property', name: '陆建平', body: '延吉物业' })
    // An account alone is no post: it sees nobody's desk.
    expect((await ask(manager, 'GET', `/joint-meetings/${compoundId}`)).body.code).toBe('bodies.no-post')
    const post = { kind: 'manager' as const, holder: { name: '陆建平' }, from: '2025-03-01' }
    const body = { kind: 'property-manager' as const, name: '延吉物业', compoundIds: [compoundId], posts: [post] }
    const [settled] = await house.unit((unit) => settleBodies(unit, [body]))
    await house.unit((unit) => holdPost(unit, settled?.postIds[0] ?? '', manager.accountId))
    const seen = await ask(manager, 'GET', `/joint-meetings/${compoundId}`)
    expect(seen.body).toMatchObject({ mayCall: false })
    expect(seen.body.meetings.find((one: { id: string }) => one.id === id)).toMatchObject({
      agenda: ['水箱清洗'],
      mine: false,
      startsAt: '2026-12-04T06:00:00.000Z',
    })
    expect(seen.body.meetings.map((one: { id: string }) => one.id)).not.toContain(elsewhere)
    expect((await ask(manager, 'GET', `/joint-meetings/${newId()}`)).body.code).toBe('bodies.unknown-compound')
    const other = await ask(worker, 'GET', `/joint-meetings/${newId()}`)
    expect(other.body.meetings.map((one: { id: string }) => one.id)).not.toContain(id)
    expect((await ask(worker, 'GET', `/joint-meetings/${compoundId}`)).body.mayCall).toBe(true)
    const [resident] = residents as [SignedIn]
    expect((await ask(resident, 'GET', `/joint-meetings/${compoundId}`)).status).toBe(403)
  })

  it('whoever is not on the list of a closed meeting sees nothing of it', async () => {
    const id = await call('troika')
    expect((await ask(residents[0] as SignedIn, 'GET', `/my-meetings/${id}`)).body.code).toBe('meetings.not-invited')
    expect((await ask(residents[0] as SignedIn, 'GET', `/meetings/${id}`)).status).toBe(403)
  })
})

describe('from call to board', () => {
  it('an owners’ committee: quorum, signatures of all members, a task, back at the next meeting, confirmed, published', async () => {
    const names = ['陆振华', '孙丽娟', '何建民', '施玉珍', '卫东明']
    const seats = names.map((name) => seat(name, { body: '延吉七村业委会' }))
    const item = newId()
    const secret = newId()
    const id = await call('owners-committee', {
      caller: { who: 'owners-committee' },
      compoundId,
      seats,
      items: [
        { id: item, title: '车棚加充电口' },
        { id: secret, title: '吴家欠费的事', private: true },
      ],
    })
    expect(await read(id)).toMatchObject({ quorum: { whole: 5, needed: 3, met: false } })
    await begin(id)
    await came(
      id,
      seats.slice(0, 2).map((one) => one.id),
    )
    const first = newId()
    await ask(worker, 'POST', `/meetings/${id}/proposals`, { id: first, itemId: item, proposal: '车棚加二十个充电口' })
    const due = { dueOn: '2026-12-20', owner: { kind: 'party', id: party } }
    expect((await vote(id, first, { for: 2, ...due })).body.code).toBe('meetings.no-quorum')
    await came(id, [seats[2]?.id ?? ''], 'call')
    const signed = seats.slice(0, 3).map((one) => one.id)
    expect((await vote(id, first, { for: 3, signed })).body.code).toBe('meetings.owner-needed')
    expect((await vote(id, first, { for: 3, signed, ...due, dueOn: null })).body.code).toBe('meetings.due-needed')
    expect((await vote(id, first, { for: 3, signed: signed.slice(0, 2), ...due })).body.code).toBe(
      'meetings.signatures-differ',
    )
    expect((await vote(id, first, { for: 3, signed: [...signed.slice(0, 2), seats[4]?.id], ...due })).body.code).toBe(
      'meetings.not-a-member',
    )
    expect((await ask(worker, 'POST', `/meetings/${id}/phase`, { to: 'closed' })).body.code).toBe(
      'meetings.open-proposals',
    )
    const count = { resolutionId: first, for: 3, signed, ...due, matterId: newId() }
    const card = await ask(worker, 'POST', `/meetings/${id}/proposals/decide`, count)
    expect(card.body).toMatchObject({
      outcome: 'carried',
      needed: 3,
      owner: '延吉物业',
      dueOn: '2026-12-20',
      signed: expect.arrayContaining(names.slice(0, 3)),
    })
    expect((await ask(worker, 'POST', `/meetings/${id}/proposals/decide`, count)).body).toEqual(card.body)
    const { body: matter } = await ask(worker, 'GET', `/matters/${count.matterId}/desk`)
    const queue = await ask(worker, 'GET', '/queue?view=all')
    const row = queue.body.rows?.find((one: Answer) => one.id === count.matterId) ?? matter
    expect(row).toMatchObject({
      source: 'meeting',
      title: '车棚加二十个充电口',
      dueKind: 'promise',
      party: { name: '延吉物业' },
    })

    const second = await proposed(id, '换12号602室的锁')
    const against = await vote(id, second, {
      for: 2,
      against: 1,
      signed: signed.slice(0, 2),
      dissent: [{ seatId: seats[2]?.id, words: '太贵' }],
    })
    expect(against.body).toMatchObject({
      outcome: 'lost',
      owner: null,
      matter: null,
      dissent: [{ name: '何建民', words: '太贵' }],
    })

    const line = { id: newId(), itemId: item, words: '物业说要先增容', at: now.toISOString() }
    const hidden = { id: newId(), itemId: item, words: '301室吴家', private: true, at: now.toISOString() }
    await ask(worker, 'POST', `/meetings/${id}/lines`, { lines: [line, hidden] })
    await ask(worker, 'POST', `/meetings/${id}/lines`, { lines: [line] })
    expect((await read(id)).lines).toHaveLength(2)
    const kept = await house.parts.database.owner.query('select words_sealed from meetings.line')
    expect(JSON.stringify(kept.rows)).not.toMatch(/增容|吴家/)

    await ask(worker, 'POST', `/meetings/${id}/pledges`, { id: newId(), seatId: seats[0]?.id, what: '去谈增容' })
    expect((await ask(worker, 'POST', `/meetings/${id}/publish`, { noticeId: newId() })).body.code).toBe(
      'meetings.not-now',
    )
    expect((await ask(worker, 'POST', `/meetings/${id}/phase`, { to: 'closed' })).status).toBe(200)
    const say = (seatIds: (string | undefined)[], answer = 'agreed') =>
      ask(worker, 'POST', `/meetings/${id}/answers`, { seatIds, answer, way: 'paper' })
    expect((await say([seats[4]?.id])).body.code).toBe('meetings.not-there')
    await say([seats[0]?.id])
    expect((await read(id)).phase).toBe('closed')
    await say([seats[1]?.id])
    expect(await read(id)).toMatchObject({ phase: 'confirmed', agreed: 2, postBy: '2026-11-29' })
    const met = await house.parts.database.owner.query('select present, place from bodies.meeting where id = $1', [id])
    expect(met.rows).toEqual([{ present: 3, place: '居委会会议室' }])
    expect((await ask(worker, 'POST', `/meetings/${id}/lines`, { lines: [line] })).body.code).toBe('meetings.not-now')

    const noticeId = newId()
    const board = (more: object) => ask(worker, 'POST', `/meetings/${id}/publish`, { noticeId, days: 15, ...more })
    // A flat is named in it: whoever puts it on the board says that it has to be.
    expect((await board({})).body.code).toBe('notices.looks-personal')
    const { body: posted } = await board({ sure: true })
    expect((await board({ sure: true })).body).toEqual(posted)
    const { body: notice } = await ask(worker, 'GET', `/notices/${noticeId}`)
    expect(notice.body).toContain('车棚加二十个充电口：同意 3（需 3）')
    expect(notice.body).toContain('由延吉物业办，2026年12月20日前办好')
    expect(notice.body).toContain('有 1 人保留不同意见')
    expect(notice.body).not.toMatch(/吴家|增容|何建民|太贵|陆振华/)
    expect(await read(id)).toMatchObject({ published: true, postBy: null, noticeNumber: posted.number })

    const { body: next } = await ask(worker, 'GET', `/meeting-proposal?kind=owners-committee&compoundId=${compoundId}`)
    expect(next.back).toMatchObject([{ id: first, progress: 'open' }])
    const event = { type: 'matters.done', subjectId: count.matterId, neighbourhoodId: house.a.id, at: now, data: {} }
    await listeners['matters.done'](house.parts, event as unknown as Parameters<(typeof listeners)['matters.done']>[1])
    expect((await read(id)).cards[0].progress).toBe('done')
    await ask(worker, 'POST', `/resolutions/${first}/review`, { words: '装好了，夜里亮' })
    const after = await ask(worker, 'GET', `/meeting-proposal?kind=owners-committee&compoundId=${compoundId}`)
    expect(after.body.back).toEqual([])

    const docx = await ask(worker, 'GET', `/meetings/${id}/minutes`)
    const files = unzipSync(new Uint8Array(docx.body))
    const text = strFromU8(files['word/document.xml'] as Uint8Array)
    expect(text).toContain('w:w="11906" w:h="16838"')
    expect(text).toContain('w:top="2098"')
    for (const word of ['陆振华', '车棚加二十个充电口', '（不公开）', '太贵', '去谈增容']) expect(text).toContain(word)
    const list = await ask(worker, 'GET', `/meetings/${id}/list?format=csv`)
    expect(String(list.body)).toContain('卫东明')
  })

  it('three who sit together agree, or do not; with one against it is not carried', async () => {
    const seats = [seat('甲', { body: '居委会' }), seat('乙', { body: '物业' }), seat('丙', { body: '业委会' })]
    const id = await call('troika', { seats })
    await begin(id)
    await came(
      id,
      seats.map((one) => one.id),
    )
    const own = await proposed(id, '周六一起巡楼')
    const owner = { kind: 'worker', id: worker.accountId }
    expect((await vote(id, own, { for: 2, against: 1 })).body).toMatchObject({ outcome: 'lost' })
    const again = await proposed(id, '每月一起巡楼')
    expect((await vote(id, again, { for: 4, owner, dueOn: '2026-12-01' })).body.code).toBe('meetings.more-votes')
    expect((await vote(id, again, { for: 3, owner, dueOn: '2028-12-01' })).body.code).toBe('meetings.due-far')
    expect((await vote(id, again, { for: 3, owner, dueOn: '2026-12-01' })).body).toMatchObject({
      outcome: 'carried',
      owner: '周敏芝',
    })
  })

  it.each([
    [
      'the proposal is its reason, with who does it by when',
      false,
      '露台铺轻质土，种花（居委会来办，2026年12月1日前）',
    ],
    ['put under a private item it says no more than that', true, '会议通过'],
  ])(
    'a topic waits until every point has its answer, and is adopted by what is carried: %s',
    async (_, hidden, said) => {
      const topic = newId()
      const point = newId()
      const [resident] = residents as [SignedIn]
      const idea = { id: topic, kind: 'micro-renewal', title: '露台种点花', words: '顶楼闲着', compoundId }
      expect((await ask(resident, 'POST', '/topics', idea)).status).toBe(200)
      const doubt = { id: point, stance: 'against', words: '怕漏水' }
      expect((await ask(resident, 'POST', `/topics/${topic}/points`, doubt)).status).toBe(200)
      const seats = [seat('甲', { body: '居委会' }), seat('乙', { body: '物业' }), seat('丙', { body: '业委会' })]
      const id = await call('troika', { seats })
      await begin(id)
      await came(
        id,
        seats.map((one) => one.id),
      )
      const offered = await ask(worker, 'GET', '/meetings/topics')
      expect(offered.body.topics).toMatchObject([{ id: topic, title: '露台种点花' }])
      const item = { id: newId(), title: '露台种点花', topicId: topic, private: hidden }
      expect((await ask(worker, 'POST', `/meetings/${id}/items`, { ...item, topicId: newId() })).body.code).toBe(
        'topics.unknown-topic',
      )
      expect((await ask(worker, 'POST', `/meetings/${id}/items`, item)).status).toBe(200)
      const own = newId()
      const put = { id: own, itemId: item.id, proposal: '露台铺轻质土，种花' }
      expect((await ask(worker, 'POST', `/meetings/${id}/proposals`, put)).status).toBe(200)
      const count = { for: 3, owner: { kind: 'worker', id: worker.accountId }, dueOn: '2026-12-01' }
      expect((await vote(id, own, count)).body.code).toBe('topics.unanswered')
      const answer = { answer: 'adopted', reason: '先做防水' }
      expect((await ask(worker, 'PUT', `/points/${point}/answer`, answer)).status).toBe(200)
      expect((await vote(id, own, count)).body).toMatchObject({ outcome: 'carried' })
      const { body } = await ask(resident, 'GET', `/topics/${topic}`)
      expect(body).toMatchObject({ state: 'adopted', reason: said })
      expect((await ask(worker, 'GET', '/meetings/topics')).body.topics).toEqual([])
    },
  )
})

describe('a residents’ meeting on a text', () => {
  const lawyer = { lawyer: '钱立言', firm: '示例律师事务所', licence: '示例证号0001', on: '2026-11-26', fits: true }
  const begun = async (title: string) => {
    const id = newId()
    const clauses = [{ id: newId(), text: `${title}：见面打招呼。`, relied: null }]
    await ask(worker, 'PUT', `/conventions/${id}`, { kind: 'residents', title, clauses })
    return { id, clauses, digest: (await ask(worker, 'GET', `/conventions/${id}`)).body.digest as string }
  }
  const reviewed = (text: { id: string; digest: string }) =>
    ask(worker, 'POST', `/conventions/${text.id}/reviews`, { id: newId(), digest: text.digest, ...lawyer })
  const item = (conventionId: string) => ({ id: newId(), title: '通过公约', conventionId })
  /** Three delegates of five come, two for it. */
  const carried = async (conventionId: string, votes = { for: 2, against: 1 }) => {
    const seats = ['甲', '乙', '丙'].map((name) => seat(name))
    const before = item(conventionId)
    const id = await call('residents-meeting', { base: 'delegates', whole: 5, seats, items: [before] })
    await begin(id)
    await came(
      id,
      seats.map((one) => one.id),
    )
    const resolutionId = newId()
    const proposal = { id: resolutionId, itemId: before.id, proposal: '通过居民公约' }
    expect((await ask(worker, 'POST', `/meetings/${id}/proposals`, proposal)).status).toBe(200)
    const owner = { owner: { kind: 'party', id: party }, dueOn: '2026-12-10' }
    expect((await vote(id, resolutionId, { ...votes, ...owner })).status).toBe(200)
    return { id, resolutionId }
  }
  const adopt = (resolutionId: string, more: object = {}) =>
    ask(worker, 'POST', `/resolutions/${resolutionId}/adoption`, {
      id: newId(),
      inForceFrom: '2026-12-01',
      reviseBy: '2029-12-01',
      ...more,
    })
  const decided = async (id: string) => (await ask(worker, 'GET', `/meetings/decided-texts?conventionId=${id}`)).body

  it('takes it up once it is reviewed, and adopts it by its own counts, with the meeting as its record', async () => {
    const text = await begun('居民公约')
    const early = base('residents-meeting', { base: 'delegates', whole: 5, items: [item(text.id)] })
    expect((await ask(worker, 'PUT', `/meetings/${newId()}`, early)).body.code).toBe('meetings.text-not-ready')
    await reviewed(text)
    expect((await ask(worker, 'GET', '/meetings/texts')).body.texts).toEqual([{ id: text.id, title: '居民公约' }])
    const hearing = base('hearing', { items: [item(text.id)] })
    expect((await ask(worker, 'PUT', `/meetings/${newId()}`, hearing)).body.code).toBe('meetings.text-not-ready')
    const { id, resolutionId } = await carried(text.id)
    expect((await read(id)).items).toMatchObject([{ conventionId: text.id }])
    expect((await decided(text.id)).decided).toMatchObject([
      { resolutionId, entitled: 5, present: 3, inFavour: 2, against: 1, adopted: false, changed: false },
    ])
    const own = newId()
    expect((await adopt(resolutionId, { id: own, inForceFrom: '2026-11-01' })).body.code).toBe(
      'conventions.days-in-order',
    )
    expect((await adopt(resolutionId, { id: own })).status).toBe(200)
    expect((await adopt(resolutionId, { id: own })).status).toBe(200)
    expect((await adopt(resolutionId)).body.code).toBe('conventions.already-adopted')
    expect((await ask(worker, 'GET', `/conventions/${text.id}`)).body.adoptions).toMatchObject([
      { entitled: 5, present: 3, inFavour: 2, against: 1, abstained: 0, heldOn: '2026-11-26', files: [] },
    ])
    expect((await ask(worker, 'GET', `/conventions/${text.id}`)).body.adoptions[0].record).toEqual({
      kind: 'meeting',
      id,
    })
    expect((await decided(text.id)).decided).toMatchObject([{ adopted: true }])
  })

  it('adopts nothing that was lost, lay under no text, or reads otherwise now than it lay before the meeting', async () => {
    const text = await begun('养犬公约')
    await reviewed(text)
    const lost = await carried(text.id, { for: 1, against: 2 })
    expect((await adopt(lost.resolutionId)).body.code).toBe('meetings.not-carried')
    expect((await decided(text.id)).decided).toEqual([])
    const { resolutionId } = await carried(text.id)
    const changed = text.clauses.map((one) => ({ ...one, text: '遛狗要牵绳。' }))
    const version = { after: 1, title: '养犬公约', clauses: changed, why: '改了一句' }
    expect((await ask(worker, 'POST', `/conventions/${text.id}/versions`, version)).status).toBe(200)
    expect((await adopt(resolutionId)).body.code).toBe('conventions.text-changed')
    expect((await decided(text.id)).decided).toMatchObject([{ changed: true, adopted: false }])
    const bare = await call('residents-meeting', { base: 'delegates', whole: 1, seats: [seat('甲')] })
    await begin(bare)
    await came(bare, [(await read(bare)).list[0].id])
    const own = await proposed(bare, '通过一件别的事')
    const owner = { owner: { kind: 'party', id: party }, dueOn: '2026-12-10' }
    await vote(bare, own, { for: 1, ...owner })
    expect((await adopt(own)).body.code).toBe('meetings.no-text')
  })
})

describe('papers', () => {
  it('the calendar file is read by a library that did not write it', async () => {
    const id = await call('hearing', { title: '听证会，车棚；水箱', items: [{ id: newId(), title: '车棚' }] })
    const { body } = await ask(residents[0] as SignedIn, 'GET', `/meetings/${id}/calendar`)
    const calendar = new ICAL.Component(ICAL.parse(String(body)))
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
    expect(event).toMatchObject({ summary: '听证会，车棚；水箱', location: '居委会会议室', uid: `${id}@mulin.invalid` })
    expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-26T11:00:00.000Z')
  })

  it('a called meeting is moved: everybody is told again, the calendar entry follows, the board says so', async () => {
    const guest = residents[0] as SignedIn
    const seats = [seat('甲', { accountId: guest.accountId })]
    const id = await call('hearing', { title: '车棚听证会', seats, items: [{ id: newId(), title: '车棚' }] })
    const read = async () => {
      const { body } = await ask(guest, 'GET', `/meetings/${id}/calendar`)
      return new ICAL.Event(new ICAL.Component(ICAL.parse(String(body))).getFirstSubcomponent('vevent') ?? undefined)
    }
    const before = await read()
    const to = {
      startsAt: '2026-12-03T11:30:00.000Z',
      endsAt: '2026-12-03T13:00:00.000Z',
      place: '睦邻中心',
      reason: '那天停电',
    }
    expect((await ask(worker, 'POST', `/meetings/${id}/time`, { ...to, endsAt: to.startsAt })).body.code).toBe(
      'meetings.bad-times',
    )
    expect((await ask(guest, 'POST', `/meetings/${id}/time`, to)).status).toBe(403)
    expect((await ask(worker, 'POST', `/meetings/${id}/time`, to)).body).toEqual({ told: 1 })
    expect((await ask(worker, 'POST', `/meetings/${id}/time`, to)).body).toEqual({ told: 0 })
    const after = await read()
    expect(after.startDate.toJSDate().toISOString()).toBe(to.startsAt)
    expect(after).toMatchObject({ uid: before.uid, location: '睦邻中心' })
    expect(after.sequence).toBeGreaterThan(before.sequence)
    const { body } = await ask(guest, 'GET', `/my-meetings/${id}`)
    expect(body).toMatchObject({ startsAt: to.startsAt, moved: { from: '2026-11-26T11:00:00.000Z', why: '那天停电' } })
    const told = 'select count(*)::int as n from messages.message where template = $1 and about_id = $2'
    expect((await house.parts.database.owner.query(told, ['meetings.moved', id])).rows).toEqual([{ n: 1 }])
    const hanging = `select v.title, n.ended_early_at is null as hangs from notices.notice n
      join notices.version v on v.neighbourhood_id = n.neighbourhood_id and v.notice_id = n.id
      where v.title like '%车棚听证会' order by hangs`
    expect((await house.parts.database.owner.query(hanging)).rows).toEqual([
      { title: '车棚听证会', hangs: false },
      { title: '改期：车棚听证会', hangs: true },
    ])
    await begin(id)
    expect((await ask(worker, 'POST', `/meetings/${id}/time`, { ...to, place: '别处' })).body.code).toBe(
      'meetings.not-now',
    )
  })
})

describe('over random histories on the database', () => {
  it('nothing stands as carried without owner, date and task', async () => {
    const act = fc.record({
      to: fc.constantFrom('running', 'closed', 'came', 'propose', 'decide', 'decide'),
      for: fc.nat(4),
      against: fc.nat(2),
      owner: fc.boolean(),
      due: fc.constantFrom('2026-12-01', '2026-01-01', null),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('troika', 'coordination', 'hearing'),
        fc.array(act, { maxLength: 12 }),
        async (kind, acts) => {
          const seats = ['甲', '乙', '丙'].map((name) => seat(name))
          const id = await call(kind, { seats })
          const proposals: string[] = []
          for (const one of acts) {
            if (one.to === 'running' || one.to === 'closed')
              await ask(worker, 'POST', `/meetings/${id}/phase`, { to: one.to })
            if (one.to === 'came') await came(id, [seats[one.for % 3]?.id ?? ''])
            if (one.to === 'propose') {
              const own = newId()
              if (
                (await ask(worker, 'POST', `/meetings/${id}/proposals`, { id: own, proposal: '一件事' })).status === 200
              )
                proposals.push(own)
            }
            const last = proposals.at(-1)
            if (one.to === 'decide' && last !== undefined) {
              const owner = one.owner ? { kind: 'worker', id: worker.accountId } : null
              const { status } = await vote(id, last, { for: one.for, against: one.against, owner, dueOn: one.due })
              expect(status).toBeLessThan(500)
            }
          }
        },
      ),
      { numRuns: 25 },
    )
    const { rows } = await house.parts.database.owner.query(
      `select r.outcome, r.owner_name, r.due_on, m.id as matter from meetings.resolution r left join matters.matter m on m.id = r.matter_id
       where r.outcome = 'carried' or r.owner_name is not null`,
    )
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.owner_name !== null && row.due_on !== null && row.matter !== null).toBe(true)
  }, 60_000)
})
