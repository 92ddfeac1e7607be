import { uuidv7 } from '#kit/pure/uuid.ts'

/** An id made on this device, so that sending the same thing twice is harmless. */
export function newId(): string {
  return uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10)))
}

/** A receipt code: 16 random bytes as base64url, 22 characters. */
export function newCode(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
