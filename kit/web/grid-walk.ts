import type { CellKind } from './cell-kinds.tsx'

export type GridCell = {
  id: string
  /** What stands in the cell: 806. */
  word: string
  kind: CellKind
  /** Read out after the number: 有事在办，2 件. */
  says: string
  /** Framed thinly, as something searched for. */
  hit?: boolean
}

/** One floor; `undefined` in a place where other floors have a home. */
export type GridFloor = { key: string; word: string; cells: readonly (GridCell | undefined)[] }

type Spot = { floor: number; column: number }

/** Where a home stands in the section. */
export function spotOf(floors: readonly GridFloor[], id: string | undefined): Spot | undefined {
  if (id === undefined) return undefined
  for (const [floor, { cells }] of floors.entries()) {
    const column = cells.findIndex((cell) => cell?.id === id)
    if (column >= 0) return { floor, column }
  }
  return undefined
}

const STEPS: Record<string, Spot> = {
  ArrowLeft: { floor: 0, column: -1 },
  ArrowRight: { floor: 0, column: 1 },
  ArrowUp: { floor: -1, column: 0 },
  ArrowDown: { floor: 1, column: 0 },
  PageUp: { floor: -5, column: 0 },
  PageDown: { floor: 5, column: 0 },
}

/** The home a key leads to: gaps are stepped over, and the walk ends at the walls. */
export function nextPlace(
  floors: readonly GridFloor[],
  columns: number,
  from: Spot,
  key: string,
): GridCell | undefined {
  const row = floors[from.floor]?.cells ?? []
  if (key === 'Home') return row.find((cell) => cell !== undefined)
  if (key === 'End') return row.findLast((cell) => cell !== undefined)
  const step = STEPS[key]
  if (!step) return undefined
  const jump = Math.abs(step.floor) > 1
  let { floor, column } = from
  for (;;) {
    floor = jump ? Math.min(floors.length - 1, Math.max(0, floor + step.floor)) : floor + step.floor
    column += step.column
    if (floor < 0 || floor >= floors.length || column < 0 || column >= columns) return undefined
    const found = floors[floor]?.cells[column]
    if (found || jump) return found
  }
}
