import type { ReactNode } from 'react'

type HeadProps = { title: ReactNode; facts?: readonly ReactNode[]; end?: ReactNode; endUnder?: ReactNode }

/** The head of a detail: title, a line of facts (`<b>` for what matters in them), state and its reason at the right. */
export function DetailHead({ title, facts = [], end, endUnder }: HeadProps) {
  return (
    <div className="d-top">
      <div>
        <h2>{title}</h2>
        <div className="d-meta">
          {facts.map((fact, place) => (
            // Facts have no identity but their place.
            <span key={place}>{fact}</span>
          ))}
        </div>
      </div>
      {end === undefined ? null : (
        <div className="right">
          {end}
          {endUnder === undefined ? null : <p className="muted small">{endUnder}</p>}
        </div>
      )}
    </div>
  )
}

/** The body of a detail: what happened at the left, what to do at the right. */
export function DetailColumns({ side, children }: { side: ReactNode; children: ReactNode }) {
  return (
    <div className="d-cols">
      <div>{children}</div>
      <aside className="side">{side}</aside>
    </div>
  )
}

export function SidePart({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <div>
      <h3>{title}</h3>
      {children}
    </div>
  )
}

type ReplyProps = {
  label: string
  value: string
  onChange: (text: string) => void
  tools?: ReactNode
  act: ReactNode
  id?: string
  placeholder?: string
}

/** An answer with its tools and its button in one frame. */
export function Reply({ label, value, onChange, tools, act, id, placeholder }: ReplyProps) {
  return (
    <div className="reply">
      <textarea
        id={id}
        aria-label={label}
        value={value}
        placeholder={placeholder}
        rows={2}
        onChange={(event) => onChange(event.target.value)}
      />
      <div className="reply-f">
        {tools}
        <span className="grow" />
        {act}
      </div>
    </div>
  )
}
