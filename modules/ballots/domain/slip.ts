/**
 * The code on a receipt, `3H-8F2K-71QD`: digits and capital letters without vowels (no words come of it) and without what
 * is read for something else (I, L, O, U, Y). 29 signs, a prime, so that the last sign tells every single wrong sign and
 * every two that changed places.
 */
const signs = '0123456789BCDFGHJKMNPQRSTVWXZ'
const base = signs.length

/** Random signs, then signs that only this house could add, then the check sign. */
const RANDOM = 6
const SEAL = 3

/** A sign for each byte. */
const signsOf = (bytes: Uint8Array, count: number): string =>
  Array.from({ length: count }, (_, at) => signs[(bytes[at] ?? 0) % base]).join('')

function checkOf(text: string): string {
  const sum = [...text].reduce((total, sign, at) => total + signs.indexOf(sign) * (at + 2), 0)
  return signs[sum % base] ?? ''
}

/**
 * A new code from random bytes. `seal` makes bytes from a text that nobody without the house's key can make: a code that
 * was made up is told from one that was given out, even where the ballot behind it is gone.
 */
export function newSlip(random: Uint8Array, seal: (text: string) => Uint8Array): string {
  const free = signsOf(random, RANDOM)
  const body = free + signsOf(seal(free), SEAL)
  return shown(body + checkOf(body))
}

const shown = (code: string) => `${code.slice(0, 2)}-${code.slice(2, 6)}-${code.slice(6)}`

/** The code as it is kept, from however somebody typed it; null where it cannot be one. */
export function slipFrom(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s–—-]/g, '')
  if (code.length !== RANDOM + SEAL + 1 || [...code].some((sign) => !signs.includes(sign))) return null
  const body = code.slice(0, -1)
  return checkOf(body) === code.slice(-1) ? shown(code) : null
}

/** Whether this house gave the code out; `seals` under each of its keys. */
export function isOurs(slip: string, seals: readonly ((text: string) => Uint8Array)[]): boolean {
  const code = slip.replaceAll('-', '')
  const free = code.slice(0, RANDOM)
  return seals.some((seal) => signsOf(seal(free), SEAL) === code.slice(RANDOM, RANDOM + SEAL))
}
