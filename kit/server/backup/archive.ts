import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import type { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { open } from 'node:fs/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import type { KeyRing } from '../keys.ts'
import { damaged, isSealed, openStream, UnfitArchive } from './seal-stream.ts'

/**
 * The archive: one zstd stream of parts. Each part is a JSON line `{"part":…,"bytes":n}` and n bytes behind it; a part of
 * unknown length is cut into several with `"more":true`. Readable with `zstd -dc` and a text editor.
 */
export interface PartHead {
  part: 'head' | 'table' | 'file' | 'end'
  name: string
  bytes: number
  more?: boolean
  sha256?: string
  data?: unknown
}

export class ArchiveWriter {
  // With its checksum: without one a bit turned over may unpack into other records and nobody notices.
  readonly #zip = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } })
  readonly #done: Promise<void>

  constructor(file: string, seal: Transform | null) {
    const target = createWriteStream(file, { flags: 'wx', mode: 0o600 })
    this.#done = seal === null ? pipeline(this.#zip, target) : pipeline(this.#zip, seal, target)
    this.#done.catch(() => {})
  }

  async #send(chunk: Buffer | string): Promise<void> {
    if (!this.#zip.write(chunk)) await Promise.race([once(this.#zip, 'drain'), this.#done])
  }

  async add(head: Omit<PartHead, 'bytes'>, body: Buffer = Buffer.alloc(0)): Promise<void> {
    await this.#send(`${JSON.stringify({ ...head, bytes: body.length })}\n`)
    if (body.length > 0) await this.#send(body)
  }

  /** The last part says the SHA-256 of the whole body. */
  async addStream(head: Omit<PartHead, 'bytes'>, body: Readable): Promise<void> {
    const hash = createHash('sha256')
    for await (const chunk of body) {
      hash.update(chunk as Buffer)
      await this.add({ ...head, more: true }, chunk as Buffer)
    }
    await this.add({ ...head, sha256: hash.digest('hex') })
  }

  async close(): Promise<void> {
    this.#zip.end()
    await this.#done
  }
}

const cutShort = () => new UnfitArchive('The archive is cut short. 备份文件不完整。')

/**
 * Reads an archive part by part, opening it with the ring when it is sealed; a stream cut short or bytes changed end in
 * UnfitArchive before anything is believed.
 */
export async function* readArchive(
  file: string,
  ring: KeyRing | null,
): AsyncGenerator<{ head: PartHead; body: Buffer }> {
  const begin = await firstBytes(file)
  const zip = createZstdDecompress()
  const source = createReadStream(file)
  // An error anywhere ends the last stream, which is the one being read.
  const flow = isSealed(begin) ? pipeline(source, openStream(ring), zip) : pipeline(source, zip)
  let why: unknown
  flow.catch((error: unknown) => (why = error))
  try {
    yield* parts(zip)
  } catch (error) {
    zip.destroy()
    await flow.catch(() => {})
    throw why instanceof UnfitArchive ? why : error instanceof UnfitArchive ? error : damaged()
  } finally {
    source.destroy()
  }
}

async function firstBytes(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(32), 0, 32, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

async function* parts(zip: Readable): AsyncGenerator<{ head: PartHead; body: Buffer }> {
  let held: Buffer = Buffer.alloc(0)
  const chunks = zip[Symbol.asyncIterator]()
  const more = async (): Promise<boolean> => {
    const next = await chunks.next()
    if (next.done) return false
    held = held.length === 0 ? (next.value as Buffer) : Buffer.concat([held, next.value as Buffer])
    return true
  }
  for (;;) {
    let end = held.indexOf(10)
    while (end < 0) {
      if (!(await more())) {
        if (held.length > 0) throw cutShort()
        return
      }
      end = held.indexOf(10)
    }
    const head = JSON.parse(held.subarray(0, end).toString('utf8')) as PartHead
    held = held.subarray(end + 1)
    while (held.length < head.bytes) if (!(await more())) throw cutShort()
    yield { head, body: held.subarray(0, head.bytes) }
    held = held.subarray(head.bytes)
  }
}
