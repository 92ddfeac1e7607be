import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconShape } from './icon.tsx'
import { Link } from './link.tsx'
import { Kbd } from './tag.tsx'

export type ButtonLook = 'primary' | 'soft' | 'outline' | 'quiet' | 'danger'

type Shared = {
  /** One `primary` a view; the rest is outlined or quiet. */
  look?: ButtonLook
  icon?: IconShape | undefined
  /** The key that does the same, shown at its end. */
  shortcut?: string | undefined
  wide?: boolean
  /** Pulls a quiet button's word to the edge of what it stands in. */
  edge?: 'start' | 'end'
  children?: ReactNode
}

type Props = Shared &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> & {
    /** Shows a turning ring and takes no second press; the word stays. */
    busy?: boolean
  }

/** A button that does something. For going somewhere use `LinkButton`, which looks the same. */
export function Button({
  look = 'outline',
  icon,
  shortcut,
  wide,
  edge,
  busy,
  children,
  type,
  className,
  onClick,
  ...rest
}: Props) {
  return (
    <button
      type={type ?? 'button'}
      className={[classOf(look, wide, edge), className].filter(Boolean).join(' ')}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {busy ? <span className="spin" aria-hidden="true" /> : icon ? <Icon is={icon} /> : null}
      {children}
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </button>
  )
}

type LinkProps = Shared & { to: string; download?: boolean; onClick?: () => void; 'aria-label'?: string }

/** A link that looks like a button. */
export function LinkButton({ look = 'outline', icon, shortcut, wide, edge, children, ...rest }: LinkProps) {
  return (
    <Link className={classOf(look, wide, edge)} {...rest}>
      {icon ? <Icon is={icon} /> : null}
      {children}
      {shortcut ? <Kbd>{shortcut}</Kbd> : null}
    </Link>
  )
}

/** Buttons in a row that wraps; `even` gives all the same width, `stacked` puts one under another. */
export function Buttons({ children, how }: { children: ReactNode; how?: 'even' | 'stacked' }) {
  return <div className={how ? `btns ${how}` : 'btns'}>{children}</div>
}

function classOf(look: ButtonLook, wide: boolean | undefined, edge: 'start' | 'end' | undefined): string {
  return ['btn', look === 'outline' ? '' : look, wide ? 'wide' : '', edge ? `edge-${edge}` : '']
    .filter(Boolean)
    .join(' ')
}
