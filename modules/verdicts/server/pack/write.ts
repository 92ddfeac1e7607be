import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { zipOf } from './zip.ts'

export const FORMAT = 'mulin-pack/1'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** RFC 8785: one value, one text. */
export const jsonFile = (value: unknown): Uint8Array => encode(jsonText(value))
export const textFile = encode

export function jsonText(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('nothing that JSON can hold')
  return text
}

/** RFC 4180 with line feeds; quotation marks only where a field needs them. */
export const csvFile = (columns: readonly string[], rows: readonly (readonly (string | number | boolean)[])[]) =>
  encode([columns, ...rows].map((row) => `${row.map((one) => fieldOf(String(one))).join(',')}\n`).join(''))

const fieldOf = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** m² with two decimals. */
export const metres = (area: number): string => `${Math.floor(area / 100)}.${String(area % 100).padStart(2, '0')}`

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A pack: its manifest names every other file with size and digest; the rest of the manifest is the kind's own. */
export function packOf(files: ReadonlyMap<string, Uint8Array>, own: object): Uint8Array {
  const list = [...files].map(([name, bytes]) => ({ name, size: bytes.length, sha256: sha256(bytes) }))
  return zipOf(new Map([['manifest.json', jsonFile({ format: FORMAT, files: list, ...own })], ...files]))
}
