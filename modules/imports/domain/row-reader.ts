import { looksLikeFormula, trimPadding } from '#kit/pure/text.ts'
import type { Field } from './columns.ts'
import { fields } from './columns.ts'
import type { Flag, FlagKind } from './flags.ts'
import type { Head } from './head.ts'
import type { CellValue, SheetRow } from './sheet.ts'
import { cellAddress, textOf } from './sheet.ts'

const ditto = /^(?:同上|同前|同左|〃|″|"|〞)$/

/** Reads the cells of one sheet by field, row by row, and keeps what it had to mark. */
export class RowReader {
  readonly #sheet: string
  readonly #head: Head
  readonly #flags: Flag[]
  #row: SheetRow = { number: 0, cells: [] }
  #above: SheetRow | null = null

  constructor(sheet: string, head: Head, flags: Flag[]) {
    this.#sheet = sheet
    this.#head = head
    this.#flags = flags
  }

  get sheet(): string {
    return this.#sheet
  }
  get number(): number {
    return this.#row.number
  }

  /** Goes to the next row. 同上 in it stands for what the row before said, itself already resolved. */
  next(row: SheetRow): void {
    const above = this.#above
    const cells = row.cells.map((cell, column) => {
      const place = this.#head.columns.get('gate') === column || this.#head.columns.get('address') === column
      // Addresses resolve 同上 themselves: 同上302室 exists.
      if (place || typeof cell !== 'string' || !ditto.test(trimPadding(cell))) return cell
      return above?.cells[column] ?? null
    })
    this.#row = { number: row.number, cells }
    this.#above = this.#row
  }

  has(field: Field): boolean {
    return this.#head.columns.has(field)
  }

  cell(field: Field): CellValue {
    const column = this.#head.columns.get(field)
    return column === undefined ? null : (this.#row.cells[column] ?? null)
  }

  /** The cell as text without padding. */
  text(field: Field): string {
    return trimPadding(textOf(this.cell(field)))
  }

  /** Whether the row says nothing at all in these columns. */
  silent(...those: Field[]): boolean {
    return those.every((field) => this.text(field) === '')
  }

  flag(kind: FlagKind, field: Field): void {
    const column = this.#head.columns.get(field)
    this.#flags.push({
      kind,
      sheet: this.#sheet,
      row: this.#row.number,
      cell: cellAddress(column ?? 0, this.#row.number),
      field: column === undefined ? null : field,
      original: column === undefined ? '' : textOf(this.#row.cells[column]),
    })
  }

  /** Marks every mapped cell that a spreadsheet might take for a formula. */
  flagFormulas(): void {
    for (const field of fields) {
      const cell = this.cell(field)
      if (typeof cell === 'string' && looksLikeFormula(trimPadding(cell))) this.flag('formula-injection', field)
    }
  }
}
