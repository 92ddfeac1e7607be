import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'

/**
 * Sealing to a public key: whoever seals cannot open. Whoever seals makes a passing key pair (X25519), forgotten after a second,
 * agrees on a secret with the box's key, derives from it and from sixteen random bytes a key for this one text (HKDF-SHA-256,
 * over both public keys) and encrypts with AES-256-GCM, the context bound as additional data. As each key is used once, a
 * nonce of zeros is safe. Texts are filled up to blocks of 32 bytes, so that the length of a sealed 'yes' is that of a sealed
 * 'abstain'. A sealed text is base64url of the passing public key (32 bytes), the salt (16), the text and its tag (16).
 */
export interface Box {
  /** 32 bytes, base64url. */
  publicKey: string
  secretKey: string
}

const NONCE = Buffer.alloc(12)
const TAG = 16
const PASSING = 32
const SALT = 16
const BLOCK = 32

/** A fresh pair of X25519 keys: the public half seals, the secret half opens. */
export function newBox(): Box {
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  return { publicKey: rawOf(publicKey), secretKey: String(privateKey.export({ format: 'jwk' }).d) }
}

/** What only the box's secret key opens, in the same context. */
export function sealTo(publicKey: string, plain: string, context: string): string {
  const { mine, shared } = passingTo(publicKey)
  const salt = randomBytes(SALT)
  const key = keyFrom(shared, mine, publicKey, salt)
  const cipher = createCipheriv('aes-256-gcm', key, NONCE).setAAD(Buffer.from(context))
  const text = [cipher.update(filled(plain)), cipher.final(), cipher.getAuthTag()]
  return Buffer.concat([mine, salt, ...text]).toString('base64url')
}

/** Throws where the key, the context or a single bit is another. */
export function openSealed(box: Box, sealed: string, context: string): string {
  return openWith(openingOf(box, sealed), sealed, context)
}

/** What opens this one sealed text and no other: for showing it without giving the box's own key away. Base64url. */
export function openingOf({ publicKey, secretKey }: Box, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const theirs = bytes.subarray(0, PASSING)
  const jwk = { kty: 'OKP', crv: 'X25519', x: publicKey, d: secretKey }
  const privateKey = createPrivateKey({ key: jwk, format: 'jwk' })
  const shared = diffieHellman({ privateKey, publicKey: publicKeyOf(theirs.toString('base64url')) })
  return keyFrom(shared, theirs, publicKey, bytes.subarray(PASSING, PASSING + SALT)).toString('base64url')
}

/** Throws as `openSealed` does. */
export function openWith(opening: string, sealed: string, context: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(opening, 'base64url'), NONCE).setAAD(
    Buffer.from(context),
  )
  decipher.setAuthTag(bytes.subarray(-TAG))
  const clear = Buffer.concat([decipher.update(bytes.subarray(PASSING + SALT, -TAG)), decipher.final()])
  return clear.subarray(0, clear.lastIndexOf(1)).toString('utf8')
}

/** The text, a 1 that ends it, and zeros up to a whole block. */
function filled(plain: string): Buffer {
  const text = Buffer.from(plain)
  const whole = Buffer.alloc(Math.ceil((text.length + 1) / BLOCK) * BLOCK)
  text.copy(whole)
  whole[text.length] = 1
  return whole
}

/** The last 32 bytes of its DER writing are the key itself; reading it there takes half the time of a JWK. */
const rawOf = (key: KeyObject): string =>
  key.export({ type: 'spki', format: 'der' }).subarray(-PASSING).toString('base64url')

interface Passing {
  /** Its public key. */
  mine: Buffer
  /** The secret shared with the box. */
  shared: Buffer
  until: number
}
const passings = new Map<string, Passing>()

/** The passing key to a box: made anew each second, for agreeing on a secret is most of the work of sealing. */
function passingTo(box: string): Passing {
  const known = passings.get(box)
  if (known && performance.now() < known.until) return known
  const { publicKey, privateKey } = generateKeyPairSync('x25519')
  const mine = Buffer.from(rawOf(publicKey), 'base64url')
  const shared = diffieHellman({ privateKey, publicKey: publicKeyOf(box) })
  if (passings.size > 100) passings.clear()
  const made = { mine, shared, until: performance.now() + 1_000 }
  passings.set(box, made)
  return made
}

const publicKeyOf = (raw: string): KeyObject =>
  createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x: raw }, format: 'jwk' })

function keyFrom(shared: Buffer, passing: Buffer, box: string, salt: Buffer): Buffer {
  const all = Buffer.concat([passing, Buffer.from(box, 'base64url'), salt])
  return Buffer.from(hkdfSync('sha256', shared, all, 'mulin sealed box 1', 32))
}
