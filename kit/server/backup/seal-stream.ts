import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { Transform, type TransformCallback } from 'node:stream'
import type { KeyRing } from '../keys.ts'
import { markOf } from '../keys.ts'

/** An archive that cannot be used here, with the reason in both languages. */
export class UnfitArchive extends Error {}

/**
 * A sealed archive: one line `mulin-sealed 1 <aes|sm4> k<number> <mark> <salt>`, then chunks of up to 64 KiB, each
 * `<4 bytes: 1 for the last, and the length> ‖ ciphertext ‖ tag`. Every file has keys of its own, by HKDF from backup key
 * and salt, so the chunk's number can be its nonce. The tag covers the line, the chunk's number and whether it is the
 * last: nothing can be changed, left out, doubled or cut off.
 */
const magic = 'mulin-sealed 1 '
const chunkSize = 65_536
const longestHead = 200

interface Sealer {
  tag: number
  seal(clear: Buffer, about: Buffer, number: number): Buffer
  open(body: Buffer, about: Buffer, number: number): Buffer
}

function sealerOf(algorithm: string, key: Buffer, salt: Buffer): Sealer {
  const sub = (hash: string, what: string, bytes: number) =>
    Buffer.from(hkdfSync(hash, key, salt, `mulin backup ${what}`, bytes))
  const block = (number: number, bytes: number) => {
    const found = Buffer.alloc(bytes)
    found.writeUInt32BE(number, 4)
    return found
  }
  if (algorithm === 'sm4') {
    const [cipherKey, macKey] = [sub('sm3', 'sm4', 16), sub('sm3', 'hmac-sm3', 32)]
    const run = (data: Buffer, number: number) => createCipheriv('sm4-ctr', cipherKey, block(number, 16)).update(data)
    const mac = (body: Buffer, about: Buffer) => createHmac('sm3', macKey).update(about).update(body).digest()
    return {
      tag: 32,
      seal(clear, about, number) {
        const body = run(clear, number)
        return Buffer.concat([body, mac(body, about)])
      },
      open(whole, about, number) {
        const body = whole.subarray(0, -32)
        if (!timingSafeEqual(mac(body, about), whole.subarray(-32))) throw new Error('wrong tag')
        return run(body, number)
      },
    }
  }
  const aes = sub('sha256', 'aes', 32)
  return {
    tag: 16,
    seal(clear, about, number) {
      const cipher = createCipheriv('aes-256-gcm', aes, block(number, 12)).setAAD(about)
      return Buffer.concat([cipher.update(clear), cipher.final(), cipher.getAuthTag()])
    },
    open(whole, about, number) {
      const decipher = createDecipheriv('aes-256-gcm', aes, block(number, 12), { authTagLength: 16 }).setAAD(about)
      decipher.setAuthTag(whole.subarray(-16))
      return Buffer.concat([decipher.update(whole.subarray(0, -16)), decipher.final()])
    },
  }
}

/** What a tag covers besides the ciphertext. */
function aboutOf(head: string, number: number, last: boolean): Buffer {
  return Buffer.from(`${head}${number} ${last ? 'last' : 'more'}`)
}

/** Seals what flows through with the newest key of the ring. */
export function sealStream(ring: KeyRing, algorithm: 'aes' | 'sm4'): Transform {
  const newest = ring.at(-1)
  if (newest === undefined) throw new Error('There is no backup key.')
  const salt = randomBytes(32)
  const head = `${magic}${algorithm} k${newest.number} ${markOf(newest.key)} ${salt.toString('hex')}\n`
  const sealer = sealerOf(algorithm, newest.key, salt)
  let held: Buffer[] = []
  let size = 0
  let number = 0
  const chunk = (clear: Buffer, last: boolean): Buffer => {
    const body = sealer.seal(clear, aboutOf(head, number, last), number)
    number += 1
    const lead = Buffer.alloc(4)
    lead.writeUInt32BE((last ? 0x8000_0000 : 0) + body.length)
    return Buffer.concat([lead, body])
  }
  return new Transform({
    construct(done) {
      this.push(head)
      done()
    },
    transform(data: Buffer, _encoding, done) {
      held.push(data)
      size += data.length
      if (size >= chunkSize) {
        let whole = Buffer.concat(held)
        // Something always stays back, so that the last chunk is known to be the last.
        for (; whole.length > chunkSize; whole = whole.subarray(chunkSize))
          this.push(chunk(whole.subarray(0, chunkSize), false))
        held = [whole]
        size = whole.length
      }
      done()
    },
    flush(done) {
      this.push(chunk(Buffer.concat(held), true))
      done()
    },
  })
}

/** Said of an archive in which anything is not as it was written. */
export const damaged = () =>
  new UnfitArchive(
    'This backup is damaged or was changed: nothing of it is used; take another one. 备份文件已损坏或被改动，没有使用它的任何内容，请换一份。',
  )

/** Whether a file beginning with these bytes is sealed. */
export const isSealed = (begin: Buffer): boolean => begin.subarray(0, magic.length).toString('latin1') === magic

/** Opens what sealStream sealed; every chunk is proven before a byte of it goes on. Errors are UnfitArchive. */
export function openStream(ring: KeyRing | null): Transform {
  let held: Buffer = Buffer.alloc(0)
  let head = ''
  let sealer: Sealer | null = null
  let number = 0
  let ended = false

  const readHead = (): boolean => {
    const end = held.indexOf(10)
    if (end < 0 || end > longestHead) {
      if (held.length > longestHead) throw damaged()
      return false
    }
    head = held.subarray(0, end + 1).toString('latin1')
    const [, algorithm, keyNumber, mark, salt] =
      /^mulin-sealed 1 (aes|sm4) k(\d+) ([0-9a-f]{16}) ([0-9a-f]{64})\n$/.exec(head) ?? []
    if (algorithm === undefined || mark === undefined || salt === undefined) throw damaged()
    if (ring === null)
      throw new UnfitArchive(
        'This backup is encrypted: give the backup key with --key-file or MULIN_BACKUP_KEY_FILE. 备份已加密：请用 --key-file 或 MULIN_BACKUP_KEY_FILE 给出备份密钥。',
      )
    const key = ring.find((one) => markOf(one.key) === mark)
    if (key === undefined)
      throw new UnfitArchive(
        `This backup was sealed with another key (k${keyNumber}, mark ${mark}): give that key file. 备份用的是另一把密钥（k${keyNumber}，标记 ${mark}）：请给出那一份密钥文件。`,
      )
    sealer = sealerOf(algorithm, key.key, Buffer.from(salt, 'hex'))
    held = held.subarray(end + 1)
    return true
  }

  return new Transform({
    transform(data: Buffer, _encoding, done: TransformCallback) {
      try {
        if (ended) throw damaged()
        held = held.length === 0 ? data : Buffer.concat([held, data])
        if (sealer === null && !readHead()) return done()
        const opener = sealer as Sealer
        while (held.length >= 4) {
          const lead = held.readUInt32BE(0)
          const last = lead >= 0x8000_0000
          const length = last ? lead - 0x8000_0000 : lead
          if (length < opener.tag || length > chunkSize + opener.tag) throw damaged()
          if (held.length < 4 + length) break
          let clear: Buffer
          try {
            clear = opener.open(held.subarray(4, 4 + length), aboutOf(head, number, last), number)
          } catch {
            throw damaged()
          }
          number += 1
          held = held.subarray(4 + length)
          if (clear.length > 0) this.push(clear)
          if (last && held.length > 0) throw damaged()
          if (last) ended = true
        }
        done()
      } catch (error) {
        done(error as Error)
      }
    },
    flush(done) {
      done(ended ? null : damaged())
    },
  })
}
