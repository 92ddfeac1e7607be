import { Link } from './link.tsx'

/** Two doors, one wall: the sign of Mulin. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true">
      <path d="M1.5 22V9.2a5.2 5.2 0 0 1 10.5 0V22z" fill="#17664c" />
      <path d="M12 22V9.2a5.2 5.2 0 0 1 10.5 0V22z" fill="#a8402d" />
      <circle cx="9.4" cy="14.6" r="1.1" fill="#fbf8f3" />
      <circle cx="14.6" cy="14.6" r="1.1" fill="#fbf8f3" />
    </svg>
  )
}

/** The sign with the name of the neighbourhood; leads home. */
export function Mark({ name, to = '/' }: { name: string; to?: string }) {
  return (
    <Link className="mark" to={to}>
      <Logo />
      {name}
    </Link>
  )
}
