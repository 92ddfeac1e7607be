import type { KeyObject } from 'node:crypto'
import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto'

/**
 * Encrypts single fields at rest (AES-256-GCM) and makes blind indexes for exact search (HMAC-SHA-256). Subkeys per
 * purpose come from one master key by HKDF, so that an index never shares a key with a ciphertext.
 * A sealed text reads `k1.<base64url of 12-byte nonce ‖ 16-byte tag ‖ ciphertext>`; the context (`people.id-number:<id>`)
 * is authenticated, so that a value copied into another row does not open.
 */
export class Cipher {
  // Key objects: handed over as bytes, a key would be set up anew for each value (six times slower).
  readonly #fieldKey: KeyObject
  readonly #indexKey: KeyObject

  constructor(masterKey: Buffer) {
    if (masterKey.length !== 32) throw new Error('The master key has to be 32 bytes.')
    this.#fieldKey = createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, '', 'mulin field k1', 32)))
    this.#indexKey = createSecretKey(Buffer.from(hkdfSync('sha256', masterKey, '', 'mulin blind index k1', 32)))
  }

  seal(clear: string, context: string): string {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', this.#fieldKey, nonce)
    cipher.setAAD(Buffer.from(context))
    const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
    return `k1.${Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')}`
  }

  /** Opens a sealed text; throws when it was changed or stands in a foreign row. */
  open(sealed: string, context: string): string {
    if (!sealed.startsWith('k1.')) throw new Error('Unknown key in a sealed field.')
    const whole = Buffer.from(sealed.slice(3), 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', this.#fieldKey, whole.subarray(0, 12))
    decipher.setAAD(Buffer.from(context))
    decipher.setAuthTag(whole.subarray(12, 28))
    return Buffer.concat([decipher.update(whole.subarray(28)), decipher.final()]).toString('utf8')
  }

  /** The same text always gives the same index within one purpose (`people.phone`), and says nothing without the key. */
  blind(clear: string, purpose: string): string {
    return createHmac('sha256', this.#indexKey).update(`${purpose}\n${clear}`).digest('base64url').slice(0, 32)
  }
}
