import type { ReactNode } from 'react'

type Props = {
  /** What is being done. */
  label: string
  /** Done and whole in any unit; without them the bar only shows that something goes on. */
  done?: number
  whole?: number
  /** 读了 1,240 行, at the left beneath. */
  under?: ReactNode
}

/** Long work: how far it is. One may leave the page, it goes on. */
export function Progress({ label, done, whole, under }: Props) {
  const known = done !== undefined && whole !== undefined && whole > 0
  const percent = known ? Math.min(100, Math.floor((done / whole) * 100)) : undefined
  return (
    <div className="progress">
      <div
        className={known ? 'progress-track' : 'progress-track open'}
        role="progressbar"
        aria-label={label}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <span style={percent === undefined ? undefined : { width: `${percent}%` }} />
      </div>
      <div className="progress-line">
        <span role="status">{under ?? label}</span>
        <span className="num">{percent === undefined ? null : `${percent}%`}</span>
      </div>
    </div>
  )
}
