import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import type { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress, createZstdDecompress } from 'node:zlib'

/**
 * The archive: one zstd stream of parts. Each part is a JSON line `{"part":…,"bytes":n}` and n bytes behind it; a part of
 * unknown length is cut into several with `"more":true`. Readable with `zstd -dc` and a text editor.
 */
export interface PartHead {
  part: 'head' | 'table' | 'file' | 'end'
  name: string
  bytes: number
  more?: boolean
  data?: unknown
}

export class ArchiveWriter {
  readonly #zip = createZstdCompress()
  readonly #done: Promise<void>

  constructor(file: string) {
    this.#done = pipeline(this.#zip, createWriteStream(file, { flags: 'wx', mode: 0o600 }))
    this.#done.catch(() => {})
  }

  async #send(chunk: Buffer | string): Promise<void> {
    if (!this.#zip.write(chunk)) await Promise.race([once(this.#zip, 'drain'), this.#done])
  }

  async add(head: Omit<PartHead, 'bytes'>, body: Buffer = Buffer.alloc(0)): Promise<void> {
    await this.#send(`${JSON.stringify({ ...head, bytes: body.length })}\n`)
    if (body.length > 0) await this.#send(body)
  }

  async addStream(head: Omit<PartHead, 'bytes'>, body: Readable): Promise<void> {
    for await (const chunk of body) await this.add({ ...head, more: true }, chunk as Buffer)
    await this.add(head)
  }

  async close(): Promise<void> {
    this.#zip.end()
    await this.#done
  }
}

/** Reads an archive part by part; a stream cut short or bytes changed end in an error before anything is believed. */
export async function* readArchive(file: string): AsyncGenerator<{ head: PartHead; body: Buffer }> {
  const source = createReadStream(file)
  const zip = source.pipe(createZstdDecompress())
  source.on('error', (error) => zip.destroy(error))
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
        if (held.length > 0) throw new Error('The archive is cut short.')
        return
      }
      end = held.indexOf(10)
    }
    const head = JSON.parse(held.subarray(0, end).toString('utf8')) as PartHead
    held = held.subarray(end + 1)
    while (held.length < head.bytes) if (!(await more())) throw new Error('The archive is cut short.')
    yield { head, body: held.subarray(0, head.bytes) }
    held = held.subarray(head.bytes)
  }
}

/** Writes into a stream that may be full. */
export async function put(target: Writable, body: Buffer): Promise<void> {
  if (!target.write(body)) await once(target, 'drain')
}
