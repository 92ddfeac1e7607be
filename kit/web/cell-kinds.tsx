import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/**
 * How a cell looks: in hand (amber), due (blue, hatched), to check (dotted foot), in order, vacant (dashed), plain. Its
 * shape is drawn by the stylesheet (`grid.css`): hundreds of cells are twice as quick without an SVG tree in each.
 */
export type CellKind = 'doing' | 'due' | 'check' | 'ok' | 'vacant' | 'plain'

export type LegendEntry = { kind: CellKind; word: ReactNode; count: number }

type Props = {
  entries: readonly LegendEntry[]
  only?: CellKind | undefined
  onChoose: (only: CellKind | undefined) => void
}

/** What the cells mean and how many there are; a press leaves only that kind strong, another brings all back. */
export function GridLegend({ entries, only, onChoose }: Props) {
  const { t } = useLingui()
  return (
    <div className="legend" role="group" aria-label={t`格子的意思`}>
      {entries.map(({ kind, word, count }) => (
        <button
          key={kind}
          type="button"
          aria-pressed={only === kind}
          onClick={() => onChoose(only === kind ? undefined : kind)}
        >
          <span className={`cell ${kind}`} aria-hidden="true" />
          {word}
          <span className="n num">{count}</span>
        </button>
      ))}
    </div>
  )
}

/** Search and legend left, the building in the middle, the home chosen at the right. */
export function GridPage({ left, right, children }: { left: ReactNode; right: ReactNode; children: ReactNode }) {
  return (
    <div className="gp">
      <div className="gp-left">{left}</div>
      {children}
      <aside className="gp-right">{right}</aside>
    </div>
  )
}
