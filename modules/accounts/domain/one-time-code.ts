/** Digits only: they are read aloud over a counter and typed on a phone's number pad. */
export const codeLength = 10
/** How long a printed code can be used, in days. */
export const codeDays = { bind: 30, invite: 7 } as const

/** A code out of random bytes; a byte that would favour some digits is left out, so twenty suffice nearly always. */
export function codeFrom(random: Uint8Array): string | null {
  const digits = [...random].filter((byte) => byte < 250).map((byte) => byte % 10)
  return digits.length < codeLength ? null : digits.slice(0, codeLength).join('')
}

/** As it is printed: 481 295 0367. */
export function printedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`
}

/** What somebody typed as a code: full-width digits and any spacing are fine; null when it is none. */
export function readCode(typed: string): string | null {
  const code = typed.normalize('NFKC').replace(/[\s\-‐-―.]/g, '')
  return new RegExp(`^\\d{${codeLength}}$`).test(code) ? code : null
}
