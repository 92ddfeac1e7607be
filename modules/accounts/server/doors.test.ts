import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestHouse, type TestHouse } from '#apps/test/house.ts'
import { newId } from '#kit/server/id.ts'
import { residentOf, settleAccounts, workersOf } from '../api.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const names = async (ground = house.a) =>
  (await house.unit(workersOf, { ground })).map(({ name, role }) => `${role} ${name}`)

it('knows who works in a neighbourhood, and nobody of another', async () => {
  expect(await house.unit(workersOf)).toEqual([])
  const personId = newId()
  const homeIds = [newId()]
  const ids = await house.unit((unit) =>
    settleAccounts(unit, [
      { name: '周敏芝', phone: '19900000001', standings: [{ role: 'worker' }] },
      { name: '沈国强', phone: '19900000002', standings: [{ role: 'chair' }] },
      { name: '陆师傅', standings: [{ role: 'property', body: '延吉物业' }] },
      { name: '丁阿婆', phone: '19900000003', standings: [{ role: 'resident', personId, homeIds }] },
      { name: '旧同事', standings: [{ role: 'worker', until: new Date('2020-01-01') }] },
    ]),
  )
  expect((await names()).sort()).toEqual(['chair 沈国强', 'property 陆师傅', 'worker 周敏芝'])
  expect(await names(house.b)).toEqual([])
  expect(await house.unit((unit) => residentOf(unit, personId))).toEqual({ id: ids[3], name: '丁阿婆', homeIds })
  expect(await house.unit((unit) => residentOf(unit, personId), { ground: house.b })).toBeNull()

  const again = await house.unit(
    (unit) =>
      settleAccounts(unit, [
        { name: '周敏芝', phone: '19900000001', standings: [{ role: 'worker', firstContact: true }] },
      ]),
    { ground: house.b },
  )
  expect(again[0]).toBe(ids[0])
  expect(await house.unit(workersOf, { ground: house.b })).toMatchObject([{ id: ids[0], firstContact: true }])
})

it('keeps no phone number in the clear', async () => {
  const { rows } = await house.parts.database.owner.query('select * from accounts."user"')
  expect(JSON.stringify(rows)).not.toContain('19900000001')
})
