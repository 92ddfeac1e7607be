const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

const twoDigits = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Whether a text is a lower-case UUID: the only thing that may be put into the tenancy setting. */
export function isUuid(text: string): boolean {
  return uuidShape.test(text)
}

/**
 * UUIDv7 (RFC 9562 §5.7) from an instant and ten random bytes: keys sort by time, and the client may make its own,
 * so that a resend is harmless.
 */
export function uuidv7(at: Date, random: Uint8Array): string {
  let hex = at.getTime().toString(16).padStart(12, '0')
  for (let index = 0; index < 10; index += 1) {
    const byte = random[index] ?? 0
    hex += twoDigits[index === 0 ? (byte & 0x0f) | 0x70 : index === 2 ? (byte & 0x3f) | 0x80 : byte]
  }
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
