import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { roles } from '#kit/contract/actor.ts'
import { signedIn } from '../test/sign-in.ts'

let house: TestHouse
let now = new Date('2026-11-25T07:12:00Z')
beforeAll(async () => {
  house = await openTestHouse({ clock: () => now })
})
afterAll(() => house.close())

const session = async (cookie?: string, more: Record<string, string> = {}) =>
  (
    await house.http.inject({ method: 'GET', url: '/api/session', headers: { ...(cookie ? { cookie } : {}), ...more } })
  ).json()

const area = { subdistrict: '310110015', district: '310110' } as Record<string, string>

describe('who is asking', () => {
  it('is nobody without a cookie, with a foreign one, and with a changed signature', async () => {
    const { cookie } = await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id })
    const [name, value = ''] = cookie.split('=')
    const token = decodeURIComponent(value).split('.')[0] ?? ''
    for (const tried of [
      undefined,
      'mulin.session_token=x',
      `${name}=${token}`,
      `${name}=${token}.AAAA`,
      `${name}=%E0%A4%A`,
      'a'.repeat(5_000),
    ])
      expect(await session(tried)).toMatchObject({ signedIn: false, account: null, demo: null })
  })

  it.each(roles)('is a %s with its standing', async (role) => {
    const place = role === 'operator' ? {} : area[role] ? { area: area[role] } : { neighbourhoodId: house.a.id }
    const { cookie, accountId } = await signedIn(house.parts, { role, ...place })
    const found = await session(cookie)
    expect(found).toMatchObject({ signedIn: true, account: { id: accountId, name: '周敏芝', role }, toDo: null })
    expect(found.standings).toEqual([
      {
        role,
        ...(area[role] ? { area: area[role] } : {}),
        ...('neighbourhoodId' in place
          ? { neighbourhood: { id: house.a.id, code: house.a.code, name: '延吉七村', phone: '021-00000007' } }
          : {}),
        ...(role === 'resident' ? {} : {}),
      },
    ])
  })
})

describe('the guard', () => {
  const entrances = (cookie: string, neighbourhood = house.a.id) =>
    house.http.inject({ method: 'GET', url: `/api/n/${neighbourhood}/entrances`, headers: { cookie } })

  it('opens neighbourhood A to its worker, and B not', async () => {
    const { cookie } = await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id })
    expect((await entrances(cookie)).statusCode).toBe(200)
    expect((await entrances(cookie, house.b.id)).statusCode).toBe(403)
  })

  it('asks a worker for the second factor, a resident not', async () => {
    const worker = await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id, strong: false })
    expect((await entrances(worker.cookie)).json()).toMatchObject({ code: 'common.second-factor' })
    expect(await session(worker.cookie)).toMatchObject({ toDo: 'enrol' })
    const resident = await signedIn(house.parts, { role: 'resident', neighbourhoodId: house.a.id })
    expect((await entrances(resident.cookie)).statusCode).toBe(200)
  })

  it('takes a phone code for a proof of living here, never of working here', async () => {
    const { cookie } = await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id, method: 'phone' })
    expect(await session(cookie)).toMatchObject({ signedIn: true, standings: [] })
    expect((await entrances(cookie)).statusCode).toBe(403)
  })

  it('ends a worker after a day, a resident after a month unused, and locks a shared computer', async () => {
    const start = now
    const worker = await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id })
    const shared = await signedIn(house.parts, { role: 'worker', neighbourhoodId: house.a.id, shared: true })
    const resident = await signedIn(house.parts, { role: 'resident', neighbourhoodId: house.a.id })
    now = new Date(start.getTime() + 6 * 60_000)
    expect((await entrances(worker.cookie)).statusCode).toBe(200)
    expect((await entrances(shared.cookie)).statusCode).toBe(401)
    expect(await session(shared.cookie)).toMatchObject({ signedIn: false, locked: true, account: { name: '周敏芝' } })
    now = new Date(start.getTime() + 15 * 3_600_000)
    expect((await entrances(worker.cookie)).statusCode).toBe(401)
    expect(await session(shared.cookie)).toMatchObject({ locked: false, account: null })
    expect((await entrances(resident.cookie)).statusCode).toBe(200)
    now = new Date(start.getTime() + 31 * 24 * 3_600_000)
    expect((await entrances(resident.cookie)).statusCode).toBe(401)
    now = start
  })
})
