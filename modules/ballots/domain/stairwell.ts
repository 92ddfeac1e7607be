/** Where a right is found on foot: 延吉七村3号, and at which door there: 301室. */
export interface Place {
  /** Empty where the label names no stairwell (a delegate without a home here). */
  stairwell: string
  door: string
}

/** From a right's label on the roll: `延吉七村3号301室`, of a person `延吉七村3号301室 王**`. */
export function placeOf(label: string): Place {
  const [address = ''] = label.split(' ', 1)
  const stairwell = address.slice(0, address.lastIndexOf('号') + 1)
  return { stairwell, door: label.slice(stairwell.length).trim() }
}

/** What carrying a vote needs to know of one right. */
export interface Carried {
  label: string
  excluded: boolean
  delivered: boolean
  given: boolean
  doubtful: boolean
}

export const views = ['silent', 'undelivered', 'doubtful', 'given', 'all'] as const
export type View = (typeof views)[number]

/** Which rights each view of the desk shows. What is left out of the roll waits for nobody. */
export const shows: Record<View, (right: Carried) => boolean> = {
  silent: (right) => !right.excluded && !right.given,
  undelivered: (right) => !right.excluded && !right.delivered && !right.given,
  doubtful: (right) => right.doubtful,
  given: (right) => right.given,
  all: () => true,
}

export type Counts = Record<View, number>

export const countsOf = (rights: readonly Carried[]): Counts =>
  Object.fromEntries(views.map((view) => [view, rights.filter(shows[view]).length])) as Counts

/** The stairwells in the order of the roll, each with how many rights every view would show there. */
export function stairwellsOf(rights: readonly Carried[]): (Counts & { stairwell: string })[] {
  const groups = Map.groupBy(rights, ({ label }) => placeOf(label).stairwell)
  return [...groups].map(([stairwell, ones]) => ({ stairwell, ...countsOf(ones) }))
}

/** Whether a right is looked for by what was typed, in any order and without blanks: `3号301`, `301`, `王`. */
export function isFound(label: string, typed: string): boolean {
  const words = typed.trim().split(/\s+/)
  return words.every((word) => label.includes(word))
}
