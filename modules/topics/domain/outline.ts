/** A point on a plan, in thousandths of its width and height from the upper left corner. */
export type Point = readonly [x: number, y: number]

/** Most corners an outline may have. */
export const MOST_POINTS = 24

/**
 * Whether points say where a place is: none (not drawn), one (a spot), or the corners of a piece of ground whose sides do
 * not cross one another. Two points are neither.
 */
export function isOutline(points: readonly Point[]): boolean {
  if (points.length > MOST_POINTS || points.length === 2) return false
  if (!points.every(([x, y]) => [x, y].every((one) => Number.isInteger(one) && one >= 0 && one <= 1_000))) return false
  return points.length < 3 || (area2(points) !== 0 && !crossesItself(points))
}

/** Where the number of a place stands: the middle of its corners. */
export function middleOf(points: readonly Point[]): Point {
  const sum = points.reduce<[number, number]>((all, [x, y]) => [all[0] + x, all[1] + y], [0, 0])
  const count = Math.max(1, points.length)
  return [Math.round(sum[0] / count), Math.round(sum[1] / count)]
}

/** Twice the area, with its sign; 0 where all corners lie on one line. */
function area2(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = points[(at + 1) % points.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
}

function crossesItself(points: readonly Point[]): boolean {
  const side = (at: number): [Point, Point] => [points[at] ?? [0, 0], points[(at + 1) % points.length] ?? [0, 0]]
  for (let one = 0; one < points.length; one += 1)
    for (let other = one + 1; other < points.length; other += 1) {
      const neighbours = other === one + 1 || (one === 0 && other === points.length - 1)
      if (!neighbours && cross(...side(one), ...side(other))) return true
    }
  return false
}

const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax))

/** Whether two sides meet, in a point of either or across. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const turns = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)] as const
  if (turns[0] !== turns[1] && turns[2] !== turns[3]) return true
  const within = (p: Point, [x1, y1]: Point, [x2, y2]: Point) =>
    p[0] >= Math.min(x1, x2) && p[0] <= Math.max(x1, x2) && p[1] >= Math.min(y1, y2) && p[1] <= Math.max(y1, y2)
  return (
    (turns[0] === 0 && within(c, a, b)) ||
    (turns[1] === 0 && within(d, a, b)) ||
    (turns[2] === 0 && within(a, c, d)) ||
    (turns[3] === 0 && within(b, c, d))
  )
}
