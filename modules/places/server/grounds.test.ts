import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { openGrounds } from './grounds.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

it('knows a neighbourhood for everybody who asks at the very start', async () => {
  const grounds = openGrounds(house.parts.database)
  const asked = await Promise.all(Array.from({ length: 20 }, () => grounds.one(house.a.id)))
  expect(asked.every((ground) => ground?.code === house.a.code)).toBe(true)
  expect(await grounds.one('019aaaaa-0000-7000-8000-000000000009')).toBe(null)
})
