import { settleHomes } from '#places'
import { listTopics, readTopic } from '#topics'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actorAs } from '#apps/test/asking.ts'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { anchorOf } from '../anchor.ts'
import { forums } from './stories.ts'
import { tellForum } from './tell.ts'

let house: TestHouse
const anchor = anchorOf('2026-11-25', new Date())
beforeAll(async () => void (house = await openTestHouse({ clock: () => anchor.at })))
afterAll(() => house.close())

const tell = async (key: string) => {
  const told = forums[key]
  if (!told) throw new Error(key)
  await house.unit((unit) =>
    settleHomes(unit, [
      {
        compound: { name: told.compound, address: told.compound },
        entrance: '1号',
        room: '101',
        floor: 1,
        buildingArea: null,
        use: 'lived-in',
      },
    ]),
  )
  const as = (role: 'chair' | 'worker' | 'resident') => ({ ...actorAs(role, house.a), accountId: newId() })
  const residents = Array.from({ length: 8 }, () => as('resident'))
  await tellForum(house.parts, house.a, told, { chair: as('chair'), worker: as('worker'), residents }, anchor)
}

it('tells every neighbourhood’s topics by the room’s own commands, to their ends', async () => {
  for (const key of Object.keys(forums)) await tell(key)
  const found = await house.unit(async (unit) => {
    const open = await listTopics(unit, 'open')
    const decided = await listTopics(unit, 'decided')
    return Promise.all([...open, ...decided].map((one) => readTopic(unit, one.id)))
  })
  const called = (title: string) => found.find((one) => one.title === title)
  const garden = called('楼前空地改成口袋花园')
  expect(garden?.steps.map((step) => step.kind)).toEqual([
    'proposed',
    'moved-up',
    'moved-up',
    'decided',
    'became',
    'became',
  ])
  expect(garden).toMatchObject({ level: 'neighbourhood', became: 'done' })
  expect(garden?.counts.unanswered).toBe(0)
  expect(called('屋顶露台变花园')).toMatchObject({ source: 'idle-place', became: 'done' })
  expect(called('空着的值班室开成茶室')).toMatchObject({ source: 'idle-place', became: 'done' })
  expect(called('雨天积水，排水怎么改')?.options).toHaveLength(3)
  expect(called('门厅放一个旧书角')?.became).toBe('failed')
  expect(called('楼道里放充电柜')?.state).toBe('rejected')
  // Its fourteen days ran out: the clock has moved it on.
  expect(called('底楼门厅添一条扶手')).toMatchObject({ level: 'compound', state: 'open' })
})
