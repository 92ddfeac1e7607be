import type { ReactNode } from 'react'

export type StateKind = 'received' | 'doing' | 'done' | 'reopened' | 'overdue' | 'idle' | 'against' | 'urgent'

/**
 * Word + shape + colour, one meaning each: ● received, ◐ in hand or conditional, ✔ confirmed, ↺ reopened, ⚑ overdue,
 * a dashed ring for nothing said yet, ✕ against, ▲ danger. `wraps` lets a long word take a second line.
 */
export function State({ is, children, wraps }: { is: StateKind; children: ReactNode; wraps?: boolean }) {
  return (
    <span className={`state ${is}${wraps ? ' wraps' : ''}`}>
      <StateShape is={is} />
      {children}
    </span>
  )
}

const line = { fill: 'none', stroke: 'currentColor', strokeLinecap: 'round', strokeLinejoin: 'round' } as const

/** The shape alone, where the word stands elsewhere (a cell of the building grid). */
export function StateShape({ is, className }: { is: StateKind; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={className}>
      {SHAPES[is]}
    </svg>
  )
}

const SHAPES: Record<StateKind, ReactNode> = {
  received: <circle cx="8" cy="8" r="5.5" fill="currentColor" stroke="none" />,
  doing: (
    <>
      <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.8" />
      <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" stroke="none" />
    </>
  ),
  done: <path d="M2.5 8.6l3.6 3.7L13.5 4" {...line} strokeWidth="2.4" />,
  reopened: (
    <>
      <path d="M3.2 9.2A5 5 0 1 0 4.6 4.2" {...line} strokeWidth="1.9" />
      <path d="M2.2 2.6v3.6h3.7" {...line} strokeWidth="1.9" />
    </>
  ),
  overdue: <path d="M4 14.5V2.2h9l-2.4 3.4L13 9H4" {...line} fill="currentColor" strokeWidth="1.4" />,
  idle: <circle cx="8" cy="8" r="5.6" {...line} strokeWidth="1.6" strokeDasharray="2.2 2.2" />,
  urgent: (
    <>
      <path d="M8 1.8l6.6 12H1.4z" {...line} fill="currentColor" strokeWidth="1.4" />
      <path d="M8 6v3.6M8 11.9v.1" {...line} stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  against: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" {...line} strokeWidth="2.2" />,
}
