import type { Day } from '#kit/pure/shanghai-time.ts'

/** How many sit on a committee, how many of them said whether they are in the Party, how many said yes. */
export interface PartyShare {
  seated: number
  declared: number
  party: number
}

/** From when an owners' committee counts as red: so many per cent of its members, or more than so many. */
export interface RedDefinition {
  id: string
  since: Day
  percent: number
  over: boolean
}

/** The definition that holds on a day; null before the first. */
export function definitionOn<D extends { since: Day }>(definitions: readonly D[], day: Day): D | null {
  return definitions.filter((one) => one.since <= day).toSorted((a, b) => (a.since < b.since ? 1 : -1))[0] ?? null
}

/** Whether a committee is red by this definition. Who said nothing counts as a member, not as one of the Party. */
export function isRed(
  { seated, party }: PartyShare,
  { percent, over }: Pick<RedDefinition, 'percent' | 'over'>,
): boolean {
  if (seated === 0) return false
  return over ? party * 100 > seated * percent : party * 100 >= seated * percent
}

/** A rate with its parts: what was counted, of how many; `percent` in whole per cent, null of none. */
export interface Rate {
  count: number
  of: number
  percent: number | null
}

/** Rounded half up, in integers. */
export function rateOf(count: number, of: number): Rate {
  return { count, of, percent: of === 0 ? null : Math.floor((count * 200 + of) / (of * 2)) }
}
