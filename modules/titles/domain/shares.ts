/** A fraction of a home, in whole numbers: 1 ≤ num ≤ den ≤ 1,000,000. `null` is a joint owner's (共同共有): no own fraction. */
export interface Share {
  readonly num: number
  readonly den: number
}

/** Why shares of one home do not fit together. */
export type ShareFault = 'not-a-share' | 'more-than-whole' | 'nothing-left'

const greatest = 1_000_000

/** Whether the numbers make a fraction that a home can have. */
export function isShare({ num, den }: Share): boolean {
  return Number.isInteger(num) && Number.isInteger(den) && num >= 1 && num <= den && den <= greatest
}

/** Exact sum of fractions, in lowest terms; 0/1 for none. Computed in big integers: no float, no overflow. */
export function sumShares(shares: readonly Share[]): { num: bigint; den: bigint } {
  let num = 0n
  let den = 1n
  for (const share of shares) {
    num = num * BigInt(share.den) + BigInt(share.num) * den
    den *= BigInt(share.den)
    const divisor = gcd(num, den)
    num /= divisor
    den /= divisor
  }
  return { num, den }
}

/**
 * Whether these may hold one home together: fractions never exceed the whole (民法典 298), and joint owners (`null`) need
 * something that is left for them.
 */
export function faultOf(shares: readonly (Share | null)[]): ShareFault | null {
  const known = shares.filter((share) => share !== null)
  if (!known.every(isShare)) return 'not-a-share'
  const { num, den } = sumShares(known)
  if (num > den) return 'more-than-whole'
  return known.length < shares.length && num === den ? 'nothing-left' : null
}

/** What is not spoken for: the whole less all fractions, in lowest terms. */
export function leftOf(shares: readonly (Share | null)[]): { num: bigint; den: bigint } {
  const { num, den } = sumShares(shares.filter((share) => share !== null))
  return { num: den - num, den }
}

/** A fraction in lowest terms: 2/4 is 1/2. */
export function reduced({ num, den }: Share): Share {
  const divisor = Number(gcd(BigInt(num), BigInt(den)))
  return { num: num / divisor, den: den / divisor }
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a === 0n ? 1n : a) : gcd(b, a % b)
}
