import { parse } from 'csv-parse/sync'

/** What is wrong with a line, in a sentence for whoever made the file. */
export interface Said {
  zh: string
  en: string
}

/** A line of a file that cannot be read, with where it stands. */
export class BadLine extends Error {
  readonly file: string
  readonly line: number
  readonly said: Said
  constructor(file: string, line: number, said: Said) {
    super(`${file}:${line}: ${said.en}`)
    this.file = file
    this.line = line
    this.said = said
  }
}

/** The text of a file; what is not UTF-8 is refused with its first such line, and never counted as if it were. */
export function readText(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const before = new TextDecoder('utf-8').decode(bytes).split('\uFFFD')[0] ?? ''
    throw new BadLine(file, before.split('\n').length, {
      zh: '不是 UTF-8 文字，请另存为“CSV UTF-8”。',
      en: 'is not UTF-8 text; save it as “CSV UTF-8”',
    })
  }
}

export interface Line {
  /** Counted from 1, as editors do. */
  line: number
  fields: string[]
}

/** What is done with each line: its number, and its fields in the order in which the columns were named. Kept by nobody. */
type Take = (line: number, fields: readonly string[]) => void

/**
 * Goes through the lines of a CSV (RFC 4180) under the named columns, in whatever order they stand. Nothing is skipped: a line
 * that does not fit its head is refused. Files without a quotation mark, which is what programs write, are cut at their
 * commas without keeping anything: a million lines in some tenths of a second; the others go through a whole parser.
 */
export function eachLine(file: string, text: string, columns: readonly string[], take: Take): void {
  const named = columns.join(',')
  let places: number[] | null = null
  const inOrder: string[] = []
  const go = text.includes('"') ? parsed : cut
  go(file, text, (line, fields) => {
    if (places === null) {
      const names = fields.map((name) => name.trim())
      if (names.length !== columns.length || columns.some((column) => !names.includes(column)))
        throw new BadLine(file, line, {
          zh: `第一行要写列名 ${named}`,
          en: `the first line has to name the columns ${named}`,
        })
      places = columns.map((column) => names.indexOf(column))
      return
    }
    if (fields.length !== columns.length)
      throw new BadLine(file, line, {
        zh: `有 ${fields.length} 列，应当是 ${columns.length} 列`,
        en: `has ${fields.length} fields and not ${columns.length}`,
      })
    for (let at = 0; at < places.length; at += 1) inOrder[at] = fields[places[at] ?? 0] ?? ''
    take(line, inOrder)
  })
  if (places === null)
    throw new BadLine(file, 1, {
      zh: `是空的；第一行要写列名 ${named}`,
      en: `is empty; the first line names the columns ${named}`,
    })
}

/** The lines of a CSV, all of them kept; otherwise as `eachLine`. */
export function readLines(file: string, text: string, columns: readonly string[]): Line[] {
  const lines: Line[] = []
  eachLine(file, text, columns, (line, fields) => lines.push({ line, fields: [...fields] }))
  return lines
}

const [COMMA, LINE_FEED, RETURN] = [44, 10, 13]

function cut(_file: string, text: string, take: Take): void {
  const fields: string[] = []
  let line = 0
  let from = text.charCodeAt(0) === 0xfeff ? 1 : 0
  while (from < text.length) {
    line += 1
    let [at, field] = [from, from]
    fields.length = 0
    for (; at < text.length; at += 1) {
      const sign = text.charCodeAt(at)
      if (sign === LINE_FEED) break
      if (sign === COMMA) {
        fields.push(text.slice(field, at))
        field = at + 1
      }
    }
    const until = at > field && text.charCodeAt(at - 1) === RETURN ? at - 1 : at
    // The end of the file may stand on a line of its own.
    if (until === from && at + 1 >= text.length) break
    fields.push(text.slice(field, until))
    from = at + 1
    take(line, fields)
  }
}

function parsed(file: string, text: string, take: Take): void {
  const rows = parsedRows(file, text)
  if (rows.at(-1)?.record.length === 1 && rows.at(-1)?.record[0] === '') rows.pop()
  for (const { record, info } of rows) {
    // What is called two things apart has to stay apart: an id over two lines could be taken for two ids.
    if (record.some((field) => /[\r\n]/.test(field)))
      throw new BadLine(file, info.lines, { zh: '一格里有换行', en: 'has a field that goes over more than one line' })
    take(info.lines, record)
  }
}

interface Row {
  record: string[]
  info: { lines: number }
}

function parsedRows(file: string, text: string): Row[] {
  try {
    return parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      record_delimiter: ['\n', '\r\n'],
    }) as unknown as Row[]
  } catch (error) {
    const { lines, message } = error as Error & { lines?: number }
    throw new BadLine(file, lines ?? 1, { zh: `引号不成对，或者放错了地方（${message}）`, en: message })
  }
}
