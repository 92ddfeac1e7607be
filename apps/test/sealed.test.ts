import { afterAll, beforeAll, expect, it } from 'vitest'
import { rooms } from '../rooms.ts'
import { openTestHouse, type TestHouse } from './house.ts'
import { sealedColumns } from './sealed-columns.ts'
import { seed } from './seed.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
  await seed(house, house.a, '甲区')
})
afterAll(() => house.close())

it('every column in which a room seals something is declared there, so that a new master key reaches it', async () => {
  const declared = rooms.flatMap(({ name, sealed = [] }) =>
    sealed.flatMap(({ table, columns }) => columns.map((column) => ({ name, column: `${table}.${column}` }))),
  )
  for (const { name, column } of declared) expect(column.startsWith(`${name}.`), column).toBe(true)
  const found = [...(await sealedColumns(house.parts.database.owner)).keys()]
  expect(found.length).toBeGreaterThan(5)
  const known = declared.map(({ column }) => column)
  expect(found.filter((column) => !known.includes(column))).toEqual([])
})
