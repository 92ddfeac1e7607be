import type { Definition, MeasureRule } from './definition.ts'
import type { Counted, Steps } from './tally.ts'
import { type Way, ways } from './words.ts'

/** A rate as it is shown. */
export interface Figure {
  numerator: number
  denominator: number
  /** In thousandths, half up. */
  permille: number
  /** Sheets it rests on: of several questions, the one most answered. */
  sheets: number
  /** Between which whole per cents it lies with 95 % confidence, if those asked were drawn by lot and all answered alike. */
  low: number
  high: number
  few: boolean
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Several counts as one. */
export const added = (counts: readonly Steps[]): Steps =>
  counts.reduce<number[]>(
    (all, one) => all.map((count, step) => count + (one[step] ?? 0)),
    [0, 0, 0, 0, 0, 0],
  ) as unknown as Steps

/** What stands in the denominator of one count. */
export const counting = (steps: Steps, rule: MeasureRule): number => sum(steps) - (rule.unknownCounts ? 0 : steps[0])

/** The rate of a measure over its questions; null where fewer sheets than the definition allows stand behind it. */
export function figureOf(questions: readonly Steps[], rule: MeasureRule, { least, few }: Definition): Figure | null {
  const sheets = Math.max(0, ...questions.map((one) => counting(one, rule)))
  if (sheets < least || sheets === 0) return null
  const all = added(questions)
  const numerator = sum(rule.favourable.map((step) => all[step]))
  const denominator = counting(all, rule)
  const permille = Math.floor((2_000 * numerator + denominator) / (2 * denominator))
  return { numerator, denominator, permille, sheets, ...interval(numerator, denominator, sheets), few: sheets < few }
}

/** Wilson's interval at 95 %, outwards to whole per cents; `n` sheets, since answers of one home are not many homes. */
function interval(numerator: number, denominator: number, n: number): { low: number; high: number } {
  const z = 1.96
  const p = numerator / denominator
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n)
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  return { low: Math.max(0, Math.floor((middle - half) * 100)), high: Math.min(100, Math.ceil((middle + half) * 100)) }
}

export interface WayFigure {
  ways: Way[]
  figure: Figure
}

/**
 * The rate by way of answering. Ways with too few sheets are put together until there are enough, so that no group
 * smaller than `least` can be read off, nor found by taking the others from the whole; nothing where one group is left.
 */
export function figuresByWay(questions: readonly Counted[], rule: MeasureRule, definition: Definition): WayFigure[] {
  const sheetsOf = (some: readonly Way[]) =>
    Math.max(0, ...questions.map((one) => counting(added(some.map((way) => one[way])), rule)))
  let groups = ways.map((way): Way[] => [way]).filter((group) => sheetsOf(group) > 0)
  while (groups.length > 1) {
    const [least, next, ...rest] = groups.toSorted((a, b) => sheetsOf(a) - sheetsOf(b))
    if (least === undefined || next === undefined || sheetsOf(least) >= definition.least) break
    groups = [ways.filter((way) => least.includes(way) || next.includes(way)), ...rest]
  }
  if (groups.length < 2) return []
  return groups
    .toSorted((a, b) => ways.indexOf(a[0] ?? 'app') - ways.indexOf(b[0] ?? 'app'))
    .flatMap((group) => {
      const counted = questions.map((one) => added(group.map((way) => one[way])))
      const figure = figureOf(counted, rule, definition)
      return figure === null ? [] : [{ ways: group, figure }]
    })
}

/** A share of the homes asked, in thousandths; 0 where nobody was asked. */
export const rateOf = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((2_000 * part + whole) / (2 * whole))
