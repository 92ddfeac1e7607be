const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text is a lower-case UUID: the only thing that may be put into the tenancy setting. */
export function isUuid(text: string): boolean {
  return uuidShape.test(text)
}

/**
 * UUIDv7 (RFC 9562 §5.7) from an instant and ten random bytes: keys sort by time, and the client may make its own,
 * so that a resend is harmless.
 */
export function uuidv7(at: Date, random: Uint8Array): string {
  const time = at.getTime().toString(16).padStart(12, '0')
  const tail = [...random.subarray(0, 10)].map((byte, index) => {
    if (index === 0) return (byte & 0x0f) | 0x70
    if (index === 2) return (byte & 0x3f) | 0x80
    return byte
  })
  const hex = time + tail.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
