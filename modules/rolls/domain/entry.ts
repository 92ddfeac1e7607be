import type { AreaSource, Gap } from '../contract/words.ts'

/** One right as the registers give it, before anybody has looked at it. */
export interface Gathered {
  /** The home, or the person, that has the right: the same one each time it is gathered. */
  subjectId: string
  label: string
  homeId: string | null
  personIds: readonly string[]
  /** `person:<id>`, `organisation:<id>`, `title:<id>` where only a name is known; of residents `person:` or `household:`. Sorted. */
  owners: readonly string[]
  /** By what names they are known, in the same order; empty where a household has the right. */
  names: readonly string[]
  /** In 0.01 m²; null where nobody knows it. Of residents 1 each, so that both tests count heads. */
  area: number | null
  areaSource: AreaSource | null
  gaps: readonly Gap[]
}

/** Who left a right out, expressly and by name, and why. */
export interface Exclusion {
  why: string
  by: string
  at: Date
}

/** One right of a roll. */
export interface Entry extends Gathered {
  id: string
  excluded: Exclusion | null
}

/** A right that still waits for somebody: something is missing and nobody has left it out. */
export const isUnresolved = ({ gaps, excluded }: Pick<Entry, 'gaps' | 'excluded'>): boolean =>
  gaps.length > 0 && excluded === null
