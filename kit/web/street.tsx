type Far = { x: number; y: number; width: number }
type House = { x: number; top: number; rows: number }
type Tree = { x: number; y: number; size: number }

const FAR: readonly Far[] = [
  { x: -10, y: 19.8, width: 40 },
  { x: 73.8, y: 15.7, width: 33 },
  { x: 168.8, y: 8, width: 27 },
  { x: 248.5, y: 15.5, width: 35 },
  { x: 339, y: 23.8, width: 31 },
  { x: 455, y: 12, width: 30 },
  { x: 520, y: 20, width: 38 },
]
const HOUSES: readonly House[] = [
  { x: -14, top: 38.3, rows: 4 },
  { x: 112.5, top: 38.3, rows: 4 },
  { x: 243.6, top: 50.7, rows: 3 },
  { x: 372, top: 38.3, rows: 4 },
  { x: 492, top: 50.7, rows: 3 },
]
const TREES: readonly Tree[] = [
  { x: 18, y: 60.8, size: 14.2 },
  { x: 128.3, y: 62.7, size: 13.3 },
  { x: 221, y: 61.3, size: 13.9 },
  { x: 352, y: 62, size: 13.6 },
  { x: 478, y: 61, size: 14 },
]
const GROUND = 92

/** The row of houses under the greeting: tall ones far off, lane houses with plane trees in front. Decoration. */
export function Street() {
  return (
    <svg className="street" viewBox="0 0 375 92" preserveAspectRatio="xMinYMax slice" height="92" aria-hidden="true">
      {FAR.map(({ x, y, width }) => (
        <rect key={x} x={x} y={y} width={width} height={GROUND - y} fill="var(--wall-far)" />
      ))}
      {HOUSES.map((house) => (
        <LaneHouse key={house.x} {...house} />
      ))}
      {TREES.map((tree) => (
        <PlaneTree key={tree.x} {...tree} />
      ))}
      <path d={`M-20 ${GROUND - 0.5}h640`} stroke="var(--ground)" />
    </svg>
  )
}

function LaneHouse({ x, top, rows }: House) {
  const storey = (GROUND - top) / rows
  const windows = Array.from({ length: rows * 4 }, (_, place) => ({ column: place % 4, row: Math.floor(place / 4) }))
  return (
    <g>
      <path d={`M${x - 4} ${top}l7 -8.3h82l7 8.3z`} fill="var(--roof)" />
      <rect x={x} y={top} width="88" height={GROUND - top} fill="var(--wall)" />
      {windows.map(({ column, row }) => (
        <rect
          key={`${column}.${row}`}
          x={x + 8 + column * 20}
          y={top + 5 + row * storey}
          width="9"
          height="6.4"
          rx="1"
          fill="var(--paper)"
        />
      ))}
    </g>
  )
}

function PlaneTree({ x, y, size }: Tree) {
  return (
    <g>
      <path d={`M${x} ${y}V${GROUND}`} stroke="#b8a489" strokeWidth="2.4" />
      <circle cx={x - size * 0.6} cy={y + size * 0.55} r={size * 0.72} fill="var(--leaf-far)" />
      <circle cx={x + size * 0.62} cy={y + size * 0.5} r={size * 0.74} fill="var(--leaf-far)" />
      <circle cx={x} cy={y} r={size} fill="var(--leaf)" />
      <path d={`M${x} ${y + 2}V${GROUND}`} stroke="#b8a489" strokeWidth="2.4" />
    </g>
  )
}
