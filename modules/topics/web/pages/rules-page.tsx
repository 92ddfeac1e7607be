import '../topics.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { useForum, useIs } from '../reading.ts'

// The chair alone changes them; everybody else waits for no form.
const RulesDialog = lazy(async () => ({ default: (await import('../parts/rules-dialog.tsx')).RulesDialog }))

/** The standing forum's rules, as they hold today. */
export function RulesPage() {
  const { t } = useLingui()
  const chair = useIs('chair')
  const [setting, setSetting] = useState(false)
  const { data: forum, error, refetch } = useForum()
  const lines = forum?.words.split('\n').filter((line) => line.trim() !== '') ?? []
  return (
    <PhonePage
      back={{ to: '/topics', word: t`议事` }}
      kicker={forum?.name}
      title={t`议事厅的规矩`}
      lead={t`在这里说话，大家都按这几条来。`}
      dock={chair ? <Button wide onClick={() => setSetting(true)}>{t`改规矩`}</Button> : undefined}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!forum && !error ? <Skeleton lines={5} /> : null}
      <ol className="rules">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {forum?.since ? (
        <p className="muted small above">
          <Trans>
            <WhenDay day={forum.since} />起
          </Trans>
          {forum.by === null ? null : t`，${forum.by}定的`}
        </p>
      ) : null}
      {setting && forum ? (
        <Suspense fallback={null}>
          <RulesDialog forum={forum} onClose={() => setSetting(false)} />
        </Suspense>
      ) : null}
    </PhonePage>
  )
}
