/** One unit of a roll: a home or another exclusive part, who owns it together, its exclusive area in 0.01 m². */
export interface Unit {
  unit: string
  owners: readonly string[]
  area: number
}

/**
 * Heads (人数): each is a distinct set of owners. Several units of one set are one head, and co-owners are one head
 * together (SPC interpretation on condominium ownership, art. 9).
 */
export interface Heads {
  /** For each unit of the roll the number of its head, counted from 0 in the order in which they first appear. */
  of: Int32Array
  /** For each head the area of all its units, in 0.01 m². */
  areas: number[]
}

/** The heads of a roll; every unit belongs to exactly one. */
export function headsOf(roll: readonly Unit[]): Heads {
  const known = new Map<string, number>()
  const of = new Int32Array(roll.length)
  const areas: number[] = []
  roll.forEach(({ owners, area }, at) => {
    const key = keyOf(owners)
    const head = known.get(key)
    if (head === undefined) {
      of[at] = areas.length
      known.set(key, areas.length)
      areas.push(area)
    } else {
      of[at] = head
      areas[head] = (areas[head] ?? 0) + area
    }
  })
  return { of, areas }
}

function keyOf(owners: readonly string[]): string {
  const [only] = owners
  if (owners.length === 1 && only !== undefined) return only
  // No separator of a line or a field can stand in an id that was read from one.
  return [...new Set(owners)].toSorted().join('\n')
}
