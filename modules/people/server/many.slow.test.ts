import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { settleHomes } from '#places'
import { blankFacts, savePersons, searchRegister } from '../api.ts'
import { idCheckCharacter } from '../domain/id-number.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const idNumber = (day: string, order: number) => {
  const first17 = `310199${day}${String(order).padStart(3, '0')}`
  return first17 + idCheckCharacter(first17)
}

describe('many at once', () => {
  it('saves 20,000 persons in one unit, and finds those who are meant among them', { timeout: 180_000 }, async () => {
    const places = Array.from({ length: 3_000 }, (_, n): [string, string] => [
      `${100 + Math.floor(n / 60)}号`,
      `${1 + (Math.floor(n / 4) % 15)}0${1 + (n % 4)}`,
    ])
    const homeIds = await house.unit(async (unit) =>
      (
        await settleHomes(
          unit,
          places.map(([entrance, room]) => ({
            compound: { name: '延吉七村', address: '延吉七村' },
            entrance,
            room,
            floor: Number(room.slice(0, -2)),
            buildingArea: 5_527,
            use: 'lived-in' as const,
          })),
        )
      ).map((home) => home.id),
    )
    const saved = await house.unit((unit) =>
      savePersons(
        unit,
        Array.from({ length: 20_000 }, (_, n) => ({
          id: unit.id(),
          version: null,
          facts: {
            ...blankFacts(`${'赵钱孙李周郑冯陈'[n % 8] ?? ''}${String.fromCodePoint(0x5000 + (n % 3_000))}明`),
            sex: n % 2 ? 'male' : 'female',
            birthDate: '1970-01-02',
            idNumber: idNumber(`19${String(20 + (n % 80)).padStart(2, '0')}0102`, Math.floor(n / 80)),
            homeId: homeIds[n % homeIds.length] ?? null,
            relation: n < homeIds.length ? 'head' : 'spouse',
            registration: 'registered',
            phones: [{ number: `1991${String(n).padStart(7, '0')}`, kind: 'mobile' }],
            employment: 'retired',
          },
        })),
        '名册导入',
      ),
    )
    expect(saved).toEqual({ created: 20_000, updated: 0, unchanged: 0 })
    // The house asks for this after every bulk load; here it is waited for, so that the search is planned for what is there.
    await house.parts.database.owner.query('analyze people.person, people.phone, people.household, places.home')
    const find = (typed: string) => house.unit((unit) => searchRegister(unit, typed))
    expect(await find('112-301')).toMatchObject([{ place: '112号 301', by: 'address' }])
    expect(await find('延吉七村112号301室')).toMatchObject([{ place: '112号 301' }])
    const named = await find('郑')
    expect(named).toHaveLength(10)
    for (const one of named) expect(one.person?.name).toMatch(/^郑.*明$/)
    for (const one of await find('0430')) expect(one.phone ?? one.place).toMatch(/0430$/)
    expect((await find('zm')).length + (await find('z')).length).toBeGreaterThan(0)
  })
})
