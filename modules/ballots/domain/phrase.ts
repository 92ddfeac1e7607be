/** Signs of a phrase on a key sheet: no vowels, nothing that is read for something else. */
const signs = '0123456789BCDFGHJKMNPQRSTVWXZ'
const GROUPS = 4
const SIGNS = 5

/** Four groups of five signs, 97 bits: `7QX2M-3KD9F-…`. Bytes come from the machine's randomness. */
export function newPhrase(random: Uint8Array): string {
  const all = Array.from({ length: GROUPS * SIGNS }, (_, at) => signs[(random[at] ?? 0) % signs.length] ?? '')
  return Array.from({ length: GROUPS }, (_, at) => all.slice(at * SIGNS, (at + 1) * SIGNS).join('')).join('-')
}

/** The phrase as it was printed, from however it is typed; null where it cannot be one. */
export function phraseFrom(typed: string): string | null {
  const all = typed.toUpperCase().replaceAll(/[\s–—-]/g, '')
  if (all.length !== GROUPS * SIGNS || [...all].some((sign) => !signs.includes(sign))) return null
  return Array.from({ length: GROUPS }, (_, at) => all.slice(at * SIGNS, (at + 1) * SIGNS)).join('-')
}
