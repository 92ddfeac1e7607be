/** Chance that can be repeated: the same seed gives the same demonstration. Not for secrets. */
export interface Random {
  /** A number in [0, 1). */
  next(): number
  /** An integer from `low` to `high`, both included. */
  int(low: number, high: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** One of the list. */
  pick<T>(list: readonly T[]): T
  /** One of the entries, by weight. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[]
  bytes(count: number): Uint8Array
  /** Chance of its own for a part, so that a change there leaves the rest as it was. */
  branch(label: string): Random
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** Counter-based generator: each number is the avalanche of seed plus step (the finaliser of MurmurHash3). */
export function randomFrom(seed: string): Random {
  let state = hash(seed)
  const word = (): number => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
    return (mixed ^ (mixed >>> 16)) >>> 0
  }
  const random: Random = {
    next: () => word() / 2 ** 32,
    int: (low, high) => low + Math.floor(random.next() * (high - low + 1)),
    chance: (probability) => random.next() < probability,
    pick(list) {
      const found = list[Math.floor(random.next() * list.length)]
      if (found === undefined) throw new RangeError('nothing to pick from')
      return found
    },
    weighted(entries) {
      let left = random.next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of entries) {
        left -= weight
        if (left < 0) return value
      }
      return random.pick(entries)[0]
    },
    shuffled(list) {
      const copy = [...list]
      for (let last = copy.length - 1; last > 0; last -= 1) {
        const other = Math.floor(random.next() * (last + 1))
        const [a, b] = [copy[last], copy[other]]
        if (a !== undefined && b !== undefined) [copy[last], copy[other]] = [b, a]
      }
      return copy
    },
    bytes: (count) => Uint8Array.from({ length: count }, () => word() & 0xff),
    branch: (label) => randomFrom(`${seed}/${label}`),
  }
  return random
}
