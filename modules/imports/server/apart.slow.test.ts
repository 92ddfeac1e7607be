import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { resultsOf, rosterOf } from './apart.ts'
import { understand } from './understand.ts'
import { readWorkbook } from './workbook/read-workbook.ts'
import { writeReport } from './workbook/report.ts'

const how = { mapping: [], compounds: [], compound: '延吉七村', today: '2026-11-25' }
const head = { number: 1, cells: ['门牌号', '室号', '姓名', '性别', '备注'] }
const rows = Array.from({ length: 3_000 }, (_, at) => ({
  number: at + 2,
  cells: [`${(at % 40) + 1}号`, 101 + (at % 6), '王一', '男', randomBytes(150).toString('base64')],
}))
const sheet = { name: '户籍', hidden: false, merges: [], rows: [head, ...rows] }

test('a large workbook is read in a thread, with the same result', async () => {
  const bytes = await writeReport([{ sheet, headRow: 0, results: new Map() }])
  expect(bytes.length).toBeGreaterThan(400_000)
  expect(await rosterOf(bytes, how)).toEqual(understand(bytes, how))
  const decided = {
    rows: [{ position: 2_999, outcome: 'created' as const, person: 0, personId: null, sameAs: null, doubt: null }],
    language: 'en' as const,
  }
  const report = readWorkbook(await resultsOf(bytes, how, decided))
  expect(report[0]?.rows.at(-1)?.cells[5]).toBe('Created')
})

test('a refusal comes out of the thread as one', async () => {
  const noise = randomBytes(500_000)
  await expect(rosterOf(noise, how)).rejects.toMatchObject({ name: 'Refusal', code: 'imports.wrong-file' })
})
