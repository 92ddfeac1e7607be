import { refuse } from '#kit/pure/refusal.ts'
import type { WorkbookPackage } from './package.ts'
import { walkXml } from './xml.ts'

/** What the workbook part says: its sheets in order, and which calendar its dates count in. */
export interface WorkbookIndex {
  readonly sheets: readonly { readonly name: string; readonly hidden: boolean; readonly part: string }[]
  /** Old files from Macintosh count days from 1904. */
  readonly from1904: boolean
  readonly sharedStrings: string | null
  readonly styles: string | null
}

interface Relation {
  readonly type: string
  readonly target: string
}

/** Reads which parts hold what: `_rels/.rels` → workbook → its relations. */
export function readIndex(file: WorkbookPackage): WorkbookIndex {
  const root = relations(file, '_rels/.rels', '')
  const workbook = partOf(file, root, '/officeDocument') ?? refuse('imports.wrong-file')
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const related = relations(file, `${folder}_rels/${workbook.slice(folder.length)}.rels`, folder)
  const sheets: { name: string; hidden: boolean; part: string }[] = []
  let from1904 = false
  walkXml(file.part(workbook), {
    open: (name, attributes) => {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const relation = related.get(id)
      // Chart sheets hold no cells.
      if (relation === undefined || !relation.type.endsWith('/worksheet') || !file.has(relation.target)) return
      const hidden = (attributes['state'] ?? 'visible') !== 'visible'
      sheets.push({ name: attributes['name'] ?? '', hidden, part: relation.target })
    },
  })
  if (sheets.length === 0) refuse('imports.wrong-file')
  return {
    sheets,
    from1904,
    sharedStrings: partOf(file, related, '/sharedStrings'),
    styles: partOf(file, related, '/styles'),
  }
}

function partOf(file: WorkbookPackage, related: ReadonlyMap<string, Relation>, type: string): string | null {
  for (const relation of related.values()) {
    if (relation.type.endsWith(type) && file.has(relation.target)) return relation.target
  }
  return null
}

function relations(file: WorkbookPackage, part: string, folder: string): Map<string, Relation> {
  const found = new Map<string, Relation>()
  walkXml(file.part(part), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return
      const target = attributes['Target'] ?? ''
      const whole = target.startsWith('/') ? target.slice(1) : folder + target
      found.set(attributes['Id'] ?? '', { type: attributes['Type'] ?? '', target: whole })
    },
  })
  return found
}

/** The texts that cells share; phonetic readings (rPh) are no part of a text. */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = []
  let text = ''
  let inText = false
  let phonetic = false
  walkXml(bytes, {
    open: (name) => {
      if (name === 'si') text = ''
      else if (name === 't') inText = !phonetic
      else if (name === 'rPh') phonetic = true
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      if (name === 'si') strings.push(plainText(text))
      else if (name === 't') inText = false
      else if (name === 'rPh') phonetic = false
    },
  })
  return strings
}

/** Spreadsheets write characters that XML can't hold as _x000D_; line breaks come as one sign. */
export function plainText(text: string): string {
  const decoded = text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
  return decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded
}

/** Which cell styles show a number as a date. */
export function readDateStyles(bytes: Uint8Array): boolean[] {
  const formats = new Map<number, string>()
  const styles: boolean[] = []
  let inCellStyles = false
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'numFmt') formats.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '')
      else if (name === 'cellXfs') inCellStyles = true
      else if (name === 'xf' && inCellStyles) styles.push(showsDate(Number(attributes['numFmtId'] ?? 0), formats))
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return styles
}

function showsDate(id: number, formats: ReadonlyMap<number, string>): boolean {
  const own = formats.get(id)
  // Built-in formats (ECMA-376 part 1, 18.8.30); 27–36 and 50–58 are dates in the Chinese editions.
  if (own === undefined) return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)
  const bare = own.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')
  return /[yd年]/i.test(bare) && !/general/i.test(bare)
}
