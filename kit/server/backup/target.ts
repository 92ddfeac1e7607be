import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import { finished } from 'node:stream/promises'

/** Where one table or file of an archive is written, with a digest of what went through. */
export class Target {
  readonly #stream: Writable
  readonly #hash = createHash('sha256')
  #failed: Error | null = null

  constructor(stream: Writable) {
    this.#stream = stream
    // An error between two writes has no other listener, and one after a restore was given up has none at all.
    stream.on('error', (error: Error) => (this.#failed = error))
  }

  async write(body: Buffer): Promise<void> {
    if (this.#failed) throw this.#failed
    this.#hash.update(body)
    if (body.length > 0 && !this.#stream.write(body)) await once(this.#stream, 'drain')
  }

  /** Resolves to the SHA-256 of the whole once all of it is in place. */
  async close(): Promise<string> {
    if (this.#failed) throw this.#failed
    this.#stream.end()
    await finished(this.#stream)
    return this.#hash.digest('hex')
  }
}
