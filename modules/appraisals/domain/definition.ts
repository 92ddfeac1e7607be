import type { Day } from '#kit/pure/shanghai-time.ts'
import type { Measure, Step } from './words.ts'

/** How a measure is worked out: its numerator, and whether 不了解 stands in its denominator. */
export interface MeasureRule {
  favourable: readonly Step[]
  unknownCounts: boolean
}

export interface Definition {
  version: number
  from: Day
  measures: Readonly<Record<Measure, MeasureRule>>
  /** Of fewer answers no figure is shown. */
  least: number
  /** Of fewer answers it is said that they are few. */
  few: number
  source: { zh: string; en: string }
  /** Whether somebody has found the formula in a text in force. */
  verified: boolean
}

/**
 * Dated, newest last. Art. 18 of 上海市居民委员会工作条例 names awareness, participation and satisfaction and gives no formula;
 * so this one is the product's own and carries the mark.
 */
export const definitions: readonly Definition[] = [
  {
    version: 1,
    from: '2017-11-23',
    measures: {
      awareness: { favourable: [5, 4], unknownCounts: true },
      participation: { favourable: [5, 4, 3], unknownCounts: true },
      satisfaction: { favourable: [5, 4], unknownCounts: false },
    },
    least: 5,
    few: 30,
    source: {
      zh: '《上海市居民委员会工作条例》第十八条列出三项，没有给出算法；这里的算法是本系统的建议',
      en: 'Shanghai residents’ committee regulations, art. 18, name the three measures without a formula; this one is suggested by the system',
    },
    verified: false,
  },
]

/** The definition of a day. */
export function definitionOn(day: Day): Definition {
  const found = definitions.findLast((one) => one.from <= day) ?? definitions[0]
  if (found === undefined) throw new Error('There is no definition.')
  return found
}

/** A definition by its version: a result keeps the one it was opened under. */
export function definitionOf(version: number): Definition {
  return definitions.find((one) => one.version === version) ?? definitionOn('9999-12-31')
}
