const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The check character of a unified social credit code (GB 32100-2015): weights 3^i modulo 31. */
export function creditCheckCharacter(first17: string): string | null {
  let sum = 0
  let weight = 1
  for (const sign of first17) {
    const value = signs.indexOf(sign)
    if (value < 0) return null
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return signs.charAt((31 - (sum % 31)) % 31)
}

/** Whether a unified social credit code is right: eighteen signs without I, O, S, V, Z, the last following from the others. */
export function isCreditCode(code: string): boolean {
  return code.length === 18 && creditCheckCharacter(code.slice(0, 17)) === code[17]
}
