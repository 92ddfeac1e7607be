import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Config } from '#kit/server/config.ts'
import type { Cipher } from '#kit/server/cipher.ts'

const keys = new WeakMap<Cipher, string>()

/** The key that signs session cookies and seals second factors; comes from the master key, is stored nowhere. */
export function signingKey(cipher: Cipher): string {
  let key = keys.get(cipher)
  if (key === undefined) {
    key = cipher.blind('session', 'accounts.signing-key')
    keys.set(cipher, key)
  }
  return key
}

/** Prefix of all our cookies; the name then forbids a browser to take one that did not come over https. */
export const cookiePrefix = 'mulin'
export const sessionCookie = (config: Config) => `${isSecure(config) ? '__Secure-' : ''}${cookiePrefix}.session_token`
export const isSecure = (config: Config) => config.origin.startsWith('https:')

/** A signed cookie's value as better-auth writes it: token, dot, HMAC-SHA-256 in base64, percent-encoded. */
export function signed(token: string, key: string): string {
  return encodeURIComponent(`${token}.${createHmac('sha256', key).update(token).digest('base64')}`)
}

/** The value of a cookie in a request's header. */
export function cookieIn(header: string | undefined, name: string): string | null {
  if (header === undefined) return null
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim()
  }
  return null
}

/** The token in a signed value, or null when the signature is not ours. */
export function tokenIn(value: string | null, key: string): string | null {
  if (value === null || value.length > 400) return null
  let clear: string
  try {
    clear = decodeURIComponent(value)
  } catch {
    return null
  }
  const dot = clear.lastIndexOf('.')
  if (dot < 1) return null
  const token = clear.slice(0, dot)
  const given = Buffer.from(clear.slice(dot + 1), 'base64')
  const wanted = createHmac('sha256', key).update(token).digest()
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? token : null
}
