import { dayOf, daysBetween } from '#kit/pure/shanghai-time.ts'
import type { Category } from './categories.ts'

/** What two reports are compared by. Ids are those of the register; `spot` is a place outdoors in words. */
export type Likeness = {
  category: Category
  receivedAt: Date
  homeId: string | null
  entranceId: string | null
  buildingId: string | null
  compoundId: string | null
  floor: number | null
  spot: string | null
  words: string
}

/** From this score on a report is shown as "somebody seems to have reported this". */
export const LIKELY = 60
/** Further apart than this, two reports are two matters (a repeat at one address is linked, not merged). */
export const WITHIN_DAYS = 14

/** How likely two reports speak of one thing, 0 to 100. The same both ways round; a person always decides. */
export function likeness(a: Likeness, b: Likeness): number {
  const apart = Math.abs(daysBetween(dayOf(a.receivedAt), dayOf(b.receivedAt)))
  if (apart > WITHIN_DAYS) return 0
  const kind = sameKind(a.category, b.category)
  if (kind === 0) return 0
  const near = placeScore(a, b)
  if (near === 0) return 0
  const fresh = Math.round((10 * (WITHIN_DAYS - apart)) / WITHIN_DAYS)
  return Math.min(100, kind + near + fresh + Math.round(15 * overlap(a.words, b.words)))
}

/** A repeat: the same home, or the same entrance and floor, and the same category, too long ago to be the same event. */
export function isRepeat(a: Likeness, b: Likeness): boolean {
  const same = (one: string | number | null, two: string | number | null): boolean => one !== null && one === two
  const place =
    same(a.homeId, b.homeId) || (same(a.entranceId, b.entranceId) && a.floor === b.floor && !a.homeId && !b.homeId)
  return place && a.category === b.category
}

function sameKind(a: Category, b: Category): number {
  if (a === b) return a === 'unclear' || a === 'other' ? 15 : 35
  return a === 'unclear' || b === 'unclear' || a === 'other' || b === 'other' ? 10 : 0
}

function placeScore(a: Likeness, b: Likeness): number {
  if (a.homeId && a.homeId === b.homeId) return 45
  if (a.entranceId && a.entranceId === b.entranceId) {
    if (a.floor === null || b.floor === null) return 35
    const floors = Math.abs(a.floor - b.floor)
    return floors === 0 ? 45 : floors === 1 ? 35 : 15
  }
  if (a.buildingId && a.buildingId === b.buildingId) return 25
  if (a.spot && b.spot && a.compoundId === b.compoundId) return Math.round(40 * overlap(a.spot, b.spot))
  return 0
}

/** Share of neighbouring pairs of characters two texts have in common (Dice), 0 to 1. */
export function overlap(a: string, b: string): number {
  const one = pairs(a)
  const two = pairs(b)
  if (one.size === 0 || two.size === 0) return 0
  const common = [...one].filter((pair) => two.has(pair)).length
  return (2 * common) / (one.size + two.size)
}

function pairs(text: string): Set<string> {
  const letters = Array.from(
    text
      .normalize('NFKC')
      .replaceAll(/[\s\p{P}]/gu, '')
      .toLowerCase(),
  )
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}
