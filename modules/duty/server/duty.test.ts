import { settleAccounts } from '#accounts'
import { blankFacts, savePersons } from '#people'
import { settleHomes } from '#places'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import type { Heard } from '#kit/server/room.ts'
import { newId } from '#kit/server/id.ts'
import { type SignedIn, signedIn } from '../../accounts/test/sign-in.ts'
import { escalateCalls, keepByMatter } from './jobs.ts'

let house: TestHouse
// A Thursday, 20:40 in Shanghai.
let now = new Date('2026-11-26T12:40:00Z')
let chair: SignedIn
let worker: SignedIn
let night: SignedIn
let resident: SignedIn
let officer: SignedIn
const personId = newId()

beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
  const neighbourhoodId = house.a.id
  chair = await signedIn(house.parts, { role: 'chair', neighbourhoodId, name: '沈佩华' })
  worker = await signedIn(house.parts, { role: 'worker', neighbourhoodId, name: '周敏芝', firstContact: true })
  night = await signedIn(house.parts, { role: 'worker', neighbourhoodId, name: '顾文杰' })
  const area = house.a.code.slice(0, 9)
  officer = await signedIn(house.parts, { role: 'subdistrict', area, name: '陈思远', phone: '19900009000' })
  // Of another subdistrict: not told.
  await signedIn(house.parts, { role: 'subdistrict', area: '310110999', name: '施雯', phone: '19900009001' })
  const [home] = await house.unit((unit) =>
    settleHomes(unit, [
      {
        compound: { name: '延吉七村', address: '延吉七村' },
        entrance: '12号',
        room: '301',
        floor: 3,
        buildingArea: 5_527,
        use: 'lived-in',
      },
    ]),
  )
  const facts = {
    ...blankFacts('吴玉芬'),
    homeId: home?.id ?? null,
    phones: [{ number: '19900000430', kind: 'mobile' as const }],
  }
  await house.unit((unit) => savePersons(unit, [{ id: personId, version: null, facts }], '测试'))
  resident = await signedIn(house.parts, {
    role: 'resident',
    neighbourhoodId,
    name: '吴玉芬',
    personId,
    homeIds: [home?.id ?? ''],
  })
})
afterAll(() => house.close())

const ask = async (as: SignedIn, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) => {
  const answer = await house.http.inject({
    method,
    url: `/api/n/${house.a.id}${path}`,
    headers: as.headers,
    ...(payload ? { payload } : {}),
  })
  return { status: answer.statusCode, body: answer.json() }
}

describe('the rota', () => {
  it('names somebody before anything is set: the first contact', async () => {
    const { body } = await ask(resident, 'GET', '/duty/now')
    expect(body).toMatchObject({ phone: '021-00000007', day: '2026-11-26', part: 'night', person: { name: '周敏芝' } })
    expect(body.until).toBe('2026-11-27T00:30:00.000Z')
  })

  it('takes a round, refuses too little rest without a reason, and keeps the reason', async () => {
    const turns = [
      { weekday: 4, part: 'night', account: night.accountId },
      { weekday: 5, part: 'day', account: night.accountId },
    ]
    expect((await ask(chair, 'PUT', '/duty/rota', { turns })).body).toMatchObject({ code: 'duty.too-little-rest' })
    expect((await ask(worker, 'PUT', '/duty/rota', { turns, despite: '人手不够' })).status).toBe(403)
    expect((await ask(chair, 'PUT', '/duty/rota', { turns, despite: '本周人手不够' })).status).toBe(200)
    const { body } = await ask(worker, 'GET', '/duty/rota?from=2026-11-26&days=2')
    expect(body.shifts.map((one: { person: { name: string } }) => one.person.name)).toEqual([
      '周敏芝',
      '顾文杰',
      '顾文杰',
      '周敏芝',
    ])
    expect(body.shifts[2].breach).toEqual({ kind: 'short-rest', found: 0 })
    expect((await ask(resident, 'GET', '/duty/now')).body.person.name).toBe('顾文杰')
  })

  it('lets somebody else take one shift, not one that is over, and nobody from elsewhere', async () => {
    const swap = (day: string, account: string) =>
      ask(worker, 'PUT', `/duty/shifts/${day}/day`, { account, reason: '孩子发烧' })
    expect((await swap('2026-11-27', worker.accountId)).status).toBe(200)
    expect((await swap('2026-11-20', worker.accountId)).body).toMatchObject({ code: 'duty.past-shift' })
    expect((await swap('2026-11-27', resident.accountId)).body).toMatchObject({ code: 'duty.not-a-colleague' })
    const { body } = await ask(worker, 'GET', '/duty/rota?from=2026-11-27&days=1')
    expect(body.shifts[0]).toMatchObject({
      person: { name: '周敏芝' },
      swapped: { instead: '顾文杰', reason: '孩子发烧' },
      breach: null,
    })
  })

  it('whoever leaves no longer answers', async () => {
    const [gone = ''] = await house.unit((unit) =>
      settleAccounts(unit, [
        { name: '贺凯', standings: [{ role: 'worker', neighbourhoodId: house.a.id, until: now }] },
      ]),
    )
    expect(
      (await ask(chair, 'PUT', '/duty/rota', { turns: [{ weekday: 1, part: 'day', account: gone }] })).body,
    ).toMatchObject({
      code: 'duty.not-a-colleague',
    })
  })
})

describe('calls', () => {
  it('one that was taken is answered from the start, masked, and the same id twice is one call', async () => {
    const id = newId()
    const call = { id, name: '王建国', phone: '19900001234', words: '地下室进水' }
    const first = await ask(night, 'POST', '/duty/calls', call)
    expect(first.body).toMatchObject({
      state: 'answered',
      caller: '王*国',
      phone: '199****1234',
      words: '地下室进水',
      owner: '顾文杰',
      answeredBy: '顾文杰',
    })
    expect((await ask(night, 'POST', '/duty/calls', call)).body).toEqual(first.body)
    const kept = await house.parts.database.owner.query(
      'select caller_sealed, words_sealed from duty.call where id = $1',
      [id],
    )
    expect(JSON.stringify(kept.rows)).not.toMatch(/19900001234|地下室/)
    expect((await ask(night, 'POST', `/duty/calls/${id}/reveal`, { reason: '回电问水停了没有' })).body).toMatchObject({
      phone: '19900001234',
    })
  })

  it('one that waits goes to the chair, then to the subdistrict, and no further; answering stops it', async () => {
    const id = newId()
    const asked = await ask(resident, 'POST', '/duty/call-backs', { id, words: '老伴摔了一跤' })
    expect(asked.body).toMatchObject({ id, by: '顾文杰', within: 10 })
    const level = async () => (await ask(worker, 'GET', `/duty/calls/${id}`)).body.level
    expect(await escalateCalls(house.parts)).toBe(0)
    now = new Date(now.getTime() + 10 * 60_000)
    expect(await escalateCalls(house.parts)).toBe(1)
    expect(await level()).toBe('chair')
    const chairTold = await house.parts.database.owner.query(
      'select template from messages.message where about_id = $1',
      [id],
    )
    expect(chairTold.rows).toEqual([{ template: 'duty.unanswered' }])
    expect(await escalateCalls(house.parts)).toBe(0)
    now = new Date(now.getTime() + 10 * 60_000)
    await escalateCalls(house.parts)
    expect(await level()).toBe('subdistrict')
    const above = await house.parts.database.owner.query(
      `select m.template, d.account_id, d.channel from messages.message m
       join messages.delivery d on d.neighbourhood_id = m.neighbourhood_id and d.message_id = m.id
       where m.about_id = $1 and m.template = 'duty.unanswered-above' order by d.channel`,
      [id],
    )
    const told = { template: 'duty.unanswered-above', account_id: officer.accountId }
    expect(above.rows).toEqual([
      { ...told, channel: 'app' },
      { ...told, channel: 'sms' },
    ])
    now = new Date(now.getTime() + 60 * 60_000)
    expect(await escalateCalls(house.parts)).toBe(0)
    expect((await ask(night, 'POST', `/duty/calls/${id}/answer`, { note: '已叫救护车' })).body).toMatchObject({
      state: 'answered',
      note: '已叫救护车',
    })
    expect((await ask(worker, 'POST', `/duty/calls/${id}/answer`, {})).body).toMatchObject({ code: 'duty.call-closed' })
  })

  it('one that reaches nobody is set aside after three tries, not before', async () => {
    const id = newId()
    await ask(night, 'POST', '/duty/calls', { id, way: 'missed', phone: '19900005678' })
    const tries = () => ask(night, 'POST', `/duty/calls/${id}/try`, {})
    await tries()
    await tries()
    expect((await ask(night, 'POST', `/duty/calls/${id}/try`, { giveUp: true })).body).toMatchObject({
      code: 'duty.try-again',
    })
    expect((await tries()).body).toMatchObject({ tries: 3, may: { giveUp: true } })
    expect((await ask(night, 'POST', `/duty/calls/${id}/try`, { giveUp: true })).body).toMatchObject({
      state: 'given-up',
    })
  })

  it('two colleagues who answer at once: one of them does', async () => {
    const id = newId()
    await ask(night, 'POST', '/duty/calls', { id, way: 'missed', phone: '19900005679' })
    const both = await Promise.all([worker, night].map((as) => ask(as, 'POST', `/duty/calls/${id}/answer`, {})))
    expect(both.map((one) => one.status).toSorted((a, b) => a - b)).toEqual([200, 409])
  })

  it('pages through the log without leaving one out or showing one twice', async () => {
    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const { body } = await ask(
        worker,
        'GET',
        `/duty/calls?view=all&limit=2${next === '' ? '' : `&after=${encodeURIComponent(next)}`}`,
      )
      seen.push(...body.calls.map((one: { id: string }) => one.id))
      next = body.next
    }
    const { rows } = await house.parts.database.owner.query('select count(*)::int as count from duty.call')
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(rows[0].count)
  })

  it('the hand-over counts what the shift had, and is read once', async () => {
    const id = newId()
    const { body } = await ask(night, 'POST', '/duty/handovers', { id, words: '12号水泵还在响,早上请物业看' })
    expect(body).toMatchObject({ from: '顾文杰', calls: 4, waiting: 0, readAt: null })
    await ask(worker, 'POST', `/duty/handovers/${id}/read`, {})
    await ask(chair, 'POST', `/duty/handovers/${id}/read`, {})
    const list = await ask(chair, 'GET', '/duty/handovers')
    expect(list.body.handovers[0]).toMatchObject({ id, readBy: '周敏芝' })
  })

  it('a resident sees no calls', async () => {
    expect((await ask(resident, 'GET', '/duty/calls')).status).toBe(403)
  })

  it('leaves as a file, with who took it', async () => {
    const answer = await house.http.inject({
      url: `/api/n/${house.a.id}/duty/calls/file?format=csv`,
      headers: worker.headers,
    })
    expect(answer.payload).toContain('周敏芝')
    expect(answer.payload).toContain('199****1234')
    expect(answer.payload).not.toContain('19900001234')
  })
})

describe('receptions', () => {
  const id = newId()
  const plan = {
    title: '联合接待日',
    place: '睦邻中心一楼',
    startsAt: '2026-11-28T01:00:00.000Z',
    endsAt: '2026-11-28T01:30:00.000Z',
    minutesEach: 15,
    parties: [
      { kind: 'residents-committee', name: '延吉七村居委会' },
      { kind: 'property-manager', name: '延吉物业' },
    ],
  }
  let booked = ''

  it('is planned, seen by residents, and booked once', async () => {
    expect((await ask(worker, 'PUT', `/receptions/${id}`, { ...plan, endsAt: plan.startsAt })).body).toMatchObject({
      code: 'duty.reception-times',
    })
    expect((await ask(worker, 'PUT', `/receptions/${id}`, plan)).body).toMatchObject({ places: 2, given: 0 })
    booked = newId()
    const first = await ask(resident, 'POST', `/receptions/${id}/bookings`, { id: booked, words: '楼上漏水' })
    expect(first.body.mine).toMatchObject({ number: 1, about: plan.startsAt })
    expect((await ask(resident, 'POST', `/receptions/${id}/bookings`, { id: newId() })).body.mine.number).toBe(1)
    expect((await ask(resident, 'GET', '/receptions')).body.receptions[0]).toMatchObject({
      given: 1,
      mine: { number: 1 },
    })
  })

  it('gives every walk-in a number of its own, also when all come at once and when it is full', async () => {
    const all = await Promise.all(
      ['甲', '乙', '丙', '丁'].map((name) =>
        ask(worker, 'POST', `/receptions/${id}/visitors`, { id: newId(), name: `来人${name}` }),
      ),
    )
    expect(all.map((one) => one.body.number).toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5])
    const other = await signedIn(house.parts, { role: 'resident', neighbourhoodId: house.a.id, name: '陈福' })
    expect((await ask(other, 'POST', `/receptions/${id}/bookings`, { id: newId() })).body).toMatchObject({
      code: 'duty.reception-full',
    })
  })

  it('a promise is made to whoever sat there, and kept when the resident says that it is solved', async () => {
    const until = '2026-12-05'
    const path = `/visitors/${booked}`
    expect(
      (await ask(worker, 'PUT', `${path}/promise`, { words: '周三前修好', by: '延吉物业', until })).body,
    ).toMatchObject({ code: 'duty.not-that-step' })
    await ask(worker, 'POST', `/receptions/${id}/state`, { to: 'running' })
    await ask(worker, 'POST', `${path}/state`, { to: 'with' })
    expect(
      (await ask(worker, 'PUT', `${path}/promise`, { words: '周三前修好', by: '延吉物业', until: '2026-11-01' })).body,
    ).toMatchObject({ code: 'duty.promise-day' })
    const promised = await ask(worker, 'PUT', `${path}/promise`, { words: '周三前修好', by: '延吉物业', until })
    expect(promised.body.promise).toMatchObject({ by: '延吉物业', state: 'open' })
    expect((await ask(worker, 'GET', '/promises')).body.visitors).toHaveLength(1)
    const matterId = newId()
    const { linkVisitor } = await import('../api.ts')
    await house.unit((unit) => linkVisitor(unit, booked, { room: 'matters', id: matterId, word: '楼上漏水' }))
    const heard: Heard = {
      neighbourhoodId: house.a.id,
      id: newId(),
      type: 'matters.confirmed',
      subjectId: matterId,
      actorId: null,
      actorName: null,
      at: now,
      data: {},
    }
    await keepByMatter(house.parts, heard)
    await keepByMatter(house.parts, heard)
    const { body } = await ask(worker, 'GET', `/receptions/${id}`)
    expect(body.visitors[0]).toMatchObject({ number: 1, promise: { state: 'kept' }, linked: { word: '楼上漏水' } })
    expect(body.reception).toMatchObject({ promises: 1, kept: 1 })
    expect((await ask(worker, 'POST', `${path}/kept`, { how: '再办一次' })).body).toMatchObject({
      code: 'duty.not-that-step',
    })
  })

  it('ends once; nobody is cancelled without a reason', async () => {
    const later = newId()
    await ask(worker, 'PUT', `/receptions/${later}`, {
      ...plan,
      startsAt: '2026-12-05T01:00:00.000Z',
      endsAt: '2026-12-05T03:00:00.000Z',
    })
    expect((await ask(worker, 'POST', `/receptions/${later}/state`, { to: 'cancelled' })).status).toBe(400)
    expect(
      (await ask(worker, 'POST', `/receptions/${later}/state`, { to: 'cancelled', reason: '停电' })).body,
    ).toMatchObject({ state: 'cancelled' })
    expect((await ask(worker, 'POST', `/receptions/${id}/state`, { to: 'ended' })).body).toMatchObject({
      state: 'ended',
    })
    expect((await ask(worker, 'POST', `/receptions/${id}/state`, { to: 'running' })).body).toMatchObject({
      code: 'duty.not-that-step',
    })
  })

  it('what is held about the person comes out whole, and goes', async () => {
    const { room } = await import('./room.ts')
    const data = 'none' in room.personalData ? null : room.personalData
    const before = await house.unit(async (unit) => data?.export(unit, personId))
    expect(JSON.stringify(before)).toContain('老伴摔了一跤')
    expect(JSON.stringify(before)).toContain('周三前修好')
    await house.unit(async (unit) => void (await data?.erase(unit, personId)))
    expect(await house.unit(async (unit) => data?.export(unit, personId))).toEqual([])
  })
})
