import type { Ring } from '../../contract/words.ts'

const radii: Record<Ring, number> = { one: 0, three: 74, x: 126, n: 178 }
const signs: Record<Exclude<Ring, 'one'>, string> = { three: '3', x: 'X', n: 'N' }
const outer = ['three', 'x', 'n'] as const
const middle = 210

/** A mark for each body on its ring: circles for the three, squares for X, diamonds for N; shape and colour say the same. */
export function RingPicture({ counts, says }: { counts: Record<Ring, number>; says: string }) {
  return (
    <svg viewBox="0 0 420 420" role="img" aria-label={says}>
      {outer.toReversed().map((ring) => (
        <circle key={ring} className="ring" cx={middle} cy={middle} r={radii[ring]} />
      ))}
      <circle className="ring middle" cx={middle} cy={middle} r="34" />
      <text x={middle} y={middle + 5}>
        1
      </text>
      {outer.map((ring) => (
        <g key={ring}>
          {places(counts[ring], radii[ring]).map(([x, y]) => (
            <Dot key={`${x} ${y}`} ring={ring} x={x} y={y} />
          ))}
          <rect x={middle - 12} y={middle - radii[ring] - 11} width="24" height="22" rx="6" fill="var(--surface)" />
          <text x={middle} y={middle - radii[ring] + 6}>
            {signs[ring]}
          </text>
        </g>
      ))}
    </svg>
  )
}

function Dot({ ring, x, y }: { ring: Ring; x: number; y: number }) {
  if (ring === 'x') return <rect className="dot-x" x={x - 7} y={y - 7} width="14" height="14" rx="2" />
  if (ring === 'n') return <path className="dot-n" d={`M${x} ${y - 9}l9 9-9 9-9-9z`} />
  return <circle className={`dot-${ring}`} cx={x} cy={y} r="8" />
}

/** Evenly around the ring, clear of its sign at the top. */
function places(count: number, radius: number): [number, number][] {
  return Array.from({ length: count }, (_, at) => {
    const turn = ((at + 1) / (count + 1)) * 2 * Math.PI - Math.PI / 2
    return [round(middle + Math.cos(turn) * radius), round(middle + Math.sin(turn) * radius)]
  })
}

const round = (value: number) => Math.round(value * 10) / 10
