import { parse } from 'csv-parse/sync'

/** A line of a file that cannot be read, with where it stands, in a sentence for whoever made the file. */
export class BadLine extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file}:${line}: ${what}`)
  }
}

export interface Line {
  /** Counted from 1, as editors do. */
  line: number
  fields: string[]
}

/**
 * The lines of a CSV (RFC 4180) under the named columns, in whatever order they stand. Nothing is skipped: a line that
 * does not fit its head is refused. Files without a quotation mark, which is what programs write, are cut at their
 * commas: a million lines in a third of a second; the others go through a whole parser.
 */
export function readLines(file: string, text: string, columns: readonly string[]): Line[] {
  const all = text.includes('"') ? parsed(file, text) : cut(text)
  const [head, ...lines] = all
  if (!head) throw new BadLine(file, 1, `is empty; the first line names the columns ${columns.join(',')}`)
  const names = head.fields.map((name) => name.trim())
  if (names.length !== columns.length || columns.some((column) => !names.includes(column)))
    throw new BadLine(file, head.line, `the first line has to name the columns ${columns.join(',')}`)
  const places = columns.map((column) => names.indexOf(column))
  const inOrder = places.every((place, at) => place === at)
  for (const one of lines) {
    if (one.fields.length !== columns.length)
      throw new BadLine(file, one.line, `has ${one.fields.length} fields and not ${columns.length}`)
    if (!inOrder) one.fields = places.map((place) => one.fields[place] ?? '')
  }
  return lines
}

function cut(text: string): Line[] {
  const lines: Line[] = []
  let line = 0
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (from < text.length) {
    line += 1
    const end = text.indexOf('\n', from)
    const until = end === -1 ? text.length : end
    const whole = text.slice(from, text[until - 1] === '\r' ? until - 1 : until)
    from = until + 1
    // The end of the file may stand on a line of its own.
    if (whole === '' && from >= text.length) break
    lines.push({ line, fields: whole.split(',') })
  }
  return lines
}

function parsed(file: string, text: string): Line[] {
  try {
    const rows = parse(text, { bom: true, info: true, relax_column_count: true }) as unknown as {
      record: string[]
      info: { lines: number }
    }[]
    return rows.map(({ record, info }) => ({ line: info.lines, fields: record }))
  } catch (error) {
    const { lines, message } = error as Error & { lines?: number }
    throw new BadLine(file, lines ?? 1, message)
  }
}
