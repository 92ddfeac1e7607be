import type { ReactNode } from 'react'
import { Link } from './link.tsx'

type TileProps = {
  to: string
  word: ReactNode
  under?: ReactNode
  /** A drawing of `drawings.tsx` or an icon. */
  picture: ReactNode
  /** 1 张: what waits there. */
  count?: ReactNode
  /** The main one, in green; one a page. */
  first?: boolean
}

/** A large door on the home page. Tiles keep their place for good: hands remember where they are. */
export function Tile({ to, word, under, picture, count, first }: TileProps) {
  return (
    <Link className={first ? 'tile first' : 'tile'} to={to}>
      {picture}
      {count === undefined ? null : <span className="count">{count}</span>}
      <div>
        <b>{word}</b>
        {under === undefined ? null : <span className="under">{under}</span>}
      </div>
    </Link>
  )
}

export function Tiles({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tiles" aria-label={label}>
      {children}
    </nav>
  )
}

/** A day as a leaf of the calendar: 27 / 周五. */
export function DayLeaf({ day, under }: { day: ReactNode; under: ReactNode }) {
  return (
    <div className="act-day">
      <b>{day}</b>
      <span>{under}</span>
    </div>
  )
}
