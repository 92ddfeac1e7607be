import type { ReactNode } from 'react'

/** Parts under one another in one frame at the side of a desk page: a household, a record. */
export function Panel({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="panel" aria-label={label}>
      {children}
    </section>
  )
}

/** The panel's head: title with state, one line beneath, buttons. */
export function PanelHead({
  title,
  end,
  under,
  children,
}: {
  title: ReactNode
  end?: ReactNode
  under?: ReactNode
  children?: ReactNode
}) {
  return (
    <div>
      <h2>
        {title}
        {end}
      </h2>
      {under === undefined ? null : <p className="muted">{under}</p>}
      {children === undefined ? null : <div className="panel-acts">{children}</div>}
    </div>
  )
}

/** One part of a panel under a small heading. */
export function PanelPart({ title, children }: { title?: ReactNode; children: ReactNode }) {
  return (
    <div>
      {title === undefined ? null : <h3>{title}</h3>}
      {children}
    </div>
  )
}
