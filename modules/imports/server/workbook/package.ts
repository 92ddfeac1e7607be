import { inflateRawSync } from 'node:zlib'
import { refuse } from '#kit/pure/refusal.ts'

/** What an xlsx file may hold. A roster of 20,000 rows and 30 columns unpacks to about 40 MB. */
export interface WorkbookLimits {
  /** Bytes of the file. */
  file: number
  /** Bytes of all parts that are read, unpacked. */
  unpacked: number
  parts: number
  rows: number
  cells: number
}

export const workbookLimits: WorkbookLimits = {
  file: 20_000_000,
  unpacked: 250_000_000,
  parts: 2_000,
  rows: 200_000,
  cells: 4_000_000,
}

interface Entry {
  readonly method: number
  readonly packed: number
  readonly at: number
}

/**
 * The parts of an xlsx file (a ZIP archive, APPNOTE 6.3), unpacked one at a time. What a part unpacks to is measured while
 * it is unpacked and cut off at the limit: the sizes an archive states about itself are not believed.
 */
export class WorkbookPackage {
  readonly #bytes: Uint8Array
  readonly #view: DataView
  readonly #entries: ReadonlyMap<string, Entry>
  #left: number

  constructor(bytes: Uint8Array, limits: WorkbookLimits) {
    if (bytes.length > limits.file) refuse('imports.too-large')
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#left = limits.unpacked
    this.#entries = this.#safely(() => this.#readDirectory(limits))
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  part(name: string): Uint8Array {
    const entry = this.#entries.get(name) ?? refuse('imports.wrong-file')
    const bytes = this.#safely(() => this.#unpack(entry))
    this.#left -= bytes.length
    return bytes
  }

  #unpack(entry: Entry): Uint8Array {
    // The local header repeats name and extra field with lengths of its own.
    const start = entry.at + 30 + this.#view.getUint16(entry.at + 26, true) + this.#view.getUint16(entry.at + 28, true)
    const packed = this.#bytes.subarray(start, start + entry.packed)
    if (entry.method === 0) return packed.length <= this.#left ? packed : refuse('imports.too-large')
    if (entry.method !== 8) return refuse('imports.wrong-file')
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, this.#left) })
  }

  #readDirectory(limits: WorkbookLimits): Map<string, Entry> {
    const view = this.#view
    let end = view.byteLength - 22
    const first = Math.max(0, end - 65_535)
    while (end >= first && view.getUint32(end, true) !== 0x06054b50) end -= 1
    if (end < first) return refuse('imports.wrong-file')
    const count = view.getUint16(end + 10, true)
    if (count > limits.parts) return refuse('imports.too-large')
    const entries = new Map<string, Entry>()
    const decoder = new TextDecoder()
    let at = view.getUint32(end + 16, true)
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) return refuse('imports.wrong-file')
      const locked = (view.getUint16(at + 8, true) & 1) === 1
      const nameLength = view.getUint16(at + 28, true)
      const name = decoder.decode(this.#bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
      if (locked) return refuse('imports.wrong-file')
      entries.set(name, {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        at: view.getUint32(at + 42, true),
      })
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    }
    return entries
  }

  /** A broken archive makes offsets point outside or deflate fail: one clear refusal instead of an accident. */
  #safely<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      const code = (error as { code?: string }).code
      if (code === 'ERR_BUFFER_TOO_LARGE') return refuse('imports.too-large')
      if (error instanceof RangeError || code?.startsWith('Z_')) return refuse('imports.wrong-file')
      throw error
    }
  }
}
