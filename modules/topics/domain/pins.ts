import type { Point } from './outline.ts'

/** Where on a piece of ground a pin may be put without pointing: nine spots, row by row. */
export const spots = [
  'upper-left',
  'top',
  'upper-right',
  'left',
  'middle',
  'right',
  'lower-left',
  'bottom',
  'lower-right',
] as const
export type Spot = (typeof spots)[number]

const whole: readonly Point[] = [
  [0, 0],
  [1_000, 1_000],
]

/**
 * The nine spots of a place on its drawing: the middles of three by three parts of the box around it. A place that is drawn
 * as one point is that point; without a place it is the whole drawing.
 */
export function spotsOf(outline: readonly Point[]): readonly { spot: Spot; at: Point }[] {
  const [only] = outline
  if (outline.length === 1 && only !== undefined) return [{ spot: 'middle', at: only }]
  const box = outline.length === 0 ? whole : outline
  const span = (axis: 0 | 1): [number, number] => {
    const all = box.map((point) => point[axis])
    return [Math.min(...all), Math.max(...all)]
  }
  const [left, right] = span(0)
  const [top, bottom] = span(1)
  const part = (from: number, to: number, nth: number) => Math.round(from + ((to - from) * (2 * nth + 1)) / 6)
  return spots.map((spot, at) => ({ spot, at: [part(left, right, at % 3), part(top, bottom, Math.floor(at / 3))] }))
}
