import type { ReactNode } from 'react'
import { Link } from './link.tsx'

const WIDTH = 118
const HEIGHT = 34

type SparkProps = {
  /** One value a period, oldest first; `null` is a gap and is drawn as one. */
  values: readonly (number | null)[]
  /** A dashed line to reach. */
  target?: number
}

/** How a figure went: a thin line, the last point marked, gaps left as gaps. Decoration beside the number. */
export function Sparkline({ values, target }: SparkProps) {
  const known = [...values.filter((value) => value !== null), ...(target === undefined ? [] : [target])]
  const low = Math.min(...known)
  const high = Math.max(...known)
  const x = (place: number) => 4 + (place * (WIDTH - 10)) / Math.max(1, values.length - 1)
  const y = (value: number) => (high === low ? HEIGHT / 2 : 4 + ((high - value) / (high - low)) * (HEIGHT - 8))
  const last = values.findLastIndex((value) => value !== null)
  const end = values[last]
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      fill="none"
      aria-hidden="true"
    >
      {target === undefined ? null : (
        <path d={`M2 ${y(target)}H${WIDTH - 2}`} stroke="var(--control)" strokeDasharray="3 3" />
      )}
      <path
        d={pathOf(values, x, y)}
        stroke="currentColor"
        strokeWidth="2"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      {typeof end === 'number' ? <circle cx={x(last)} cy={y(end)} r="3.4" fill="currentColor" /> : null}
    </svg>
  )
}

function pathOf(
  values: readonly (number | null)[],
  x: (place: number) => number,
  y: (value: number) => number,
): string {
  let pen = 'M'
  let path = ''
  for (const [place, value] of values.entries()) {
    if (value === null) {
      pen = 'M'
      continue
    }
    path += `${pen}${x(place).toFixed(1)} ${y(value).toFixed(1)}`
    pen = 'L'
  }
  return path
}

type FigureProps = {
  name: ReactNode
  /** The number with its unit: 96.4%, 14 件. */
  figure: ReactNode
  spark?: SparkProps
  /** 451 / 468 件. */
  of?: ReactNode
  /** 比上月 +1.1. */
  change?: ReactNode
  /** What is counted, in one line. */
  means?: ReactNode
  /** Opens the records behind it. */
  to?: string
  on?: boolean
}

/** One figure with its share, its course and what it means; it opens to its records. */
export function FigureCell({ name, figure, spark, of, change, means, to, on }: FigureProps) {
  const inside = (
    <>
      <h2>{name}</h2>
      <div className="fg-v">
        <b className="num">{figure}</b>
        {spark ? <Sparkline {...spark} /> : null}
      </div>
      <div className="fg-d">
        <span>{of}</span>
        <span>{change}</span>
      </div>
      {means === undefined ? null : <p>{means}</p>}
    </>
  )
  const look = on ? 'fg on' : 'fg'
  return to === undefined ? (
    <div className={look}>{inside}</div>
  ) : (
    <Link className={look} to={to} aria-current={on ? 'true' : undefined}>
      {inside}
    </Link>
  )
}

/** Figures side by side in one frame. */
export function Figures({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="figs" aria-label={label}>
      {children}
    </section>
  )
}
