import { needs, type Need } from './needs.ts'

interface OnList {
  homeId: string
  needs: readonly Need[]
}

/** How urgent a home is: the place of its most urgent need; homes with none come last. */
export function urgencyOf(people: readonly OnList[]): number {
  return Math.min(needs.length, ...people.flatMap((one) => one.needs.map((need) => needs.indexOf(need))))
}

const inOrder = new Intl.Collator('en', { numeric: true })

/**
 * The list as it is walked: from the top floor down, since heat and smoke rise and the way down is longest there; on each
 * floor the most urgent home first, then by room. No home is left out.
 */
export function byFloor<Home extends { id: string; floor: number; room: string }>(
  homes: readonly Home[],
  people: readonly OnList[],
): { floor: number; homes: Home[] }[] {
  const at = Map.groupBy(people, (one) => one.homeId)
  const urgency = (home: Home) => urgencyOf(at.get(home.id) ?? [])
  return [...Map.groupBy(homes, (home) => home.floor)]
    .toSorted(([one], [other]) => other - one)
    .map(([floor, here]) => ({
      floor,
      homes: here.toSorted((one, other) => urgency(one) - urgency(other) || inOrder.compare(one.room, other.room)),
    }))
}
