/** A date cell: days since 1899-12-30 in a spreadsheet's calendar. */
export interface SerialDate {
  readonly serial: number
}
/** What stands in a cell. Text is as written, never trimmed and never calculated. */
export type CellValue = string | number | boolean | SerialDate | null

/** One row; `number` is counted from 1 as the spreadsheet shows it. Cells behind the last filled one may be absent. */
export interface SheetRow {
  readonly number: number
  readonly cells: readonly CellValue[]
}

/** A merged block; rows count from 1, columns from 0, both ends included. */
export interface Merge {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** A sheet as a plain grid, whatever file it came from. */
export interface Sheet {
  readonly name: string
  readonly hidden: boolean
  readonly rows: readonly SheetRow[]
  readonly merges: readonly Merge[]
}

/** Column letters: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest === 0 ? '' : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26))
}

/** `B7` for column 1 of row 7. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}

/** A cell as text, for reading and for showing what stood there. */
export function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'object') return dayOf(value.serial)
  return String(value)
}

function dayOf(serial: number): string {
  const time = Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000
  return Math.abs(serial) < 3_000_000 ? new Date(time).toISOString().slice(0, 10) : String(serial)
}

/**
 * The sheet with every merged block filled from its first cell. Blocks over whole titles are filled too, which the
 * finder of heads undoes by counting different texts.
 */
export function fillMerges(sheet: Sheet): Sheet {
  if (sheet.merges.length === 0) return sheet
  const rows = new Map(sheet.rows.map((row) => [row.number, [...row.cells]]))
  for (const merge of sheet.merges) {
    const value = rows.get(merge.top)?.[merge.left] ?? null
    if (value === null || value === '') continue
    for (let number = merge.top; number <= merge.bottom; number += 1) {
      const cells = rows.get(number) ?? []
      rows.set(number, cells)
      for (let column = merge.left; column <= merge.right; column += 1) {
        while (cells.length < column) cells.push(null)
        cells[column] = value
      }
    }
  }
  const numbers = [...rows.keys()].toSorted((a, b) => a - b)
  return { ...sheet, rows: numbers.map((number) => ({ number, cells: rows.get(number) ?? [] })) }
}
