import type { Field } from './columns.ts'
import { fieldOf, titleKey } from './columns.ts'
import type { Sheet, SheetRow } from './sheet.ts'
import { textOf } from './sheet.ts'

/** What kind of rows a sheet holds. */
export type SheetKind = 'residents' | 'homes'

/** Where a sheet's head is and which column holds what. */
export interface Head {
  readonly kind: SheetKind
  /** Number of the last row of the head; data begins behind it. */
  readonly lastRow: number
  /** Titles by column, as shown in a preview: 住址 · 门牌号. */
  readonly titles: readonly string[]
  readonly columns: ReadonlyMap<Field, number>
}

const rowsLookedAt = 30

/**
 * Finds the head of a sheet: of the first rows the one whose titles name the most fields, alone or under a row of group
 * titles. Undefined for a sheet of another kind (an explanation, a statistic).
 */
export function findHead(sheet: Sheet): Head | undefined {
  let best: { fields: number; head: Head } | undefined
  const looked = sheet.rows.slice(0, rowsLookedAt)
  looked.forEach((row, index) => {
    const above = looked[index - 1]
    const upper = above?.number === row.number - 1 ? groupTitles(above) : []
    for (const titlesAbove of upper.length === 0 ? [[]] : [[], upper]) {
      const head = headFrom(row, titlesAbove)
      if (head !== undefined && head.columns.size > (best?.fields ?? 0)) best = { fields: head.columns.size, head }
    }
  })
  return best?.head
}

/** A row of group titles carried to the right over the empty cells; none where the row is one title over the sheet. */
function groupTitles(row: SheetRow): string[] {
  const different = new Set(row.cells.map((cell) => textOf(cell)).filter((text) => text.trim() !== ''))
  if (different.size < 2) return []
  let carried = ''
  return row.cells.map((cell) => {
    const text = textOf(cell)
    if (text.trim() !== '') carried = text
    return carried
  })
}

function headFrom(row: SheetRow, above: readonly string[]): Head | undefined {
  const width = Math.max(row.cells.length, above.length)
  const columns = new Map<Field, number>()
  const titles: string[] = []
  let own = 0
  for (let column = 0; column < width; column += 1) {
    const title = textOf(row.cells[column])
    const upper = above[column] ?? ''
    // A group title carried over an empty cell names this column only where the group itself is no bare group.
    const field = fieldOf(title, upper)
    titles.push([upper, title].filter((text, at, all) => text.trim() !== '' && all.indexOf(text) === at).join(' · '))
    if (field === undefined || columns.has(field)) continue
    if (title.trim() !== '') own += 1
    columns.set(field, column)
  }
  const kind = kindOf(columns)
  return kind === undefined || own < 2 ? undefined : { kind, lastRow: row.number, titles, columns }
}

function kindOf(columns: ReadonlyMap<Field, number>): SheetKind | undefined {
  const has = (...any: Field[]) => any.some((field) => columns.has(field))
  const placed = has('address', 'gate', 'room')
  if (
    has('name', 'headName') &&
    (placed || has('idNumber')) &&
    (has('idNumber', 'birthDate', 'sex', 'relation') || has('relief', 'disability', 'elder', 'phone'))
  ) {
    return 'residents'
  }
  return placed && has('owner', 'area', 'exclusiveArea', 'homeUse') ? 'homes' : undefined
}

/** A head as a person set it: which row, and what each column is. */
export interface HeadChoice {
  readonly kind: SheetKind | 'skipped'
  readonly headRow: number
  readonly columns: readonly (Field | null)[]
}

/** The head that was chosen for a sheet instead of the found one; undefined where the sheet is to be left out. */
export function chosenHead(sheet: Sheet, choice: HeadChoice): Head | undefined {
  if (choice.kind === 'skipped') return undefined
  const row = sheet.rows.find((each) => each.number === choice.headRow)
  const width = Math.max(row?.cells.length ?? 0, choice.columns.length)
  const columns = new Map<Field, number>()
  choice.columns.forEach((field, column) => {
    if (field !== null && !columns.has(field)) columns.set(field, column)
  })
  const titles = Array.from({ length: width }, (_, column) => textOf(row?.cells[column]))
  return { kind: choice.kind, lastRow: choice.headRow, titles, columns }
}

/** Whether a row repeats the head, as sheets glued together do. */
export function repeatsHead(row: SheetRow, head: Head): boolean {
  let same = 0
  for (const [, column] of head.columns) {
    const text = textOf(row.cells[column])
    if (text === '') continue
    if (fieldOf(text) === undefined || !(head.titles[column] ?? '').includes(text.trim())) return false
    same += 1
  }
  return same >= 2
}

/** Whether a row is a sum and no record: 合计, 小计, 总计 in one of its first cells. */
export function isTotal(row: SheetRow): boolean {
  let seen = 0
  for (const cell of row.cells) {
    const text = textOf(cell).trim()
    if (text === '') continue
    if (text.length < 12 && /^(?:合计|小计|总计|共计|累计|本页合计|总数|统计)\d*$/.test(titleKey(text))) return true
    seen += 1
    if (seen === 3) return false
  }
  return false
}
