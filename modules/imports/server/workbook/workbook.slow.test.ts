import fc from 'fast-check'
import { zipSync } from 'fflate'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { CellValue, Sheet } from '../../domain/sheet.ts'
import { readRoster } from '../../domain/read-roster.ts'
import { workbookLimits } from './package.ts'
import { readWorkbook } from './read-workbook.ts'
import { writeReport } from './report.ts'

const workbook = readFileSync(new URL('../../../../demo/data/roster-yanji7.xlsx', import.meta.url))

test('reads texts, numbers, dates and merges as they stand', () => {
  const [explanation, residents] = readWorkbook(workbook)
  expect(explanation?.rows).toHaveLength(2)
  expect(residents?.merges).toEqual([{ top: 1, bottom: 1, left: 0, right: 18 }])
  const row = residents?.rows.find((each) => each.number === 5)
  expect(row?.cells.slice(0, 8)).toEqual([
    2,
    '1号',
    '101',
    '配偶',
    '\u3000贺刚秀\u00a0',
    '女',
    { serial: 26690 },
    '310199197301260044',
  ])
  expect(residents?.rows.find((each) => each.number === 768)?.cells[7]).toBe(310199200308028000)
})

const refusal = (bytes: Uint8Array, limits = workbookLimits): string => {
  try {
    readWorkbook(bytes, limits)
    return 'read'
  } catch (error) {
    return error instanceof Error && error.name === 'Refusal' ? error.message : `accident: ${String(error)}`
  }
}
const text = (content: string) => new TextEncoder().encode(content)

test('refuses what is no workbook with one clear reason', () => {
  expect(refusal(new Uint8Array())).toBe('imports.wrong-file')
  expect(refusal(text('姓名,身份证号\n张三,1'))).toBe('imports.wrong-file')
  expect(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(600).fill(0)]))).toBe(
    'imports.wrong-file',
  )
  expect(refusal(workbook.subarray(0, 100_000))).toBe('imports.wrong-file')
  expect(refusal(zipSync({ 'word/document.xml': text('<w/>') }))).toBe('imports.wrong-file')
  const broken = Uint8Array.from(workbook)
  broken.fill(0xff, 60_000, 60_200)
  expect(refusal(broken)).toBe('imports.wrong-file')
})

test('a small file that unpacks to a mountain is cut off', () => {
  const rels = '<Relationships xmlns="x"><Relationship Id="r1" Type="a/officeDocument" Target="w.xml"/></Relationships>'
  const bomb = zipSync({
    '_rels/.rels': text(rels),
    '_rels/w.xml.rels': text('<R/>'),
    'w.xml': new Uint8Array(50_000_000),
  })
  expect(bomb.length).toBeLessThan(100_000)
  expect(refusal(bomb, { ...workbookLimits, unpacked: 1_000_000 })).toBe('imports.too-large')
  expect(refusal(workbook, { ...workbookLimits, file: 1_000 })).toBe('imports.too-large')
  expect(refusal(workbook, { ...workbookLimits, rows: 1_000 })).toBe('imports.too-large')
})

test('any changed byte is read or refused, never an accident', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: workbook.length - 1 }), fc.integer({ min: 0, max: 255 }), (at, byte) => {
      const changed = Uint8Array.from(workbook)
      changed[at] = byte
      expect(['read', 'imports.wrong-file', 'imports.too-large']).toContain(refusal(changed))
    }),
    { numRuns: 10 },
  )
})

test('entities of a document type are not expanded', () => {
  const rels = '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Relationships>&b;</Relationships>'
  expect(refusal(zipSync({ '_rels/.rels': text(rels) }))).toBe('imports.wrong-file')
})

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc
    .string({ unit: fc.constantFrom(...Array.from('=+-@甲a1 \n\t"<>&\'_x0041'), '_x0041_', '\u3000') })
    .filter((value) => value !== ''),
  fc.constantFrom('=HYPERLINK("http://example.invalid/x","点我")', '+1', '-1+2', '@SUM(A1)', '００１'),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((value) => value + 0),
  fc.boolean(),
  fc.integer({ min: 61, max: 70_000 }).map((serial) => ({ serial })),
  fc.constant(null),
)

test('what goes out comes back in: text stays text, dates stay dates', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { minLength: 1, maxLength: 8 }), async (grid) => {
      const sheet: Sheet = {
        name: '表',
        hidden: false,
        merges: [],
        rows: grid.map((cells, index) => ({ number: index + 1, cells })),
      }
      const [back] = readWorkbook(await writeReport([{ sheet, headRow: 0, results: new Map() }]))
      grid.forEach((cells, index) => {
        const read = back?.rows.find((row) => row.number === index + 1)?.cells ?? []
        expect(cells.map((_, column) => read[column] ?? null)).toEqual(cells)
      })
    }),
    { numRuns: 60 },
  )
})

test('a report can be imported again and gives the same roster', async () => {
  const sheets = readWorkbook(workbook)
  const options = { today: '2026-11-25', compound: '延吉七村' }
  const roster = readRoster(sheets, options)
  const report = await writeReport(
    sheets.map((sheet, index) => ({
      sheet,
      headRow: roster.sheets[index]?.headRow ?? 0,
      results: new Map(sheet.rows.map((row) => [row.number, { result: '新登记', reason: '=1+1' }])),
    })),
  )
  const back = readWorkbook(report)
  const again = readRoster(back, options)
  expect(again.persons).toEqual(roster.persons)
  expect(again.homes).toEqual(roster.homes)
  expect(again.sheets[1]?.columns.slice(-2).map((column) => column.field)).toEqual(['result', 'reason'])
  const twice = await writeReport([{ sheet: back[1] as Sheet, headRow: 3, results: new Map() }])
  expect(readWorkbook(twice)[0]?.rows[2]?.cells).toHaveLength(21)
})
