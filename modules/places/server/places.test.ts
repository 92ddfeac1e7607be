import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor, Role } from '#kit/contract/actor.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { listEntrances, listHomes, readHome, settleHomes, unsettleHomes, type WantedHome } from '../api.ts'

let house: TestHouse
let actor: Actor | null = null

const as = (role: Role | null, neighbourhoodId?: string): Actor | null =>
  role && {
    accountId: '019aaaaa-0000-7000-8000-000000000001',
    sessionId: '019aaaaa-0000-7000-8000-000000000002',
    name: '周敏芝',
    strong: true,
    standings: [{ role, ...(neighbourhoodId ? { neighbourhoodId } : {}) }],
  }

const wanted = (entrance: string, room: string, floor: number): WantedHome => ({
  compound: { name: '延吉七村', address: '延吉七村' },
  entrance,
  room,
  floor,
  buildingArea: 5_527,
  use: 'lived-in',
})

beforeAll(async () => {
  house = await openTestHouse({ identify: async () => actor })
})
afterAll(() => house.close())

describe('settleHomes', () => {
  it('puts homes into the register once, with building, entrance and wall code', async () => {
    const first = await house.unit((unit) =>
      settleHomes(unit, [wanted('3号', '806', 8), wanted('3号', '807', 8), wanted('12号', '301', 3)]),
    )
    expect(first.map((home) => home.created)).toEqual([true, true, true])
    const again = await house.unit((unit) => settleHomes(unit, [wanted('12号', '301', 3), wanted('12号', '302', 3)]))
    expect(again).toEqual([
      { id: first[2]?.id, created: false, filled: null },
      { id: expect.any(String), created: true, filled: null },
    ])
    const entrances = await house.unit((unit) => listEntrances(unit))
    expect(entrances.map(({ name, homes, floors }) => ({ name, homes, floors }))).toEqual([
      { name: '3号', homes: 2, floors: 8 },
      { name: '12号', homes: 2, floors: 3 },
    ])
  })

  it('shows neighbourhood B nothing of neighbourhood A', async () => {
    const entrances = await house.unit((unit) => listEntrances(unit))
    const seen = await house.unit((unit) => listHomes(unit, entrances[0]?.id ?? ''), { ground: house.b })
    expect(seen).toEqual([])
    const wall = await house.parts.database.app.query('select count(*) as n from places.home')
    expect(wall.rows[0].n).toBe(0)
  })
})

describe('settling again', () => {
  it('fills what was empty, keeps what stood, and can be taken back with what is left empty', async () => {
    const bare = { ...wanted('99号', '101', 1), buildingArea: null, use: 'unknown' as const }
    const [home] = await house.unit((unit) => settleHomes(unit, [bare]))
    await house.unit((unit) => settleHomes(unit, [{ ...bare, buildingArea: 4_000, use: 'let' }]))
    await house.unit((unit) => settleHomes(unit, [{ ...bare, buildingArea: 9_999, use: 'vacant' }]))
    const id = home?.id ?? ''
    expect(await house.unit((unit) => readHome(unit, id))).toMatchObject({
      buildingArea: 4_000,
      use: 'let',
      version: 2,
    })
    await expect(house.unit((unit) => unsettleHomes(unit, [{ id, version: 1 }]))).rejects.toThrow('places.home-in-use')
    await house.unit((unit) => unsettleHomes(unit, [{ id, version: 2 }]))
    const names = (await house.unit((unit) => listEntrances(unit))).map((entrance) => entrance.name)
    expect(names).toEqual(['3号', '12号'])
  })
})

describe('the endpoints', () => {
  const ask = (method: 'GET' | 'PATCH', url: string, payload?: object) =>
    house.http.inject({ method, url, headers: { 'x-mulin': '1' }, ...(payload ? { payload } : {}) })

  it('refuse somebody unknown, and a worker of another neighbourhood', async () => {
    actor = null
    expect((await ask('GET', `/api/n/${house.a.id}/entrances`)).statusCode).toBe(401)
    actor = as('worker', house.b.id)
    expect((await ask('GET', `/api/n/${house.a.id}/entrances`)).statusCode).toBe(403)
  })

  it('let a worker correct a home, and refuse the second of two who corrected at once', async () => {
    actor = as('worker', house.a.id)
    const entrances = (await ask('GET', `/api/n/${house.a.id}/entrances`)).json().entrances
    const { homes } = (await ask('GET', `/api/n/${house.a.id}/entrances/${entrances[0].id}/homes`)).json()
    const url = `/api/n/${house.a.id}/homes/${homes[0].id}`
    const changed = await ask('PATCH', url, { version: 1, exclusiveArea: { area: 4_911, source: 'register' } })
    expect(changed.json()).toMatchObject({ exclusiveArea: 4_911, exclusiveAreaSource: 'register', version: 2 })
    const late = await ask('PATCH', url, { version: 1, use: 'vacant' })
    expect(late.statusCode).toBe(409)
    expect(late.json()).toMatchObject({ code: 'common.changed-meanwhile', message: expect.stringContaining('刷新') })
  })

  it('open the place that a wall code names, for anybody', async () => {
    actor = as('worker', house.a.id)
    const { spots } = (await ask('GET', `/api/n/${house.a.id}/spots`)).json()
    actor = null
    const found = await ask('GET', `/api/spots/${house.a.code}/${spots[0].code}`)
    expect(found.json().spot.name).toBe(spots[0].name)
    expect((await ask('GET', `/api/spots/${house.a.code}/zzzzzzz`)).statusCode).toBe(404)
  })
})
