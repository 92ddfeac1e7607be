import type { FigureKey } from './keys.ts'

export type Said = { zh: string; en: string }

/**
 * What a figure means: data with a version, never words on a screen only. A change of what is counted is a new version with
 * its own first day, so that an older figure can still be read as it was meant.
 */
export interface Definition {
  key: FigureKey
  version: number
  /** The first day this version holds. */
  since: string
  name: Said
  /** In one line, under the figure. */
  line: Said
  numerator: Said
  denominator: Said
  leftOut: Said
  /** A share in percent, a plain count, or an index without unit. */
  unit: 'share' | 'count' | 'index'
  /** Whether more is better, for colour and for where help is needed. */
  better: 'more' | 'fewer'
  /** In percent for a share, in pieces for a count; null where nobody set one. */
  target: number | null
  source: Said
  /** Whether an official formula was found that says the same. */
  verified: boolean
}

/** Where no official formula was found. */
export const own: Said = {
  zh: '本系统的建议定义，未见官方公式',
  en: 'Proposed by this system; no official formula was found',
}
/** The first day of the first versions. */
export const since = '2026-01-01'
