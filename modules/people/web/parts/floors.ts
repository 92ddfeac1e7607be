import type { GridFloor } from '#kit/web/building-grid.tsx'
import type { GridHome } from '../reading.ts'
import type { HomeState } from './home-state.tsx'

/** The part of a room's number that says where on the floor it lies: 806 → 06, 1207 → 07. */
export function placeOnFloor(room: string, floor: number): string {
  const head = String(floor)
  return room.startsWith(head) && room.length > head.length ? room.slice(head.length) : room
}

const inOrder = new Intl.Collator('en', { numeric: true })

/**
 * Homes as a section, from the top floor down; homes of one place stand above one another, a floor without that place has
 * a gap.
 */
export function sectionOf<Home extends { room: string; floor: number }>(
  homes: readonly Home[],
): { floor: number; homes: (Home | undefined)[] }[] {
  const known = new Set<string>()
  const floors = new Map<number, Map<string, Home>>()
  for (const home of homes) {
    const place = placeOnFloor(home.room, home.floor)
    known.add(place)
    const floor = floors.get(home.floor) ?? new Map<string, Home>()
    // Where two are said to lie in one place, the first one stands there.
    if (!floor.has(place)) floors.set(home.floor, floor.set(place, home))
  }
  const places = [...known].toSorted(inOrder.compare)
  return [...floors]
    .toSorted(([one], [other]) => other - one)
    .map(([floor, here]) => ({ floor, homes: places.map((place) => here.get(place)) }))
}

/** The section as the grid draws it: each home in the kind of its strongest state. */
export function floorsOf(
  homes: readonly GridHome[],
  states: ReadonlyMap<string, readonly HomeState[]>,
  words: { floor: (floor: number) => string; hits: ReadonlySet<string> },
): GridFloor[] {
  return sectionOf(homes).map(({ floor, homes: here }) => ({
    key: String(floor),
    word: words.floor(floor),
    cells: here.map((home) => {
      if (home === undefined) return undefined
      const [state] = states.get(home.id) ?? []
      return {
        id: home.id,
        word: home.room,
        kind: state?.kind ?? 'plain',
        says: state?.says ?? '',
        ...(words.hits.has(home.id) ? { hit: true } : {}),
      }
    }),
  }))
}
