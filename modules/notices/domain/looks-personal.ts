/** What in a text for everybody looks as if it were somebody's own. */
export type Personal = 'phone' | 'id-number' | 'flat'

const mobile = /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/
const idNumber = /(?<!\d)\d{6}(?:19|20)\d{2}\d{2}\d{2}\d{3}[\dXx](?!\d)/
const flat = /\d{3,4}\s*室/

/**
 * Finds what should hardly stand on a public board: a mobile number, an ID number, somebody's flat. The law can demand one
 * (the list of an elected committee), so it warns and does not forbid.
 */
export function looksPersonal(text: string): Personal[] {
  const half = text.normalize('NFKC')
  return [
    ...(mobile.test(half) ? (['phone'] as const) : []),
    ...(idNumber.test(half) ? (['id-number'] as const) : []),
    ...(flat.test(half) ? (['flat'] as const) : []),
  ]
}
