import { afterAll, beforeAll, expect, it } from 'vitest'
import { blankFacts, savePersons } from '#people'
import { homesWithin, listEntrances, settleHomes } from '#places'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { anchorOf } from './anchor.ts'
import type { Cast } from './matters/cast.ts'
import { randomFrom } from './random.ts'
import { askAtDoors, fight } from './safety.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse()))
afterAll(() => house.close())

it('asks at doors, and tells of the fire from the alarm to what was learnt', async () => {
  const people = await house.unit(async (unit) => {
    const settled = await settleHomes(
      unit,
      ['101', '201', '301', '401', '501', '601'].map((room) => ({
        compound: { name: '江湾国际公寓', address: '国权北路1450弄' },
        entrance: '1号',
        room,
        floor: Number(room[0]),
        buildingArea: null,
        use: 'lived-in' as const,
      })),
    )
    await unit.flush()
    const saved = settled.map(({ id }) => ({ id: newId(), homeId: id }))
    await savePersons(
      unit,
      saved.map(({ id, homeId }) => ({ id, version: null, facts: { ...blankFacts('王建国'), homeId } })),
      '名册',
    )
    return saved
  })
  const [homes, entrances] = await house.unit((unit) =>
    Promise.all([homesWithin(unit, { everybody: true }), listEntrances(unit)]),
  )
  const committee = ['chair', 'worker'].map((role) => actorAs(role as 'worker', house.a))
  const cast = {
    committee,
    homes: homes.map((home) => ({
      ...home,
      people: people.filter((one) => one.homeId === home.id).map(({ id }) => id),
    })),
    entrances,
  } as unknown as Cast
  const anchor = anchorOf('2026-11-25', new Date('2026-11-25T15:12:00+08:00'))
  await askAtDoors(house.parts, house.a, cast, anchor, 1, randomFrom('doors'))
  await fight(house.parts, house.a, cast, anchor)
  const { rows } = await house.parts.database.owner.query(
    `select (select count(*)::int from safety.record) as records, (select count(*)::int from safety.look) as looks,
      (select ended_at is not null from safety.incident) as over,
      (select array_agg(distinct kind order by kind) from safety.event) as kinds`,
  )
  expect(rows[0]).toMatchObject({ records: 6, looks: 1, over: true })
  expect(rows[0].kinds).toEqual(
    expect.arrayContaining(['arrived', 'called', 'down', 'ended', 'linked', 'note', 'responder', 'step']),
  )
})
