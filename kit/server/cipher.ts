import type { KeyObject } from 'node:crypto'
import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import type { KeyRing } from './keys.ts'

/** Subkeys of one master key by purpose, by HKDF, so that an index never shares a key with a ciphertext. */
interface Subkeys {
  number: number
  // Key objects: handed over as bytes, a key would be set up anew for each value (six times slower).
  aes: KeyObject
  sm4: KeyObject
  mac: KeyObject
  index: KeyObject
}

function subkeysOf({ number, key }: KeyRing[number]): Subkeys {
  if (key.length !== 32) throw new Error('A master key has to be 32 bytes.')
  const sub = (hash: string, purpose: string, bytes: number) =>
    createSecretKey(Buffer.from(hkdfSync(hash, key, '', purpose, bytes)))
  return {
    number,
    aes: sub('sha256', 'mulin field k1', 32),
    sm4: sub('sm3', 'mulin field sm4', 16),
    mac: sub('sm3', 'mulin field hmac-sm3', 32),
    index: sub('sha256', 'mulin blind index k1', 32),
  }
}

/**
 * Encrypts single fields at rest and makes blind indexes for exact search (HMAC-SHA-256). A sealed text reads
 *
 * - `k1.<base64url of 12-byte nonce ‖ 16-byte tag ‖ ciphertext>`: AES-256-GCM under master key 1, or
 * - `k1s.<base64url of 16-byte counter ‖ 32-byte tag ‖ ciphertext>`: SM4-CTR, then HMAC-SM3 over context and all of it.
 *
 * The context (`people.id-number:<id>`) is authenticated, so that a value copied into another row does not open. The
 * newest key seals; every key of the ring opens.
 */
export class Cipher {
  readonly #keys: ReadonlyMap<number, Subkeys>
  readonly #newest: Subkeys
  readonly #algorithm: 'aes' | 'sm4'

  constructor(keys: KeyRing | Buffer, algorithm: 'aes' | 'sm4' = 'aes') {
    const ring = Buffer.isBuffer(keys) ? [{ number: 1, key: keys }] : keys
    const all = ring.map(subkeysOf)
    const newest = all.at(-1)
    if (newest === undefined) throw new Error('There is no master key.')
    this.#keys = new Map(all.map((one) => [one.number, one]))
    this.#newest = newest
    this.#algorithm = algorithm
  }

  seal(clear: string, context: string): string {
    const { number, aes, sm4, mac } = this.#newest
    if (this.#algorithm === 'sm4') {
      const counter = randomBytes(16)
      const cipher = createCipheriv('sm4-ctr', sm4, counter)
      const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
      return `k${number}s.${Buffer.concat([counter, macOf(mac, context, counter, body), body]).toString('base64url')}`
    }
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', aes, nonce)
    cipher.setAAD(Buffer.from(context))
    const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
    return `k${number}.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
  }

  /** Opens a sealed text; throws when it was changed, stands in a foreign row, or its key is not in the ring. */
  open(sealed: string, context: string): string {
    const dot = sealed.indexOf('.')
    const sm = sealed[dot - 1] === 's'
    const keys = this.#keys.get(Number(sealed.slice(1, sm ? dot - 1 : dot)))
    if (keys === undefined || dot < 2 || sealed[0] !== 'k') throw new Error('Unknown key in a sealed field.')
    const whole = Buffer.from(sealed.slice(dot + 1), 'base64url')
    if (sm) {
      const [counter, tag, body] = [whole.subarray(0, 16), whole.subarray(16, 48), whole.subarray(48)]
      const right = macOf(keys.mac, context, counter, body)
      if (tag.length !== 32 || !timingSafeEqual(tag, right)) throw new Error('A sealed field was changed.')
      const decipher = createDecipheriv('sm4-ctr', keys.sm4, counter)
      return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
    }
    const decipher = createDecipheriv('aes-256-gcm', keys.aes, whole.subarray(0, 12), { authTagLength: 16 })
    decipher.setAAD(Buffer.from(context))
    decipher.setAuthTag(whole.subarray(12, 28))
    return Buffer.concat([decipher.update(whole.subarray(28)), decipher.final()]).toString('utf8')
  }

  /** Whether a text is sealed under the newest key, as this copy seals. */
  isFresh(sealed: string): boolean {
    return sealed.startsWith(`k${this.#newest.number}${this.#algorithm === 'sm4' ? 's' : ''}.`)
  }

  /** The same text always gives the same index within one purpose (`people.phone`), and says nothing without the key. */
  blind(clear: string, purpose: string): string {
    return blindWith(this.#newest.index, clear, purpose)
  }

  /**
   * The index under every key of the ring, the newest first: for what is found by its index alone and could not be made
   * anew when keys changed, because nobody here knows the clear text (a printed code).
   */
  blinds(clear: string, purpose: string): string[] {
    return [...this.#keys.values()].reverse().map(({ index }) => blindWith(index, clear, purpose))
  }
}

function blindWith(key: KeyObject, clear: string, purpose: string): string {
  return createHmac('sha256', key).update(`${purpose}\n${clear}`).digest('base64url').slice(0, 32)
}

/** The context's length goes first, so that no end of a context can pass for the beginning of a value. */
function macOf(key: KeyObject, context: string, counter: Buffer, body: Buffer): Buffer {
  const about = Buffer.from(context)
  const length = Buffer.alloc(4)
  length.writeUInt32BE(about.length)
  return createHmac('sm3', key).update(length).update(about).update(counter).update(body).digest()
}
