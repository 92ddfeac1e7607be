import writeExcelFile from 'write-excel-file/node'

/** One column of a list that leaves the house. */
export interface Column<Row> {
  title: string
  value: (row: Row) => string | number | null
  /** Width in characters, for xlsx. */
  width?: number
}

/**
 * A list as a file. `mark` (who took it, when) stands in the last line wherever personal data leaves.
 * Cells that begin with `= + - @` are text: in xlsx by type, in CSV behind an apostrophe.
 */
export async function tableFile<Row>(
  format: 'xlsx' | 'csv',
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  mark: string | null,
): Promise<Buffer> {
  if (format === 'csv') return csv(columns, rows, mark)
  const head = columns.map((column) => ({ value: column.title, type: String, fontWeight: 'bold' as const }))
  const body = rows.map((row) =>
    columns.map((column) => {
      const value = column.value(row)
      return value === null ? null : typeof value === 'number' ? { value, type: Number } : { value, type: String }
    }),
  )
  const foot = mark === null ? [] : [[], [{ value: mark, type: String, color: '#5a625d' }]]
  const file = writeExcelFile(
    [head, ...body, ...foot] as never,
    {
      columns: columns.map((column) => ({ width: column.width ?? 16 })),
      stickyRowsCount: 1,
    } as never,
  )
  return (await file.toBuffer()) as Buffer
}

function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[], mark: string | null): Buffer {
  const cell = (value: string | number | null): string => {
    if (value === null) return ''
    if (typeof value === 'number') return String(value)
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
    return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  const lines = [
    columns.map((column) => cell(column.title)),
    ...rows.map((row) => columns.map((column) => cell(column.value(row)))),
  ]
  if (mark !== null) lines.push([cell(mark)])
  // The mark at the front makes Excel read the file as UTF-8.
  return Buffer.from(`\uFEFF${lines.map((line) => line.join(',')).join('\r\n')}\r\n`)
}
