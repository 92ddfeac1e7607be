import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kit/server/id.ts'
import { asUpload, photo } from '../../files/test/made-files.ts'
import { type Answer, openVisitHouse, type VisitHouse, visitTo } from '../test/made-house.ts'
import type { SignedIn } from '../../accounts/test/sign-in.ts'
import { bereaved, careChanged, movedIn } from './listeners.ts'

let house: VisitHouse
// A Thursday, 10:00 in Shanghai.
let now = new Date('2026-11-26T02:00:00Z')
let alone: string
let daughter: string

beforeAll(async () => {
  house = await openVisitHouse(() => now)
  alone = await house.live(4, '吴玉芬', {
    birthDate: '1948-03-02',
    phones: [{ number: '19900000430', kind: 'mobile' }],
    care: ['needs-care'],
  })
  daughter = await house.live(5, '陈小红', { birthDate: '1980-05-05' })
  await house.ask(house.chair, 'POST', `/persons/${alone}/relatives`, {
    id: newId(),
    relation: 'daughter',
    name: '陈小红',
    phone: '19900007788',
    personId: null,
  })
})
afterAll(() => house.close())

const round = async (body: object = {}, as = house.worker) => (await house.ask(as, 'POST', '/visits/round', body)).body
const homeOn = (one: { homes: { homeId: string }[] }, at: number): Answer =>
  one.homes.find((home) => home.homeId === house.homes[at])

describe('the round of a day', () => {
  it('has why, whom, whom to call; each person on it has one look in their record, however often it is taken', async () => {
    const first = await round()
    expect(homeOn(first, 4)).toMatchObject({
      address: '延吉七村12号301室',
      people: [{ name: '吴玉芬', age: 78, care: ['needs-care'], phones: ['19900000430'] }],
    })
    expect(homeOn(first, 4).why.map((due: { cause: string; way: string }) => `${due.cause}/${due.way}`)).toEqual([
      'elder-alone/call',
      'elder-alone/visit',
      'needs-care/visit',
      'every-home/visit',
    ])
    await round()
    const { body } = await house.ask(house.chair, 'GET', `/persons/${alone}`)
    const looks = body.looks.filter((look: { reason: string }) => look.reason === '今天的走访名单')
    expect(looks).toHaveLength(1)
    expect(looks[0]).toMatchObject({ by: '周敏芝', fields: ['name', 'phones', 'relatives', 'care'] })
  })

  it('asks the fewest things the register does not know, and a child nothing of work', async () => {
    const child = await house.live(6, '小明', { birthDate: '2018-01-01' })
    const one = await round({ also: [house.homes[6]] })
    expect(homeOn(one, 6).questions.map((asked: { key: string }) => asked.key)).toEqual(['registration'])
    expect(homeOn(one, 6).questions[0].personId).toBe(child)
    expect(homeOn(one, 5).questions.length).toBeLessThanOrEqual(2)
  })

  it('goes down the stairs, and only behind the entrances asked for', async () => {
    const one = await round()
    const floors = one.homes.map((home: { floor: number }) => home.floor)
    expect(floors).toEqual(floors.toSorted((a: number, b: number) => b - a))
    expect((await round({ entrances: [newId()] })).homes).toEqual([])
  })
})

describe('a visit', () => {
  it('sent twice, or at once from two tries, is one', async () => {
    const visit = visitTo(house.homes[0])
    const [first, second] = await Promise.all([
      house.sync(house.worker, [visit, visit]),
      house.sync(house.worker, [visit]),
    ])
    expect([...first, ...second].map((one) => one.state)).toEqual(['accepted', 'accepted', 'accepted'])
    const { body } = await house.ask(house.worker, 'GET', `/homes/${house.homes[0]}/visits`)
    expect(body.visits).toHaveLength(1)
  })

  it('that cannot be read takes no other with it, and neither does a home of elsewhere', async () => {
    const good = visitTo(house.homes[1])
    const receipts = await house.sync(house.worker, [
      { id: newId(), outcome: 'fine' },
      visitTo(newId()),
      { ...visitTo(house.homes[1]), notes: 'x' },
      good,
      {},
    ])
    expect(receipts.map((one) => one.code)).toEqual([
      'visits.unreadable',
      'visits.unknown-home',
      'visits.unreadable',
      null,
      'visits.unreadable',
    ])
    expect(receipts[3]).toMatchObject({ id: good.id, state: 'accepted' })
    expect(receipts[0]?.message).toContain('读不出来')
  })

  it('under an id that is another’s is refused, not overwritten', async () => {
    const visit = visitTo(house.homes[1])
    await house.sync(house.worker, [visit])
    expect(await house.sync(house.other, [visit])).toMatchObject([{ code: 'visits.id-taken' }])
  })

  it('from a telephone a day ahead is put right, noted, and never refused', async () => {
    const ahead = 86_400_000
    const truly = new Date(now.getTime() - 3_600_000)
    const visit = visitTo(house.homes[2], { at: new Date(truly.getTime() + ahead).toISOString() })
    const [receipt] = await house.sync(house.worker, [visit], new Date(now.getTime() + ahead))
    expect(receipt).toMatchObject({ state: 'accepted', clockOff: 86_400 })
    const { body } = await house.ask(house.worker, 'GET', `/homes/${house.homes[2]}/visits`)
    expect(body.visits[0]).toMatchObject({ at: truly.toISOString(), clockOff: 86_400, by: '周敏芝' })
  })

  it('with a need becomes one matter from the door, with its words, however often it is sent', async () => {
    const need = { id: newId(), category: 'leak', words: '厨房水管漏，要找人修', personId: alone }
    const hourAgo = new Date(now.getTime() - 3_600_000).toISOString()
    const visit = visitTo(house.homes[4], { outcome: 'need', need, at: hourAgo })
    const receipts = [...(await house.sync(house.worker, [visit])), ...(await house.sync(house.worker, [visit]))]
    expect(receipts.map((one) => one.matterId)).toEqual([need.id, need.id])
    const { body } = await house.ask(house.worker, 'GET', `/matters/${need.id}`)
    expect(body).toMatchObject({ source: 'visit', owner: { name: '周敏芝' }, words: need.words })
    const unknown = { id: newId(), category: 'toString', words: '别的事' }
    const [odd] = await house.sync(house.worker, [
      visitTo(house.homes[4], { outcome: 'need', need: unknown, at: hourAgo }),
    ])
    expect(odd?.state).toBe('accepted')
  })

  it('ends what was due, and brings its last notes to the next round', async () => {
    const notes = [
      { id: newId(), kind: 'plain', words: '说下周去女儿家' },
      { id: newId(), kind: 'health', words: '膝盖疼，走不远' },
    ]
    await house.sync(house.worker, [visitTo(house.homes[4], { notes })])
    const one = await round({ also: [house.homes[4]] }, house.other)
    expect(homeOn(one, 4)).toMatchObject({ why: [], last: { outcome: 'ok' } })
    const words = homeOn(one, 4).notes.map((note: { words: string | null }) => note.words)
    expect(new Set(words)).toEqual(new Set(['说下周去女儿家', null]))
  })

  it('takes its photo afterwards, once, only from whoever made it, and shows it to the committee alone', async () => {
    const visit = visitTo(house.homes[0])
    await house.sync(house.worker, [visit])
    const file = newId()
    const { payload, headers } = asUpload(await photo(300, 200), 'photo.jpg')
    const upload = await house.http.inject({
      method: 'PUT',
      url: `/api/n/${house.a.id}/files/${file}`,
      headers: { ...house.worker.headers, ...headers },
      payload,
    })
    expect(upload.statusCode).toBe(200)
    const attach = (as = house.worker) => house.ask(as, 'PUT', `/visits/${visit.id}/files/${file}`, {})
    expect((await attach(house.other)).body).toMatchObject({ code: 'visits.unknown-visit' })
    expect((await attach()).status).toBe(200)
    expect((await attach()).status).toBe(200)
    const seen = await house.ask(house.other, 'GET', `/homes/${house.homes[0]}/visits`)
    const made = seen.body.visits.find((one: { id: string }) => one.id === visit.id)
    expect(made.files).toMatchObject([{ id: file, kind: 'photo' }])
    const open = (as = house.worker) =>
      house.http.inject({ url: `/api/n/${house.a.id}/files/${file}`, headers: as.headers })
    expect((await open(house.other)).statusCode).toBe(200)
    expect((await open(house.stranger)).statusCode).not.toBe(200)
  })
})

describe('notes on health, belief and quarrels', () => {
  it('open to the chair and whoever wrote them, for a reason, and the person can read who looked', async () => {
    const note = { id: newId(), kind: 'belief', words: '周日去教堂' }
    await house.sync(house.worker, [visitTo(house.homes[4], { notes: [note] })])
    const open = (as = house.worker, reason = '安排周日送药') =>
      house.ask(as, 'POST', `/visits/notes/${note.id}/reveal`, { reason })
    expect((await open(house.other)).body).toMatchObject({ code: 'common.not-yours' })
    expect((await open(house.chair, '看看')).body).toMatchObject({ code: 'visits.say-why' })
    expect((await open(house.chair)).body).toEqual({ words: note.words })
    expect((await open()).body).toEqual({ words: note.words })
    const { body } = await house.ask(house.other, 'GET', `/persons/${alone}/visits`)
    const shown = body.visits
      .flatMap((one: { notes: { id: string }[] }) => one.notes)
      .find((one: { id: string }) => one.id === note.id)
    expect(shown).toMatchObject({ kind: 'belief', words: null, may: { reveal: false } })
    const held = await house.ask(house.chair, 'POST', `/persons/${alone}/held`, { reason: '本人来窗口查' })
    const text = JSON.stringify(held.body)
    expect(text).toContain('周日去教堂')
    expect(held.body.looks.filter((one: { reason: string }) => one.reason === '安排周日送药')).toHaveLength(2)
  })
})

describe('answers', () => {
  it('fill what is unknown; another value waits beside it until somebody settles it', async () => {
    const answer = (value: string, key = 'phones', personId: string | null = daughter) => ({
      answers: [{ id: newId(), personId, key, value }],
    })
    const [first] = await house.sync(house.worker, [visitTo(house.homes[5], answer('199-0000-1111'))])
    const [same] = await house.sync(house.other, [visitTo(house.homes[5], answer('19900001111'))])
    const [differs] = await house.sync(house.third, [visitTo(house.homes[5], answer('19900002222'))])
    const [odd] = await house.sync(house.third, [visitTo(house.homes[5], answer('没有手机'))])
    expect([first, same, differs, odd].map((one) => one?.waits)).toEqual([0, 0, 1, 1])
    const { body } = await house.ask(house.chair, 'GET', '/visits/answers')
    expect(body.answers).toMatchObject([
      { key: 'phones', said: '19900002222', stands: '199****1111', doubt: 'differs', by: '贺凯', name: '陈*红' },
      { key: 'phones', said: '没有手机', doubt: 'unreadable' },
    ])
    const [number, words] = body.answers as { id: string }[]
    const settle = (id: string | undefined, take: boolean) =>
      house.ask(house.chair, 'POST', `/visits/answers/${id}/settle`, { take, why: '打电话问过本人' })
    expect((await settle(words?.id, true)).body).toMatchObject({ code: 'visits.not-possible' })
    expect((await settle(words?.id, false)).status).toBe(200)
    expect((await settle(number?.id, true)).status).toBe(200)
    expect((await settle(number?.id, true)).body).toMatchObject({ code: 'visits.settled' })
    const person = await house.ask(house.chair, 'GET', `/persons/${daughter}`)
    expect(person.body.person.phones.map((phone: { mask: string }) => phone.mask)).toEqual([
      '199****1111',
      '199****2222',
    ])
    expect((await house.ask(house.chair, 'GET', '/visits/answers')).body.answers).toEqual([])
  })

  it('what contradicts a rule of the register is kept, not lost, and takes nothing with it', async () => {
    const both = [
      { id: newId(), personId: daughter, key: 'birthDate', value: '1981-02-30' },
      { id: newId(), personId: newId(), key: 'employment', value: 'employed' },
      { id: newId(), personId: daughter, key: 'employment', value: 'employed' },
      { id: newId(), personId: null, key: 'use', value: 'let' },
      { id: newId(), personId: daughter, key: 'colour', value: '绿' },
    ]
    const [receipt] = await house.sync(house.worker, [visitTo(house.homes[5], { answers: both })])
    expect(receipt).toMatchObject({ state: 'accepted', waits: 4 })
    const { body } = await house.ask(house.chair, 'GET', '/visits/answers')
    expect(body.answers.map((one: { doubt: string }) => one.doubt).toSorted()).toEqual([
      'differs',
      'gone',
      'unreadable',
      'unreadable',
    ])
  })
})

describe('what happens', () => {
  it('a death, a move and a change of care put the home on the round until somebody was there', async () => {
    const spouse = await house.live(8, '孙丽', { birthDate: '1990-01-01' })
    const gone = await house.live(8, '孙强', { birthDate: '1989-01-01' })
    const heard = (type: string, subjectId: string, data: object) => ({
      neighbourhoodId: house.a.id,
      id: newId(),
      type,
      subjectId,
      actorId: null,
      actorName: null,
      at: now,
      data: { ...data },
    })
    const death = { version: 1, on: '2026-11-25', year: null, reason: '家属来报的' }
    expect((await house.ask(house.worker, 'POST', `/persons/${gone}/death`, death)).status).toBe(200)
    const died = heard('people.died', gone, { homeId: house.homes[8] })
    await bereaved(house.parts, died)
    await bereaved(house.parts, died)
    const baby = await house.live(8, '孙宝', { birthDate: '2026-11-01' })
    await movedIn(house.parts, heard('people.moved-in', baby, { homeId: house.homes[8] }))
    await careChanged(house.parts, heard('people.care-changed', spouse, {}))
    const why = async () =>
      homeOn(await round({ also: [house.homes[8]] }), 8)
        .why.filter((due: { planId: string | null }) => due.planId !== null)
        .map((due: { cause: string; dueOn: string }) => `${due.cause} ${due.dueOn}`)
    expect(await why()).toEqual(['bereaved 2026-11-29', 'care-changed 2026-12-03', 'newborn 2026-12-10'])
    // On the desk, where nobody is looked at, a reason that tells of health is not said.
    const { body } = await house.ask(house.worker, 'GET', `/homes/${house.homes[8]}/visits`)
    expect(body.plans.map((plan: { cause: string | null }) => plan.cause)).toEqual(['bereaved', null, 'newborn'])
    now = new Date(now.getTime() + 3_600_000)
    await house.sync(house.worker, [visitTo(house.homes[8], { outcome: 'not-home', at: now.toISOString() })])
    expect(await why()).toHaveLength(3)
    await house.sync(house.worker, [visitTo(house.homes[8], { at: now.toISOString() })])
    expect(await why()).toEqual([])
  })

  it('somebody out of hospital is entered by hand, once, and can be let go of with a reason', async () => {
    const id = newId()
    const planned = { id, homeId: house.homes[9], cause: 'discharged', words: '胯骨手术' }
    const first = await house.ask(house.worker, 'POST', '/visits/plans', planned)
    expect(first.body).toMatchObject({ cause: 'discharged', dueOn: '2026-11-28', words: '胯骨手术' })
    expect((await house.ask(house.worker, 'POST', '/visits/plans', planned)).body.id).toBe(id)
    const other = await house.ask(house.other, 'GET', `/homes/${house.homes[9]}/visits`)
    expect(other.body.plans).toMatchObject([{ cause: null, words: null }])
    const past = { ...planned, id: newId(), dueOn: '2026-11-01' }
    expect((await house.ask(house.worker, 'POST', '/visits/plans', past)).body).toMatchObject({
      code: 'visits.past-day',
    })
    const drop = () => house.ask(house.worker, 'POST', `/visits/plans/${id}/drop`, { why: '住到女儿家去了' })
    expect((await drop()).status).toBe(200)
    expect((await drop()).body).toMatchObject({ code: 'visits.plan-over' })
  })
})

describe('homes nobody is found in', () => {
  it('are proposed for the evening, shown as not at home, and counted once', async () => {
    const before = (await house.ask(house.worker, 'GET', '/visits/coverage')).body
    for (const at of ['2026-11-23T02:00:00Z', '2026-11-24T02:00:00Z'])
      await house.sync(house.worker, [visitTo(house.homes[11], { outcome: 'not-home', at })])
    const after = (await house.ask(house.worker, 'GET', '/visits/coverage')).body
    expect(after.all['not-home']).toBe(before.all['not-home'] + 1)
    expect(after.all.never).toBe(before.all.never - 1)
    const { all } = after
    expect(all.reached + all.unwilling + all['not-home'] + all.never + all.vacant).toBe(all.homes)
    const { body } = await house.ask(house.worker, 'GET', '/visits/homes?state=not-home')
    expect(body.homes).toMatchObject([{ homeId: house.homes[11], tries: 2, propose: 'evening' }])
    const [entrance] = after.entrances
    const states = await house.ask(house.worker, 'GET', `/entrances/${entrance.id}/visits`)
    expect(states.body.homes).toHaveLength(12)
    expect(states.body.homes.find((one: { homeId: string }) => one.homeId === house.homes[4]).why).toEqual([])
  })
})

describe('the agreement', () => {
  it('is the chair’s to set, from today on, and what held before stays', async () => {
    const { body } = await house.ask(house.worker, 'GET', '/visits/agreement')
    expect(body).toMatchObject({ now: { verified: false, restDays: 90 }, coming: [], may: { agree: false } })
    const { from: _from, ...agreed } = body.now
    const own = {
      ...agreed,
      id: newId(),
      from: '2026-11-26',
      roundHomes: 2,
      source: '十一月居委会会议记录',
      verified: true,
    }
    expect((await house.ask(house.worker, 'PUT', '/visits/agreement', own)).status).toBe(403)
    expect(
      (await house.ask(house.chair, 'PUT', '/visits/agreement', { ...own, from: '2026-11-25' })).body,
    ).toMatchObject({ code: 'visits.past-day' })
    const twice = { ...own, rules: [agreed.rules[0], { ...agreed.rules[0], everyDays: 3 }] }
    expect((await house.ask(house.chair, 'PUT', '/visits/agreement', twice)).body).toMatchObject({
      code: 'visits.two-rules',
    })
    expect((await house.ask(house.chair, 'PUT', '/visits/agreement', own)).status).toBe(200)
    // More were done today than a day's round has: it is over, unless somebody wants more.
    expect((await round()).homes).toEqual([])
    expect((await round({ more: 2 })).homes).toHaveLength(2)
    await house.ask(house.chair, 'PUT', '/visits/agreement', { ...own, id: newId(), from: '2027-01-01', roundHomes: 9 })
    const later = await house.ask(house.chair, 'GET', '/visits/agreement')
    expect(later.body).toMatchObject({ now: { roundHomes: 2 }, coming: [{ roundHomes: 9 }], may: { agree: true } })
  })
})

describe('a worker of another neighbourhood', () => {
  it('gets nothing, and brings nothing in', async () => {
    for (const path of [
      '/visits/coverage',
      '/visits/homes',
      `/homes/${house.homes[4]}/visits`,
      `/persons/${alone}/visits`,
    ])
      expect((await house.ask(house.stranger, 'GET', path)).status).toBe(403)
    expect((await house.ask(house.stranger, 'POST', '/visits/round', {})).status).toBe(403)
    const url = `/api/n/${house.b.id}/visits/sync`
    const payload = { sentAt: now.toISOString(), visits: [visitTo(house.homes[4])] }
    const answer = await house.http.inject({ method: 'POST', url, headers: house.stranger.headers, payload })
    expect(answer.json().receipts).toMatchObject([{ state: 'refused', code: 'visits.unknown-home' }])
  })
})

describe('a visit written down by mistake', () => {
  const coverage = async () => (await house.ask(house.worker, 'GET', '/visits/coverage')).body
  const take = (as: SignedIn, visit: string, payload: object) =>
    house.ask(as, 'POST', `/visits/${visit}/take-back`, payload)

  it('is taken back the same day by whoever wrote it: it stays, nothing counts it, its matter is named', async () => {
    const before = await coverage()
    const made = visitTo(house.homes[10], {
      outcome: 'need',
      at: now.toISOString(),
      need: { id: newId(), category: 'other', words: '想换个灯泡' },
      notes: [{ id: newId(), kind: 'plain', words: '走错门了' }],
      answers: [{ id: newId(), personId: null, key: 'use', value: 'mansion' }],
    })
    const [receipt] = await house.sync(house.worker, [made])
    expect(receipt).toMatchObject({ state: 'accepted', waits: 1 })
    const shown = async (as = house.worker) =>
      (await house.ask(as, 'GET', `/homes/${house.homes[10]}/visits`)).body.visits.find(
        (one: { id: string }) => one.id === made.id,
      )
    expect((await shown()).may).toEqual({ takeBack: true })
    expect((await shown(house.other)).may).toEqual({ takeBack: false })
    const act = { id: newId(), why: '记错了户' }
    expect((await take(house.other, made.id, act)).status).toBe(403)
    expect((await take(house.stranger, made.id, act)).status).toBe(403)
    const first = await take(house.worker, made.id, act)
    expect(first).toMatchObject({ status: 200, body: { matterId: receipt?.matterId, filled: 0 } })
    expect(await take(house.worker, made.id, act)).toEqual(first)
    expect((await take(house.chair, made.id, { ...act, id: newId() })).body).toMatchObject({
      code: 'visits.taken-back',
    })
    expect(await coverage()).toEqual(before)
    expect(await shown()).toMatchObject({
      matterId: receipt?.matterId,
      takenBack: { by: '周敏芝', why: '记错了户' },
      may: { takeBack: false },
    })
    expect((await house.ask(house.worker, 'GET', `/matters/${receipt?.matterId}`)).status).toBe(200)
    const there = homeOn(await round({ also: [house.homes[10]] }), 10)
    expect(there).toMatchObject({ notes: [], last: null })
    // Sent once more from a telephone that never heard of it, it stays taken back.
    expect((await house.sync(house.worker, [made]))[0]).toMatchObject({ state: 'accepted' })
    expect(await coverage()).toEqual(before)
    const { rows } = await house.parts.database.owner.query(
      'select count(*)::int as n from visits.public_visit where id = $1',
      [made.id],
    )
    expect(rows).toEqual([{ n: 0 }])
  })

  it('is the chair’s to take back on a later day, whoever wrote it', async () => {
    const made = visitTo(house.homes[10], { at: now.toISOString() })
    await house.sync(house.other, [made])
    await house.parts.database.owner.query(
      `update visits.visit set received_at = received_at - interval '1 day' where id = $1`,
      [made.id],
    )
    const act = { id: newId(), why: '不是这一户' }
    expect((await take(house.other, made.id, act)).status).toBe(403)
    expect((await take(house.chair, made.id, act)).status).toBe(200)
    expect((await take(house.chair, newId(), act)).body).toMatchObject({ code: 'visits.unknown-visit' })
  })
})

it('the homes behind a figure leave as a file, without a name, and that they left is written down', async () => {
  const { homes } = (await house.ask(house.worker, 'GET', '/visits/homes?state=never')).body
  const get = (as: SignedIn, format: string) =>
    house.http.inject({
      url: `/api/n/${house.a.id}/visits/homes/export?state=never&format=${format}`,
      headers: as.headers,
    })
  const csv = await get(house.worker, 'csv')
  expect(csv.headers['content-disposition']).toContain('visits.csv')
  const lines = csv.body.trim().split(/\r?\n/)
  expect(lines[0]).toContain('地址')
  expect(lines.filter((line) => line.includes('还没去过'))).toHaveLength(homes.length)
  expect(csv.body).toMatch(/周敏芝 于 2026-/)
  expect(csv.body).not.toMatch(/吴玉芬|要人照护/)
  const xlsx = await get(house.worker, 'xlsx')
  expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')
  expect((await get(house.stranger, 'csv')).statusCode).toBe(403)
  const { rows } = await house.parts.database.owner.query(
    `select data from kit.event where type = 'visits.coverage-exported' order by data ->> 'format'`,
  )
  expect(rows).toMatchObject([
    { data: { rows: homes.length, format: 'csv' } },
    { data: { rows: homes.length, format: 'xlsx' } },
  ])
})
