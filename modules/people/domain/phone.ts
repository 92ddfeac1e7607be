import { halfWidth, hasFullWidthDigits, trimPadding } from '#kit/pure/text.ts'

export interface Phone {
  /** Digits only; a landline with area code keeps one dash (`021-65480000`), an extension another (`65480000-801`). */
  number: string
  kind: 'mobile' | 'landline'
}

/**
 * What was odd about a telephone cell. `phone-full-width` and `phone-two` are read all the same; the others lose the
 * number they stand for.
 */
export type PhoneDefect = 'phone-full-width' | 'phone-two' | 'phone-short' | 'phone-long' | 'phone-unreadable'
export interface PhoneReading {
  phones: readonly Phone[]
  defects: readonly PhoneDefect[]
}

const nothing = /^(?:无|没有|不详|未知|-+|\/+|0+)?$/
const mobile = /^1[3-9]\d{9}$/
const landline = /^(?:0\d{2,3}-?)?[2-9]\d{6,7}(?:-\d{1,5})?$/

/** Reads a telephone cell: mobiles, landlines, several in one cell, with +86, spaces, dashes, remarks in brackets. */
export function readPhones(written: string | number | null | undefined): PhoneReading {
  const raw = typeof written === 'number' ? String(written) : (written ?? '')
  const text = trimPadding(halfWidth(raw)).replace(/[—–－]/g, '-')
  if (nothing.test(text)) return { phones: [], defects: [] }
  const defects = new Set<PhoneDefect>()
  if (hasFullWidthDigits(raw)) defects.add('phone-full-width')
  const parts = text
    .replace(/\([^)]*\D[^)]*\)/g, ' ')
    .split(/[/、,;；，。|\n]|或|(?<=\d{7})\s+(?=1[3-9]\d|0\d|\d{7})/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (parts.length > 1) defects.add('phone-two')
  const phones = new Map<string, Phone>()
  for (const part of parts) {
    const phone = readOne(part)
    if (typeof phone === 'string') defects.add(phone)
    else phones.set(phone.number, phone)
  }
  if (parts.length === 0) defects.add('phone-unreadable')
  return { phones: [...phones.values()], defects: [...defects] }
}

function readOne(part: string): Phone | PhoneDefect {
  const digits = part.replace(/[\s-]/g, '').replace(/^(?:\+|00)86/, '')
  if (mobile.test(digits)) return { number: digits, kind: 'mobile' }
  if (!/^[\d\s()+-]+(?:转\d{1,5})?$/.test(part)) return 'phone-unreadable'
  const dashed = part
    .replace(/[()]/g, '-')
    .replace(/转/g, '-')
    .replace(/\s+/g, '')
    .replace(/^-+|-+$/g, '')
  if (!/^1\d/.test(dashed) && landline.test(dashed)) return { number: withAreaDash(dashed), kind: 'landline' }
  return digits.replace(/\D/g, '').length > 11 ? 'phone-long' : 'phone-short'
}

/** 02165480000 and 021-65480000 are one number: area codes 010 and 02x have three digits, the others four. */
function withAreaDash(number: string): string {
  return number.replace(/^(01\d|02\d|0[3-9]\d{2})-?(?=\d{7})/, '$1-')
}

/** For the screen: `138****5678`, `021-****0000`, `****0000`. */
export function maskPhone(number: string): string {
  if (mobile.test(number)) return `${number.slice(0, 3)}****${number.slice(7)}`
  return number.replace(/\d{3,4}(\d{4})(-\d{1,5})?$/, '****$1')
}
