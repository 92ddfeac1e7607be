import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { addPerson } from '#people'
import { settleHomes } from '#places'
import { residentOf } from '../api.ts'
import { browser } from '../test/browser.ts'
import { signedIn, type WantedSignIn } from '../test/sign-in.ts'
import { letGo } from './commands/let-go.ts'
import { personalData } from './personal-data.ts'
import { retention } from './retention.ts'

let house: TestHouse
let homes: string[] = []
beforeAll(async () => {
  house = await openTestHouse()
  const wanted = (entrance: string, room: string) => ({
    compound: { name: '延吉七村', address: '延吉七村' },
    entrance,
    room,
    floor: 3,
    buildingArea: 5_527,
    use: 'lived-in' as const,
  })
  const settled = await house.unit((unit) =>
    settleHomes(unit, [wanted('12号', '301'), wanted('12号', '302'), wanted('3号', '301')]),
  )
  homes = settled.map((one) => one.id)
})
afterAll(() => house.close())

const as = async (wanted: Partial<WantedSignIn> = {}) => {
  const who = await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id, ...wanted })
  return { ...browser(house, who.cookie), ...who }
}
/** Somebody in the register. */
const person = async (name: string) => {
  const id = newId()
  const facts = { id, name, homeId: homes[0] ?? null, on: '2026-11-01', phones: [] }
  await house.unit((unit) => addPerson(unit, facts))
  return id
}
/** Somebody who has just signed in with a phone, and is bound to nothing. */
const newcomer = (name: string) => as({ role: 'resident', neighbourhoodId: house.b.id, name })
const at = (path: string, ground = house.a) => `/api/n/${ground.id}/${path}`
const entrances = (who: { get: ReturnType<typeof browser>['get'] }) => who.get(at('entrances'))

describe('binding an account to a home', () => {
  it('at the counter, by a worker of this neighbourhood', async () => {
    const worker = await as()
    const personId = await person('丁阿婆')
    const input = { phone: '19900011001', name: '丁阿婆', homeIds: [homes[0]], personId }
    const { accountId } = (await worker.post(at('bindings'), input)).body
    expect((await worker.post(at('bindings'), { ...input, homeIds: [homes[1]] })).body).toEqual({ accountId })
    expect(await house.unit((unit) => residentOf(unit, personId))).toEqual({
      id: accountId,
      name: '丁阿婆',
      homeIds: [homes[0], homes[1]],
    })
    const { bindings } = (await worker.get(at(`homes/${homes[0]}/accounts`))).body
    expect(bindings).toMatchObject([
      {
        accountId,
        name: '丁阿婆',
        phone: '199****1001',
        homes: [{ address: '延吉七村12号301室' }, { address: '延吉七村12号302室' }],
      },
    ])
    expect((await worker.post(at('bindings'), { ...input, homeIds: [newId()] })).body.code).toBe(
      'accounts.unknown-home',
    )
    const workerOfB = await as({ neighbourhoodId: house.b.id })
    expect((await workerOfB.post(at('bindings'), input)).status).toBe(403)
    expect((await workerOfB.post(at('bindings', house.b), input)).body.code).toBe('accounts.unknown-home')
    expect((await worker.post(at(`bindings/${bindings[0].id}/end`), { reason: '搬走了' })).status).toBe(200)
    expect(await house.unit((unit) => residentOf(unit, personId))).toBeNull()
  })

  it('by a printed code, once', async () => {
    const worker = await as()
    const { codes } = (await worker.post(at('binding-codes'), { homes: [{ homeId: homes[1] }, { homeId: homes[2] }] }))
      .body
    expect(codes).toMatchObject([{ address: '延吉七村12号302室' }, { address: '延吉七村3号301室' }])
    const open = (await worker.get(at('binding-codes'))).body.codes
    expect(JSON.stringify(open)).not.toContain(codes[0].code)
    const resident = await newcomer('徐阿姨')
    expect((await entrances(resident)).status).toBe(403)
    const bound = await resident.post('/api/bindings/code', { code: codes[0].code.replaceAll(' ', '-') })
    expect(bound.body).toEqual({
      neighbourhood: { id: house.a.id, name: '延吉七村' },
      homes: [{ id: homes[1], address: '延吉七村12号302室' }],
    })
    expect((await entrances(resident)).status).toBe(200)
    const second = await newcomer('顺手的人')
    expect((await second.post('/api/bindings/code', { code: codes[0].code })).body.code).toBe('accounts.unknown-code')
    expect((await worker.ask('DELETE', at(`binding-codes/${codes[1].id}`))).status).toBe(200)
    expect((await second.post('/api/bindings/code', { code: codes[1].code })).body.code).toBe('accounts.unknown-code')
    for (let tries = 0; tries < 3; tries += 1) await second.post('/api/bindings/code', { code: '0000000000' })
    expect((await second.post('/api/bindings/code', { code: '0000000001' })).body.code).toBe('accounts.try-later')
    expect((await browser(house).post('/api/bindings/code', { code: '0000000001' })).status).toBe(401)
  })

  it('of two who enter one code at once, one wins', async () => {
    const worker = await as()
    const { codes } = (await worker.post(at('binding-codes'), { homes: [{ homeId: homes[0] }] })).body
    const both = await Promise.all([newcomer('甲'), newcomer('乙')])
    const answers = await Promise.all(both.map((one) => one.post('/api/bindings/code', { code: codes[0].code })))
    expect(answers.map((one) => one.status).sort((a, b) => a - b)).toEqual([200, 422])
  })

  it('by asking; a worker decides', async () => {
    const worker = await as()
    const resident = await newcomer('尾号2001')
    const request = { id: newId(), neighbourhoodId: house.a.id, address: '12号301', name: '李文', relation: 'tenant' }
    const asked = await resident.post('/api/binding-requests', request)
    expect(asked.body).toMatchObject({
      state: 'open',
      home: { address: '延吉七村12号301室' },
      neighbourhood: { name: '延吉七村' },
    })
    expect((await resident.post('/api/binding-requests', request)).body).toEqual(asked.body)
    expect((await resident.post('/api/binding-requests', { ...request, id: newId() })).body.code).toBe(
      'accounts.asked-already',
    )
    const unknown = await resident.post('/api/binding-requests', { ...request, id: newId(), address: '99号999' })
    expect(unknown.body).toMatchObject({ code: 'accounts.unknown-home', fields: { address: expect.any(String) } })

    const { requests } = (await worker.get(at('binding-requests'))).body
    expect(requests).toMatchObject([{ id: request.id, name: '李文', relation: 'tenant' }])
    const decide = (decision: object) => worker.post(at(`binding-requests/${request.id}/decide`), decision)
    expect((await decide({ approve: false })).status).toBe(400)
    expect((await decide({ approve: true })).status).toBe(200)
    expect((await decide({ approve: false, reason: '晚了' })).body.code).toBe('accounts.request-closed')
    expect((await entrances(resident)).status).toBe(200)
    expect((await resident.get('/api/session')).body.account.name).toBe('李文')
    expect((await resident.get('/api/binding-requests')).body.requests).toMatchObject([{ state: 'approved' }])

    const other = { ...request, id: newId(), address: '3号301' }
    await resident.post('/api/binding-requests', other)
    const stranger = await newcomer('旁人')
    expect((await stranger.ask('DELETE', `/api/binding-requests/${house.a.id}/${other.id}`)).status).toBe(404)
    expect((await resident.ask('DELETE', `/api/binding-requests/${house.a.id}/${other.id}`)).status).toBe(200)
    const workerOfB = await as({ neighbourhoodId: house.b.id })
    expect((await workerOfB.get(at('binding-requests'))).status).toBe(403)
  })
})

const agent = { phone: '19900012001', agentName: '丁小妹', relation: 'child' }

describe('acting for a parent', () => {
  it('with consent from the own account, with that standing only, until it is taken back', async () => {
    const personId = newId()
    const mother = await as({ role: 'resident', name: '丁阿婆', personId, homeIds: [homes[0] ?? ''] })
    const daughter = await as({ role: 'worker', neighbourhoodId: house.b.id, name: '丁小妹', phone: agent.phone })
    const id = newId()
    const given = await mother.post('/api/consents', { id, ...agent })
    expect(given.body).toMatchObject({
      id,
      person: { id: personId, name: '丁阿婆' },
      agent: { accountId: daughter.accountId },
      how: 'own-account',
    })
    const acting = { 'x-mulin-for': id }
    const session = (await daughter.get('/api/session', acting)).body
    expect(session).toMatchObject({
      onBehalfOf: { consentId: id, personId, name: '丁阿婆' },
      account: { name: '丁小妹' },
    })
    expect(session.standings).toMatchObject([{ role: 'resident', personId, homes: [{ address: '延吉七村12号301室' }] }])
    expect((await daughter.get(at('entrances'), acting)).status).toBe(200)
    expect((await daughter.get(at('entrances'))).status).toBe(403)
    expect((await daughter.get(at('staff', house.b), acting)).status).toBe(403)
    const stranger = await newcomer('旁人')
    expect((await stranger.get('/api/session/list', acting)).body.code).toBe('accounts.no-consent')
    expect((await daughter.get('/api/session/list', { 'x-mulin-for': 'nonsense' })).body.code).toBe(
      'accounts.no-consent',
    )
    expect((await daughter.post('/api/consents', { id: newId(), ...agent }, acting)).body.code).toBe(
      'accounts.not-bound',
    )

    expect((await mother.get('/api/consents')).body.given).toMatchObject([{ id }])
    expect((await daughter.get('/api/consents')).body.held).toMatchObject([{ id }])
    expect((await stranger.post(`/api/consents/${id}/revoke`)).status).toBe(404)
    expect((await mother.post(`/api/consents/${id}/revoke`)).status).toBe(200)
    expect((await daughter.get('/api/session/list', acting)).body.code).toBe('accounts.no-consent')
    expect((await mother.get('/api/consents')).body.given).toEqual([])
  })

  it('with consent given at the counter, written down with its paper', async () => {
    const worker = await as({ name: '周敏芝' })
    const personId = await person('王老伯')
    const input = {
      id: newId(),
      ...agent,
      phone: '19900012002',
      personId,
      homeIds: [homes[2]],
      paper: '纸质同意书第 12 号',
    }
    const recorded = await worker.post(at('consents'), input)
    expect(recorded.body).toMatchObject({ how: 'counter', paper: '纸质同意书第 12 号', person: { name: '王老伯' } })
    expect((await worker.post(at('consents'), input)).body).toEqual(recorded.body)
    expect((await worker.get(`${at('consents')}?personId=${personId}`)).body.consents).toHaveLength(1)
    expect((await worker.post(at('consents'), { ...input, id: newId(), personId: newId() })).body.code).toBe(
      'accounts.unknown-person',
    )
    const resident = await as({ role: 'resident' })
    expect((await resident.post(at('consents'), input)).status).toBe(403)
    const workerOfB = await as({ neighbourhoodId: house.b.id })
    expect((await workerOfB.post(at(`consents/${input.id}/revoke`, house.b))).status).toBe(404)
    expect((await worker.post(at(`consents/${input.id}/revoke`))).status).toBe(200)
    expect((await worker.get(`${at('consents')}?personId=${personId}`)).body.consents).toEqual([])
  })
})

describe('somebody who died or moved away', () => {
  it('is no resident here any more, and nobody acts for them', async () => {
    const personId = newId()
    const who = await as({ role: 'resident', name: '丁阿婆', personId, homeIds: [homes[0] ?? ''] })
    await who.post('/api/consents', { id: newId(), ...agent, phone: '19900012009' })
    const heard = {
      neighbourhoodId: house.a.id,
      id: newId(),
      type: 'people.moved-out',
      subjectId: personId,
      actorId: null,
      actorName: null,
      at: new Date(),
      data: {},
    }
    await letGo(house.parts, { ...heard, neighbourhoodId: house.b.id })
    expect((await entrances(who)).status).toBe(200)
    await letGo(house.parts, heard)
    await letGo(house.parts, heard)
    expect((await entrances(who)).status).toBe(403)
    const { rows } = await house.parts.database.owner.query(
      'select revoked_at is not null as revoked from accounts.consent where person_id = $1',
      [personId],
    )
    expect(rows).toEqual([{ revoked: true }])
  })
})

describe('what is owed to the person', () => {
  it('everything held is given out, and taken away', async () => {
    const personId = newId()
    const who = await as({
      role: 'resident',
      name: '丁阿婆',
      personId,
      homeIds: [homes[0] ?? ''],
      phone: '19900013001',
    })
    await who.post('/api/consents', { id: newId(), phone: '19900013002', agentName: '丁小妹', relation: 'child' })
    const held = await house.unit((unit) => personalData.export(unit, personId))
    expect(held).toMatchObject([
      { account: '丁阿婆', phone: '199****3001' },
      { mayActFor: '丁阿婆', who: '丁小妹' },
    ])
    expect(await house.unit((unit) => personalData.export(unit, personId), { ground: house.b })).toEqual([])
    expect(await house.unit((unit) => personalData.erase(unit, personId))).toMatchObject({
      erased: 1,
      kept: [{ what: '代办记录' }],
    })
    expect((await who.get('/api/session')).body.signedIn).toBe(false)
    const left = await house.unit((unit) => personalData.export(unit, personId))
    expect(JSON.stringify(left)).not.toContain('丁阿婆')
  })

  it('what has ended, was decided or is void loses whose it was, in its time', async () => {
    const later = new Date(Date.now() + 2 * 365 * 86_400_000)
    const names = async () => {
      const { rows } = await house.parts.database.owner.query(
        `select 1 from accounts.one_time_code where neighbourhood_id = $1 and label <> ''
         union all select 1 from accounts.binding_request where neighbourhood_id = $1 and name <> ''
         union all select 1 from accounts.standing where neighbourhood_id = $1 and role = 'resident' and ends_at < $2
           and person_id is not null`,
        [house.a.id, later],
      )
      return rows.length
    }
    expect(await names()).toBeGreaterThan(0)
    for (const rule of retention) {
      if (rule.kind !== 'ageing') continue
      const due = await house.unit((unit) => rule.due(unit, later))
      expect({ key: rule.key, due }).not.toEqual({ key: rule.key, due: 0 })
      expect(await house.unit((unit) => rule.run(unit, later, 1_000))).toBe(due)
      expect(await house.unit((unit) => rule.due(unit, later))).toBe(0)
    }
    expect(await names()).toBe(0)
  })
})
