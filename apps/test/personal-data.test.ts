import { afterAll, beforeAll, expect, it } from 'vitest'
import { rooms } from '../rooms.ts'
import { openTestHouse, type TestHouse } from './house.ts'

let house: TestHouse
beforeAll(async () => {
  house = await openTestHouse()
})
afterAll(() => house.close())

const telling = /(^|_)(person|name|phone|mobile|email|account|birth)(_|$)/

it.each(rooms.map((room) => [room.name, room] as const))(
  '%s says what it owes to a person, or why it owes nothing',
  async (name, room) => {
    const { rows } = await house.parts.database.owner.query<{ column: string }>(
      `select table_name || '.' || column_name as column from information_schema.columns
       where table_schema = $1 and column_name ~ '(person|phone|birth)'`,
      [name],
    )
    if (!('none' in room.personalData)) {
      expect(room.personalData.holds.zh.length).toBeGreaterThan(5)
      expect(room.personalData.holds.en.length).toBeGreaterThan(5)
      return
    }
    expect(room.personalData.none.length, 'a reason, in a sentence').toBeGreaterThan(30)
    const columns = rows.map((row) => row.column).filter((column) => telling.test(column.split('.')[1] ?? ''))
    expect(columns.filter((column) => !column.startsWith('neighbourhood.'))).toEqual([])
  },
)
