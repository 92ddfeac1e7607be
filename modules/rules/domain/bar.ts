/** A threshold as the law states it: so many parts of so many. 以上 includes the number, 过半数 does not (Civil Code 1259). */
export interface Bar {
  of: readonly [parts: number, whole: number]
  /** 过半数: more than the number itself. */
  more: boolean
}

export const twoThirds: Bar = { of: [2, 3], more: false }
export const threeQuarters: Bar = { of: [3, 4], more: false }
export const moreThanHalf: Bar = { of: [1, 2], more: true }

/** Whether `part` of `whole` reaches the bar. Integers (heads, or areas in 0.01 m²), nothing is divided. */
export function reaches(part: number, whole: number, { of: [parts, all], more }: Bar): boolean {
  return more ? all * part > parts * whole : all * part >= parts * whole
}

/** The least that `part` lacks to reach the bar while `whole` stays as it is; 0 where it does. */
export function missingTo(part: number, whole: number, { of: [parts, all], more }: Bar): number {
  const line = parts * whole
  const rest = line % all
  const below = (line - rest) / all
  return Math.max(0, below + (more || rest > 0 ? 1 : 0) - part)
}
