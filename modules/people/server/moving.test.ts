import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#kit/contract/actor.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { personsOfHome, rosterFacts, searchRegister } from '../api.ts'
import { idNumber, madeActor, madeHomes, madePerson } from './made.test-data.ts'

let house: TestHouse
let actor: Actor | null = null
let home = ''
let otherHome = ''

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
  const homes = await house.unit((unit) => madeHomes(unit, ['3号', '806'], ['3号', '807']))
  home = homes[0] ?? ''
  otherHome = homes[1] ?? ''
})
afterAll(() => house.close())
beforeEach(() => {
  actor = madeActor('worker', house.a.id)
})

const ask = async (method: 'GET' | 'POST' | 'PUT', path: string, payload?: object, ground = house.a) => {
  const answer = await house.http.inject({
    method,
    url: `/api/n/${ground.id}/${path}`,
    headers: { 'x-mulin': '1' },
    ...(payload ? { payload } : {}),
  })
  return {
    status: answer.statusCode,
    body: answer.body,
    raw: answer.rawPayload,
    json: () => answer.json() as never as Record<string, never>,
  }
}
const versionOf = async (id: string, ground = house.a) =>
  ((await ask('GET', `persons/${id}`, undefined, ground)).json()['person'] as never as { version: number }).version
const move = async (id: string, to: object, more: object = {}) =>
  ask('POST', `persons/${id}/move`, {
    version: await versionOf(id),
    to,
    on: '2026-01-05',
    reason: '本人来说的',
    ...more,
  })
const made = (name: string, facts: Parameters<typeof madePerson>[2] = {}) =>
  house.unit((unit) => madePerson(unit, name, { homeId: home, ...facts }))

describe('moving', () => {
  it('puts somebody new into a home, once', async () => {
    const id = '019aaaaa-2222-7000-8000-000000000001'
    const body = {
      id,
      name: '林晓东',
      homeId: home,
      on: '2026-03-01',
      phones: ['19900007788'],
      idNumber: idNumber('19880810', 5),
    }
    expect((await ask('POST', 'persons', body)).status).toBe(200)
    expect((await ask('POST', 'persons', body)).status).toBe(200)
    const facts = (await house.unit((unit) => rosterFacts(unit, [id]))).get(id)
    expect(facts).toMatchObject({
      birthDate: '1988-08-10',
      sex: 'male',
      homeId: home,
      phones: [{ number: '19900007788' }],
    })
    const again = await ask('POST', 'persons', { ...body, id: '019aaaaa-2222-7000-8000-000000000002' })
    expect(again.json()).toMatchObject({ code: 'people.id-known' })
    const nowhere = await ask('POST', 'persons', {
      ...body,
      id: '019aaaaa-2222-7000-8000-000000000003',
      homeId: house.a.id,
    })
    expect(nowhere.json()).toMatchObject({ code: 'places.unknown-home' })
  })

  it('from one home to another, and away, and back', async () => {
    const id = await made('何文', { relation: 'head' })
    expect((await move(id, { homeId: home })).json()).toMatchObject({ code: 'people.same-home' })
    expect((await move(id, { homeId: otherHome })).status).toBe(200)
    expect((await house.unit((unit) => personsOfHome(unit, otherHome))).map((one) => one.id)).toEqual([id])
    expect((await move(id, { away: true })).status).toBe(200)
    expect((await move(id, { away: true })).json()).toMatchObject({ code: 'people.not-here' })
    expect(await house.unit((unit) => personsOfHome(unit, otherHome))).toEqual([])
    expect(await house.unit((unit) => searchRegister(unit, '何文'))).toEqual([])
    expect((await move(id, { homeId: otherHome })).status).toBe(200)
    const { history } = (await ask('GET', `persons/${id}`)).json() as never as { history: object[] }
    expect(history).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          field: 'homeId',
          was: '延吉七村3号806室',
          is: '延吉七村3号807室',
          onDay: '2026-01-05',
        }),
        expect.objectContaining({ field: 'leftOn', is: '2026-01-05', reason: '本人来说的' }),
      ]),
    )
    expect((await move(id, { away: true }, { on: '2999-01-01' })).json()).toMatchObject({ code: 'people.not-yet' })
  })

  it('hands somebody over to another neighbourhood with what is known, and takes nothing else along', async () => {
    const id = await made('郑国平', {
      idNumber: idNumber('19600101', 11),
      phones: [{ number: '19900001234', kind: 'mobile' }],
      care: ['jobless'],
    })
    const stays = await made('留下的')
    expect((await move(id, { neighbourhoodId: house.b.id })).status).toBe(200)
    actor = madeActor('worker', house.b.id)
    const waiting = (await ask('GET', 'persons?where=waiting', undefined, house.b)).json()
    expect(waiting).toMatchObject({
      total: 1,
      people: [{ id, name: '郑*平', homeId: null, phones: [{ mask: '199****1234' }] }],
    })
    const facts = await house.unit((unit) => rosterFacts(unit, [id, stays]), { ground: house.b })
    expect([...facts.keys()]).toEqual([id])
    expect(facts.get(id)).toMatchObject({
      idNumber: idNumber('19600101', 11),
      care: ['jobless'],
      phones: [{ number: '19900001234' }],
    })
    const [homeInB = ''] = await house.unit((unit) => madeHomes(unit, ['1号', '101']), { ground: house.b })
    const placed = await ask(
      'POST',
      `persons/${id}/move`,
      { version: 1, to: { homeId: homeInB }, on: '2026-01-06', reason: '住进新家了' },
      house.b,
    )
    expect(placed.status).toBe(200)
    actor = madeActor('worker', house.a.id)
    expect((await ask('GET', `persons/${id}`)).json()).toMatchObject({ person: { left: true } })
    expect((await move(id, { neighbourhoodId: house.b.id })).json()).toMatchObject({ code: 'people.not-here' })
  })

  it('lets the record that the other side has already count', async () => {
    const number = idNumber('19610101', 12)
    const there = await house.unit((unit) => madePerson(unit, '两头跑', { idNumber: number }), { ground: house.b })
    const here = await made('两头跑', { idNumber: number })
    expect((await move(here, { neighbourhoodId: house.b.id })).status).toBe(200)
    actor = madeActor('worker', house.b.id)
    const waiting = (await ask('GET', 'persons?where=waiting', undefined, house.b)).json()
    expect(waiting).toMatchObject({ total: 1, people: [{ id: there }] })
  })

  it('refuses a neighbourhood that is not served here', async () => {
    const id = await made('徐徐')
    const unknown = await move(id, { neighbourhoodId: '019aaaaa-9999-7000-8000-000000000001' })
    expect(unknown.json()).toMatchObject({ code: 'people.unknown-neighbourhood' })
  })
})

describe('death', () => {
  it('may be known by its year first, and by its day later', async () => {
    const id = await made('曹老', { birthDate: '1930-05-05', relation: 'head' })
    const died = async (on: string | null, year: number | null) =>
      ask('POST', `persons/${id}/death`, { version: await versionOf(id), on, year, reason: '家属来报的' })
    expect((await died('2999-01-01', null)).json()).toMatchObject({ code: 'people.not-yet' })
    expect((await died('1929-01-01', null)).json()).toMatchObject({ code: 'people.not-yet' })
    expect((await died(null, 2025)).status).toBe(200)
    expect((await died('2025-06-01', null)).status).toBe(200)
    expect((await died('2025-06-02', null)).json()).toMatchObject({ code: 'people.already-dead' })
    expect((await ask('GET', `persons/${id}`)).json()).toMatchObject({
      person: { deceased: true, diedOn: '2025-06-01', age: null },
    })
    expect((await move(id, { away: true })).json()).toMatchObject({ code: 'people.already-dead' })
    expect((await ask('GET', 'persons?where=deceased')).json()).toMatchObject({ total: 1 })
  })
})

describe('what is held about me', () => {
  it('shows everything to the person alone, with who looked and why', async () => {
    const id = await made('唐春兰', {
      phones: [{ number: '19900005566', kind: 'mobile' }],
      care: ['living-alone'],
      remark: '爱种花',
    })
    expect((await ask('POST', `persons/${id}/reveal`, { fields: ['phones'], reason: '通知她来领卡' })).status).toBe(200)
    actor = madeActor('resident', house.a.id, { personId: id, name: '唐春兰' })
    const held = await ask('GET', 'held')
    expect(held.json()).toMatchObject({
      person: { id, name: '唐春兰' },
      rooms: expect.arrayContaining([expect.objectContaining({ room: 'people' })]),
      looks: [{ by: '周敏芝', reason: '通知她来领卡', fields: ['phones'] }],
    })
    for (const own of ['19900005566', '独居老人', '爱种花']) expect(held.body).toContain(own)
    const csv = await ask('GET', 'held/export?format=csv')
    expect(csv.body).toContain('19900005566')
    expect(csv.body).toContain('通知她来领卡')
    expect(csv.body).toContain('唐春兰 于 ')
    expect((await ask('GET', 'held/export?format=xlsx')).raw.subarray(0, 2).toString()).toBe('PK')
    expect((await ask('GET', 'held/export?format=json')).status).toBe(200)

    const requestId = '019aaaaa-3333-7000-8000-000000000001'
    expect((await ask('POST', 'held/requests', { id: requestId, text: '我的电话换了' })).status).toBe(200)
    expect((await ask('POST', 'held/requests', { id: requestId, text: '我的电话换了' })).status).toBe(200)
    actor = madeActor('worker', house.a.id)
    expect((await ask('GET', 'persons/requests')).json()).toMatchObject({
      requests: [{ id: requestId, name: '唐*兰', text: '我的电话换了' }],
    })
    const answer = { state: 'done', answer: '已改好,谢谢您。' }
    expect((await ask('POST', `persons/requests/${requestId}/answer`, answer)).status).toBe(200)
    expect((await ask('POST', `persons/requests/${requestId}/answer`, answer)).json()).toMatchObject({
      code: 'people.already-answered',
    })
  })

  it("is the parent's when acting for the parent, and nobody's for an account that is not linked", async () => {
    const parent = await made('老妈妈')
    actor = madeActor('resident', house.a.id)
    expect((await ask('GET', 'held')).json()).toMatchObject({ code: 'people.not-bound' })
    actor = { ...actor, onBehalfOf: { personId: parent, consentId: parent, name: '老妈妈' } }
    expect((await ask('GET', 'held')).json()).toMatchObject({ person: { id: parent } })
    actor = madeActor('resident', house.b.id, { personId: parent })
    expect((await ask('GET', 'held')).status).toBe(403)
    expect((await ask('GET', 'held', undefined, house.b)).json()).toMatchObject({ code: 'people.not-bound' })
  })

  it('is handed out at the counter as a look', async () => {
    const id = await made('来柜台')
    expect((await ask('POST', `persons/${id}/held`, { reason: '' })).status).toBe(422)
    expect((await ask('POST', `persons/${id}/held`, { reason: '本人来要一份' })).json()).toMatchObject({
      person: { name: '来柜台' },
    })
    expect((await ask('GET', `persons/${id}`)).json()).toMatchObject({ looks: [{ fields: ['export'] }] })
  })
})

describe('erasure', () => {
  it("is the chair's, keeps what the committee needs while somebody lives here, and says so", async () => {
    const id = await made('请删除', {
      birthDate: '1970-01-01',
      phones: [{ number: '19900009911', kind: 'mobile' }],
      remark: '备注一',
      care: ['low-income'],
    })
    expect((await ask('POST', `persons/${id}/reveal`, { fields: ['remark'], reason: '先看看备注' })).status).toBe(200)
    expect((await ask('POST', `persons/${id}/erase`, { reason: '本人书面申请' })).status).toBe(403)
    actor = madeActor('chair', house.a.id)
    const erased = (await ask('POST', `persons/${id}/erase`, { reason: '本人书面申请' })).json()
    expect(erased).toMatchObject({ erased: 1, kept: [{ room: 'people' }, { room: 'people' }] })
    const facts = (await house.unit((unit) => rosterFacts(unit, [id]))).get(id)
    expect(facts).toMatchObject({ name: '请删除', birthDate: '1970-01-01', phones: [], care: [], remark: null })
    expect((await ask('GET', `persons/${id}`)).json()).toMatchObject({ looks: [{ reason: '先看看备注' }], history: [] })
  })

  it('leaves no name of somebody who moved away', async () => {
    const id = await made('已经搬走', { idNumber: idNumber('19700202', 21) })
    await move(id, { away: true })
    actor = madeActor('chair', house.a.id)
    expect((await ask('POST', `persons/${id}/erase`, { reason: '本人书面申请' })).status).toBe(200)
    const { rows } = await house.parts.database.owner.query('select p::text as t from people.person p where id = $1', [
      id,
    ])
    expect(rows[0].t).not.toContain('已经搬走')
    expect((await ask('GET', 'persons?where=left')).body).not.toContain(id)
  })
})

it("no neighbourhood sees another one's people, whatever the table", async () => {
  await house.unit((unit) => madePerson(unit, '看不见'), { ground: house.b })
  const tables = ['person', 'phone', 'household', 'relative', 'care', 'doubt', 'change', 'reveal', 'request']
  for (const table of tables) {
    const seen = await house.unit(
      (unit) =>
        unit.read({
          compile: () => ({
            sql: `select count(*) as n from people.${table} where neighbourhood_id <> $1`,
            parameters: [unit.neighbourhoodId],
          }),
        } as never) as Promise<{ n: number }[]>,
    )
    expect(seen[0]?.n, table).toBe(0)
    const bare = await house.parts.database.app.query(`select count(*) as n from people.${table}`)
    expect(bare.rows[0].n, table).toBe(0)
  }
})
