import writeExcelFile from 'write-excel-file/node'
import type { CellValue, Merge, Sheet } from '../../domain/sheet.ts'

/** What the report says of one row. */
export interface RowResult {
  readonly result: string
  readonly reason: string
}
/** Titles of the two columns; the same words the import knows and skips when the report is imported again. */
export interface ReportTitles {
  readonly result: string
  readonly reason: string
}
export const reportTitles: ReportTitles = { result: '导入结果', reason: '导入说明' }

/** A sheet as it came, with its head row and what became of each row by row number. */
export interface ReportSheet {
  readonly sheet: Sheet
  readonly headRow: number
  readonly results: ReadonlyMap<number, RowResult>
}

type Cell = {
  value: string | number | boolean | Date
  type: StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor
  format?: string
  fontWeight?: 'bold'
  wrap?: boolean
  columnSpan?: number
  rowSpan?: number
} | null

/**
 * Writes the workbook back as it came, each sheet with two more columns: what became of the row, and why. It can be
 * corrected and imported again. Text stays text: nothing that begins with `= + - @` becomes a formula.
 */
export async function writeReport(sheets: readonly ReportSheet[]): Promise<Uint8Array> {
  const written = sheets.map(({ sheet, headRow, results }) => {
    const resultColumn = placeOfResult(sheet, headRow)
    const rows = new Map(sheet.rows.map((row) => [row.number, row]))
    const last = sheet.rows.at(-1)?.number ?? 0
    const data: Cell[][] = []
    for (let number = 1; number <= last; number += 1) {
      const cells = (rows.get(number)?.cells ?? [])
        .slice(0, headRow === 0 ? undefined : resultColumn)
        .map((value) => toCell(value))
      const result = number === headRow ? reportTitles : results.get(number)
      if (result !== undefined) {
        while (cells.length < resultColumn) cells.push(null)
        const strong = number === headRow ? { fontWeight: 'bold' as const } : { wrap: true }
        cells.push(
          { value: safeText(result.result), type: String, ...strong },
          { value: safeText(result.reason), type: String, ...strong },
        )
      }
      data.push(cells)
    }
    const widths = Array.from({ length: resultColumn + 2 }, (_, column) => ({
      width: column === resultColumn + 1 ? 48 : 14,
    }))
    return {
      data: spanned(data, sheet.merges),
      sheet: sheetName(sheet.name),
      columns: headRow === 0 ? [{ width: 60 }] : widths,
      stickyRowsCount: headRow,
    }
  })
  // The package types a cell by its value's own type; ours holds any of them.
  const file = writeExcelFile(written as never)
  return (await file.toBuffer()) as Uint8Array
}

/** Behind the last titled column, or where an earlier report has its result column already. */
function placeOfResult(sheet: Sheet, headRow: number): number {
  const head = sheet.rows.find((row) => row.number === headRow)?.cells ?? []
  const earlier = head.indexOf(reportTitles.result)
  if (earlier !== -1) return earlier
  let width = 0
  for (const row of sheet.rows)
    width = Math.max(width, row.cells.findLastIndex((cell) => cell !== null && cell !== '') + 1)
  return width
}

function toCell(value: CellValue): Cell {
  if (value === null || value === '') return null
  if (typeof value === 'string') return { value: safeText(value), type: String }
  if (typeof value === 'number') return { value, type: Number }
  if (typeof value === 'boolean') return { value, type: Boolean }
  return { value: new Date(Date.UTC(1899, 11, 30) + value.serial * 86_400_000), type: Date, format: 'yyyy-mm-dd' }
}

/** Characters that XML can't hold go; what looks like a spreadsheet's escape (_x0041_) is escaped itself. */
function safeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cc}--[\t\n]]|[\uFFFE\uFFFF]/gv, '')
    .slice(0, 32_000)
}

function spanned(data: Cell[][], merges: readonly Merge[]): Cell[][] {
  for (const merge of merges) {
    const first = data[merge.top - 1]?.[merge.left]
    if (first === null || first === undefined || merge.bottom > data.length) continue
    first.columnSpan = merge.right - merge.left + 1
    first.rowSpan = merge.bottom - merge.top + 1
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const cells = data[row - 1] ?? []
      while (cells.length <= merge.right) cells.push(null)
      for (let column = merge.left; column <= merge.right; column += 1) {
        if (row !== merge.top || column !== merge.left) cells[column] = null
      }
    }
  }
  return data
}

/** Sheet names may have 31 characters and none of `[]:*?/\`. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || '表'
}
