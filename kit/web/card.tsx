import type { ReactNode } from 'react'
import { Icon, type IconShape } from './icon.tsx'
import { IconAlertTriangle, IconCheck, IconInfoCircle } from './icons.ts'
import { Link } from './link.tsx'

type CardProps = {
  children: ReactNode
  /** `strong`: a green frame for the one that matters; `wait`: amber, something to settle first. */
  look?: 'strong' | 'wait'
  /** Rows bring their own space above and below. */
  flush?: boolean
  label?: string
}

/** A white sheet with a hairline. Use few: space separates better than boxes. */
export function Card({ children, look, flush, label }: CardProps) {
  const name = ['card', look, flush ? 'flush' : ''].filter(Boolean).join(' ')
  return label === undefined ? (
    <div className={name}>{children}</div>
  ) : (
    <section className={name} aria-label={label}>
      {children}
    </section>
  )
}

/** Children under one another with a hairline between; inside a card use `<Card flush><Rows>`. */
export function Rows({ children }: { children: ReactNode }) {
  return <div className="rows">{children}</div>
}

/** One row: title left, state or time right, whatever else beneath. With `to` the whole row is the link. */
export function Row({
  title,
  end,
  children,
  to,
}: {
  title: ReactNode
  end?: ReactNode
  children?: ReactNode
  to?: string
}) {
  const inside = (
    <>
      <div className="row-h">
        <h3>{title}</h3>
        {end}
      </div>
      {children}
    </>
  )
  if (to === undefined) return <div className="row">{inside}</div>
  return (
    <Link className="row" to={to}>
      {inside}
    </Link>
  )
}

/** A line led by a green icon: who, what they do, when exactly. */
export function Line({ icon, children }: { icon: IconShape; children: ReactNode }) {
  return (
    <div className="line">
      <Icon is={icon} />
      <div>{children}</div>
    </div>
  )
}

type SectionProps = {
  title: ReactNode
  more?: { to: string; word: ReactNode }
  end?: ReactNode
  hint?: ReactNode
  children: ReactNode
}

/** A part of a page under its own heading, with one link at the end of the heading's line. */
export function Section({ title, more, end, hint, children }: SectionProps) {
  return (
    <section className="p-sec">
      <div className="p-sec-h">
        <h2>{title}</h2>
        {more ? <Link to={more.to}>{more.word}</Link> : end}
      </div>
      {hint ? <p className="p-hint">{hint}</p> : null}
      {children}
    </section>
  )
}

/** Names and values. `ends` sets the values at the right, for sums. Rows with nothing to say are left out. */
export function Facts({
  rows,
  ends,
  long,
  ruled,
}: {
  rows: readonly (readonly [name: ReactNode, value: ReactNode])[]
  ends?: boolean
  /** Whole sentences: in large type on a telephone each stands under its name. */
  long?: boolean
  /** Under a hairline: what a sum above is made of. */
  ruled?: boolean
}) {
  return (
    <dl className={`facts${ends ? ' ends' : ''}${long ? ' long' : ''}${ruled ? ' ruled' : ''}`}>
      {rows
        .filter(([, value]) => value !== undefined && value !== null && value !== '')
        .map(([name, value], place) => (
          // Facts have no identity but their place.
          <FactRow key={place} name={name} value={value} />
        ))}
    </dl>
  )
}

function FactRow({ name, value }: { name: ReactNode; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

export type NoteLook = 'plain' | 'info' | 'wait' | 'good' | 'bad'

const NOTE_ICONS: Record<NoteLook, IconShape> = {
  plain: IconInfoCircle,
  info: IconInfoCircle,
  wait: IconAlertTriangle,
  good: IconCheck,
  bad: IconAlertTriangle,
}

/** A remark beside the matter. `live` has it read out when it appears. */
export function Note({
  look = 'plain',
  icon,
  live,
  children,
}: {
  look?: NoteLook
  icon?: IconShape
  live?: boolean
  children: ReactNode
}) {
  return (
    <div
      className={look === 'plain' ? 'note' : `note ${look}`}
      role={live ? (look === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon is={icon ?? NOTE_ICONS[look]} />
      <div>{children}</div>
    </div>
  )
}
