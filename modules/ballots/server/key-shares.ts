import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'
import { promisify } from 'node:util'
import { combine, split } from 'shamir-secret-sharing'
import { newBox, openSealed, sealTo } from '#kit/server/sealed-box.ts'
import { phraseFrom } from '../domain/phrase.ts'

/** Who keeps one of the three parts of the key, and the phrase on their sheet. */
export interface Sheet {
  holder: string
  phrase: string
}
/** A part as it is kept: nothing without its phrase. */
export interface Share {
  number: number
  holder: string
  salt: string
  share: string
}

const keyFrom = promisify<string, Buffer, number, Buffer>(scrypt)

/** A key pair for one vote: the public key, and the secret one in three parts of which two open. The whole is kept nowhere. */
export async function newKey(sheets: readonly Sheet[]): Promise<{ publicKey: string; shares: Share[] }> {
  const { publicKey, secretKey } = newBox()
  const parts = await split(new Uint8Array(Buffer.from(secretKey, 'base64url')), sheets.length, 2)
  const shares = await Promise.all(
    sheets.map(async ({ holder, phrase }, at): Promise<Share> => {
      const salt = randomBytes(16)
      const key = await keyFrom(phraseFrom(phrase) ?? '', salt, 32)
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const body = Buffer.concat([cipher.update(parts[at] ?? new Uint8Array()), cipher.final()])
      const share = Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
      return { number: at + 1, holder, salt: salt.toString('base64url'), share }
    }),
  )
  return { publicKey, shares }
}

/** The secret key from two phrases; null unless each opens a part of its own and together they fit the public key. */
export async function keyOf(
  publicKey: string,
  shares: readonly Share[],
  phrases: readonly string[],
): Promise<string | null> {
  const parts = new Map<number, Uint8Array>()
  for (const typed of phrases) {
    const phrase = phraseFrom(typed)
    if (phrase === null) return null
    const opened = await Promise.all(shares.map(async (one) => ({ ...one, part: await partOf(one, phrase) })))
    const found = opened.find(({ part }) => part !== null)
    if (found?.part) parts.set(found.number, found.part)
  }
  if (parts.size < 2) return null
  const secretKey = Buffer.from(await combine([...parts.values()])).toString('base64url')
  try {
    return openSealed({ publicKey, secretKey }, sealTo(publicKey, 'fits', 'check'), 'check') === 'fits'
      ? secretKey
      : null
  } catch {
    return null
  }
}

async function partOf({ salt, share }: Share, phrase: string): Promise<Uint8Array | null> {
  const bytes = Buffer.from(share, 'base64url')
  const key = await keyFrom(phrase, Buffer.from(salt, 'base64url'), 32)
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12), { authTagLength: 16 })
  decipher.setAuthTag(bytes.subarray(12, 28))
  try {
    return new Uint8Array(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]))
  } catch {
    return null
  }
}
