import type { ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import { Button } from './button.tsx'
import { Icon, type IconShape } from './icon.tsx'
import { IconArrowLeft } from './icons.ts'
import { Link } from './link.tsx'

type LayoutProps = {
  list: ReactNode
  /** What is chosen, or what to show while nothing is. */
  detail: ReactNode
  listLabel: string
  /** Something is chosen: on narrow screens it then takes the list's place. */
  open: boolean
  /** Back from the detail to the list, on narrow screens. */
  onBack: () => void
}

/** List left, detail right; one of the two where there is no room for both. */
export function ListDetail({ list, detail, listLabel, open, onBack }: LayoutProps) {
  const { t } = useLingui()
  return (
    <div className={open ? 'ld open' : 'ld'}>
      <section className="ld-list" aria-label={listLabel}>
        {list}
      </section>
      <article className="ld-detail">
        <div className="ld-back">
          <Button look="quiet" edge="start" icon={IconArrowLeft} onClick={onBack}>{t`回清单`}</Button>
        </div>
        {detail}
      </article>
    </div>
  )
}

/** A group of the list under its heading: 超时 2. `late` in brick. */
export function QueueGroup({
  title,
  end,
  late,
  children,
}: {
  title: ReactNode
  end?: ReactNode
  late?: boolean
  children: ReactNode
}) {
  return (
    <div>
      <div className={late ? 'grp late' : 'grp'}>
        <h2>{title}</h2>
        {end === undefined ? null : <span className="grp-more">{end}</span>}
      </div>
      <ul>{children}</ul>
    </div>
  )
}

type ItemProps = {
  title: ReactNode
  state: ReactNode
  /** Where it came from, with its icon. */
  source?: { icon: IconShape; word: ReactNode }
  line?: ReactNode
  when?: ReactNode
  /** The time is past what was promised. */
  late?: boolean
  /** The one whose detail is shown. */
  on?: boolean
  to: string
}

/** One matter in the list: title and state, beneath source, place and time. */
export function QueueItem({ title, state, source, line, when, late, on, to }: ItemProps) {
  return (
    <li className="q-item">
      <Link className={on ? 'q on' : 'q'} to={to} aria-current={on ? 'true' : undefined}>
        <span className="q1">
          <b>{title}</b>
          {state}
        </span>
        <span className="q2">
          {source ? (
            <span className="src">
              <Icon is={source.icon} />
              {source.word}
            </span>
          ) : null}
          <span className="q-line">{line}</span>
          {when === undefined ? null : <span className={late ? 'q-when late' : 'q-when'}>{when}</span>}
        </span>
      </Link>
    </li>
  )
}

export type View = { key: string; word: ReactNode; count?: number }

/** Saved filters above a list, as round buttons; one is on. */
export function Views({
  views,
  on,
  onChoose,
  label,
}: {
  views: readonly View[]
  on: string
  onChoose: (key: string) => void
  label: string
}) {
  return (
    <div className="views" role="group" aria-label={label}>
      {views.map(({ key, word, count }) => (
        <button
          key={key}
          type="button"
          className={key === on ? 'on' : undefined}
          aria-pressed={key === on}
          onClick={() => onChoose(key)}
        >
          {word}
          {count === undefined ? null : <span>{count}</span>}
        </button>
      ))}
    </div>
  )
}
