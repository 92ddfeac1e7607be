import { refuse } from '#kit/pure/refusal.ts'
import type { CellValue, Merge, SheetRow } from '../../domain/sheet.ts'
import type { WorkbookLimits } from './package.ts'
import { plainText } from './parts.ts'
import { walkXml } from './xml.ts'

export interface SheetContext {
  readonly strings: readonly string[]
  readonly dateStyles: readonly boolean[]
  readonly from1904: boolean
  readonly limits: WorkbookLimits
}

/** Reads the cells of one sheet. Rows without any cell are left out; formulas give the value last shown. */
export function readSheetPart(bytes: Uint8Array, context: SheetContext): { rows: SheetRow[]; merges: Merge[] } {
  const rows: SheetRow[] = []
  const merges: Merge[] = []
  let cells: CellValue[] = []
  let rowNumber = 0
  let column = -1
  let type = ''
  let style = 0
  let text = ''
  let taking = false
  let phonetic = false
  let count = 0
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1
        type = attributes['t'] ?? 'n'
        style = Number(attributes['s'] ?? 0)
        text = ''
        count += 1
        if (count > context.limits.cells || column >= 1_000) refuse('imports.too-large')
      } else if (name === 'v' || name === 't') taking = !phonetic
      else if (name === 'rPh') phonetic = true
      else if (name === 'row') {
        rowNumber = Number(attributes['r'] ?? rowNumber + 1)
        cells = []
        column = -1
        if (rows.length >= context.limits.rows) refuse('imports.too-large')
      } else if (name === 'mergeCell') addMerge(merges, attributes['ref'] ?? '')
    },
    text: (piece) => {
      if (taking) text += piece
    },
    close: (name) => {
      if (name === 'v' || name === 't') taking = false
      else if (name === 'rPh') phonetic = false
      else if (name === 'c') {
        const value = valueOf(type, text, style, context)
        if (value === null) return
        while (cells.length < column) cells.push(null)
        cells[column] = value
      } else if (name === 'row' && cells.length > 0) rows.push({ number: rowNumber, cells })
    },
  })
  return { rows, merges }
}

function valueOf(type: string, text: string, style: number, context: SheetContext): CellValue {
  if (type === 's') return context.strings[Number(text)] ?? null
  if (type === 'inlineStr' || type === 'str') return plainText(text)
  if (text === '' || type === 'e') return null
  if (type === 'b') return text === '1'
  if (type === 'd') return text.slice(0, 10)
  const number = Number(text)
  if (!Number.isFinite(number)) return text
  if (context.dateStyles[style] !== true) return number
  return { serial: context.from1904 ? number + 1_462 : number }
}

/** B7 → 1. */
function columnOf(reference: string | undefined): number | undefined {
  if (reference === undefined) return undefined
  let column = 0
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column === 0 ? undefined : column - 1
}

function addMerge(merges: Merge[], reference: string): void {
  const found = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference)
  if (!found) return
  const merge = {
    top: Number(found[2]),
    bottom: Number(found[4]),
    left: columnOf(found[1]) ?? 0,
    right: columnOf(found[3]) ?? 0,
  }
  // Whole columns or a whole sheet merged would fill millions of cells.
  if (merge.bottom - merge.top < 2_000 && merge.right - merge.left < 200 && merges.length < 50_000) merges.push(merge)
}
