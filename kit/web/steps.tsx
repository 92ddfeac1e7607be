import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'

export type Step = { word: ReactNode; under?: ReactNode }

/**
 * A way in steps: those before `at` are past, `at` is now (amber, dashed); `at` = number of steps means all done.
 * `waiting`: the step at `at` has not begun, so nothing is amber yet. `desk` for the detail of a queue.
 */
export function Steps({
  steps,
  at,
  label,
  desk,
  waiting,
}: {
  steps: readonly Step[]
  at: number
  label?: string
  desk?: boolean
  waiting?: boolean
}) {
  const { t } = useLingui()
  const total = steps.length
  const now = Math.min(at + 1, total)
  const name = label ?? t`办理进度`
  return (
    <ol className={desk ? 'steps d-steps' : 'steps'} aria-label={t`${name}，第 ${now} 步，共 ${total} 步`}>
      {steps.map((step, place) => (
        <li
          // The steps of a way are known by their place.
          key={place}
          className={place < at ? 'past' : place === at && !waiting ? 'now' : undefined}
          aria-current={place === at ? 'step' : undefined}
        >
          {step.word}
          {step.under === undefined ? null : <small>{step.under}</small>}
        </li>
      ))}
    </ol>
  )
}

export type Moment = {
  id: string
  /** Said time: 昨天 16:20. */
  time: ReactNode
  what: ReactNode
  more?: ReactNode
  /** A small picture at the right. */
  picture?: ReactNode
  /** Where things stand now, in amber. */
  now?: boolean
}

/** What happened, oldest first, with the present at the end. */
export function Timeline({ moments, label }: { moments: readonly Moment[]; label?: string }) {
  const { t } = useLingui()
  return (
    <ol className="tl" aria-label={label ?? t`经过`}>
      {moments.map(({ id, time, what, more, picture, now }) => (
        <li key={id} className={now ? 'now' : undefined}>
          <span className="tm">{time}</span>
          <div className="tb">
            {picture === undefined ? (
              <Said what={what} more={more} />
            ) : (
              <div className="with">
                <div>
                  <Said what={what} more={more} />
                </div>
                {picture}
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function Said({ what, more }: { what: ReactNode; more: ReactNode }) {
  return (
    <>
      <p>{what}</p>
      {more === undefined || more === null ? null : <p>{more}</p>}
    </>
  )
}
