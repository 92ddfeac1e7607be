import { useLingui } from '@lingui/react/macro'

const WIDTHS = [62, 94, 78, 88, 54, 91, 70]

/** The shape of what comes: some lines, or a whole page. */
export function Skeleton({ lines = 4, page }: { lines?: number; page?: boolean }) {
  const { t } = useLingui()
  const widths = Array.from({ length: page ? 7 : lines }, (_, line) => WIDTHS[line % WIDTHS.length] ?? 80)
  return (
    <div className={page ? 'skel page' : 'skel'} role="status" aria-label={t`正在打开`}>
      {widths.map((width, line) => (
        // Lines without content have only their place.
        <span key={line} style={{ width: `${width}%` }} />
      ))}
    </div>
  )
}
