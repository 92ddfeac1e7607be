import type { ReactNode } from 'react'
import { Icon, type IconShape } from './icon.tsx'
import { Link } from './link.tsx'

/** On the first page, above the tiles: what waits for one's own word. `waits` where somebody counts on it by a day. */
export function NewsMark({
  to,
  icon,
  title,
  line,
  until,
  waits,
}: {
  to: string
  icon: IconShape
  title: ReactNode
  line?: ReactNode
  /** By when: said on a line of its own, so that it is never cut off. */
  until?: ReactNode
  waits?: boolean
}) {
  return (
    <Link className={waits ? 'news-mark waits' : 'news-mark'} to={to}>
      <Icon is={icon} />
      <span>
        <b>{title}</b>
        {line === undefined ? null : <span className="news-line">{line}</span>}
        {until === undefined ? null : <small>{until}</small>}
      </span>
    </Link>
  )
}
