import type { Definition } from './definition.ts'
import type { CountedKey } from './keys.ts'

export interface Sums {
  numerator: number
  denominator: number
  leftOut: number
}
export const nothing: Sums = { numerator: 0, denominator: 0, leftOut: 0 }

/** What each part of the interaction index weighs, and how few are too few to compare; set by area, from a day on. */
export interface Weighting {
  said: number
  replied: number
  joined: number
  smallest: number
}
export const usualWeighting: Weighting = { said: 1, replied: 1, joined: 1, smallest: 10 }

export interface Figure extends Sums {
  /** A share in tenths of a percent, a count, or an index in tenths; null where nothing counts. */
  value: number | null
  /** Too few to compare with anything. */
  small: boolean
}

/** One part of the index: what it comes to before its weight, in tenths. */
export interface IndexPart {
  key: 'said' | 'replied' | 'joined'
  value: number
  weight: number
}

/** Tenths of the share of a hundred, rounded half up; null without a whole. */
export function tenths(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 2_000 + whole) / (whole * 2))
}

/** The parts of the index for so many homes. Replies in time are worth ten points at most, so that volume alone never wins. */
export function indexParts(sum: (key: CountedKey) => Sums, weighting: Weighting): IndexPart[] {
  const homes = sum('online-share').denominator
  const replied = sum('replied')
  const share = tenths(replied.numerator, replied.denominator)
  return [
    { key: 'said', value: tenths(sum('said').numerator, homes) ?? 0, weight: weighting.said },
    { key: 'replied', value: share === null ? 0 : Math.round(share / 10), weight: weighting.replied },
    { key: 'joined', value: tenths(sum('joined').numerator, homes) ?? 0, weight: weighting.joined },
  ]
}

/** A figure from the sums of its parts, by its definition. */
export function figureOf(definition: Definition, sum: (key: CountedKey) => Sums, weighting: Weighting): Figure {
  const { key, unit } = definition
  if (key === 'interaction') {
    const homes = sum('online-share').denominator
    const said = sum('said')
    const value =
      homes === 0 ? null : indexParts(sum, weighting).reduce((total, part) => total + part.value * part.weight, 0)
    return {
      numerator: said.numerator,
      denominator: homes,
      leftOut: said.leftOut,
      value,
      small: homes < weighting.smallest,
    }
  }
  const sums = sum(key)
  return {
    ...sums,
    value: unit === 'count' ? sums.numerator : tenths(sums.numerator, sums.denominator),
    small: unit !== 'count' && sums.denominator < weighting.smallest,
  }
}

/**
 * A share as residents see it: whole percent, and nothing where it is made of fewer than may be compared, so that nobody
 * recognises a neighbour in it.
 */
export function publicPercent({ value, small }: Figure): number | null {
  return value === null || small ? null : Math.floor((value + 5) / 10)
}

/** What stands still at one place, by kind, and the homes it has. */
export interface Need {
  code: string
  name: string
  homes: number
  overdue: number
  late: number
  broken: number
}
export interface RankedNeed extends Need {
  total: number
  /** Per thousand homes, rounded; null where there are too few homes to say. */
  perThousand: number | null
  /** 1 needs help most; places that come out the same share it. */
  rank: number | null
  tied: boolean
  /** One case fewer would change its place in the list. */
  close: boolean
}

/** Who needs help most, first. What rounds to the same is the same; places too small to compare come last, without a rank. */
export function rankByNeed(needs: readonly Need[], smallest: number): RankedNeed[] {
  const rate = (total: number, homes: number): number => Math.floor((total * 2_000 + homes) / (homes * 2))
  const totals = needs.map((need) => {
    const total = need.overdue + need.late + need.broken
    return { ...need, total, perThousand: need.homes < Math.max(1, smallest) ? null : rate(total, need.homes) }
  })
  const rates = totals.flatMap(({ perThousand }) => (perThousand === null ? [] : [perThousand]))
  const placeOf = (value: number): number => 1 + rates.filter((other) => other > value).length
  return totals
    .map((need): RankedNeed => {
      if (need.perThousand === null) return { ...need, rank: null, tied: false, close: false }
      const { perThousand, total, homes } = need
      const rank = placeOf(perThousand)
      const fewer = total === 0 ? perThousand : rate(total - 1, homes)
      const others = rates.filter((other) => other > fewer && other < perThousand).length
      const same = rates.filter((other) => other === perThousand).length - 1
      return { ...need, rank, tied: same > 0, close: fewer < perThousand && others + same > 0 }
    })
    .toSorted((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9) || b.total - a.total || a.code.localeCompare(b.code, 'en'))
}
