/**
 * Rounds of PBKDF2 with SHA-256 for a new lock: some tenths of a second on a telephone. Kept with each lock, so that the
 * number can rise; only tests lower it.
 */
export const stretching = { rounds: 600_000 }

export type Bytes = Uint8Array<ArrayBuffer>
export type Sealed = { iv: Bytes; bytes: Bytes }
/** What stands on the device: the data key, sealed by what the PIN gives. */
export type PinLock = Sealed & { salt: Bytes; rounds: number }

const AES = { name: 'AES-GCM', length: 256 } as const
const words = new TextEncoder()

/** A new data key behind a PIN. The key itself can be used but not be read out of the browser's hands. */
export async function lockWithPin(pin: string): Promise<{ lock: PinLock; key: CryptoKey }> {
  const data = await crypto.subtle.generateKey(AES, true, ['encrypt', 'decrypt'])
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const { rounds } = stretching
  const wrapping = await keyOfPin(pin, salt, rounds)
  const bytes = new Uint8Array(await crypto.subtle.wrapKey('raw', data, wrapping, { name: 'AES-GCM', iv }))
  const lock = { salt, iv, bytes, rounds }
  const key = await openWithPin(pin, lock)
  if (key === null) throw new Error('the lock does not open with the PIN it was made with')
  return { lock, key }
}

/** The data key, or `null` for a wrong PIN. */
export async function openWithPin(pin: string, lock: PinLock): Promise<CryptoKey | null> {
  const wrapping = await keyOfPin(pin, lock.salt, lock.rounds)
  try {
    const how = { name: 'AES-GCM', iv: lock.iv }
    return await crypto.subtle.unwrapKey('raw', lock.bytes, wrapping, how, AES, false, ['encrypt', 'decrypt'])
  } catch {
    return null
  }
}

/** Seals bytes for one place: what was sealed for another (`about`) does not open here. */
export async function seal(key: CryptoKey, bytes: Bytes, about: string): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const how = { name: 'AES-GCM', iv, additionalData: words.encode(about) }
  return { iv, bytes: new Uint8Array(await crypto.subtle.encrypt(how, key, bytes)) }
}

export async function unseal(key: CryptoKey, { iv, bytes }: Sealed, about: string): Promise<Bytes> {
  const how = { name: 'AES-GCM', iv, additionalData: words.encode(about) }
  return new Uint8Array(await crypto.subtle.decrypt(how, key, bytes))
}

export async function sealValue(key: CryptoKey, value: unknown, about: string): Promise<Sealed> {
  return seal(key, words.encode(JSON.stringify(value)), about)
}

export async function unsealValue<Value>(key: CryptoKey, sealed: Sealed, about: string): Promise<Value> {
  return JSON.parse(new TextDecoder().decode(await unseal(key, sealed, about))) as Value
}

async function keyOfPin(pin: string, salt: Bytes, rounds: number): Promise<CryptoKey> {
  const given = await crypto.subtle.importKey('raw', words.encode(pin), 'PBKDF2', false, ['deriveKey'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return crypto.subtle.deriveKey(how, given, AES, false, ['wrapKey', 'unwrapKey'])
}
