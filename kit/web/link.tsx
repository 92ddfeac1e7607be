import { Link as RouterLink } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactNode } from 'react'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** A path of the house (`/matters/…?view=mine`), or a whole address, `tel:` or `mailto:`. */
  to: string
  children?: ReactNode
}

/** A link: inside the house without loading anew, outside (also `/api/…` downloads) as a plain one. */
export function Link({ to, children, ...rest }: Props) {
  if (!to.startsWith('/') || to.startsWith('/api/')) {
    return (
      <a href={to} {...rest}>
        {children}
      </a>
    )
  }
  const [address = '/', hash] = to.split('#')
  const [path = '/', query] = address.split('?')
  return (
    <RouterLink
      to={path}
      search={Object.fromEntries(new URLSearchParams(query)) as never}
      {...(hash === undefined ? {} : { hash })}
      {...(rest as object)}
    >
      {children}
    </RouterLink>
  )
}

/** A link in running text on a desk page: green and underlined, never broken over two lines. */
export function TextLink({ className, ...rest }: Props) {
  return <Link className={className ? `link ${className}` : 'link'} {...rest} />
}
