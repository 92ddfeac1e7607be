import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from '../button.tsx'
import { IconKey, IconWifiOff } from '../icons.ts'
import { Skeleton } from '../skeleton.tsx'
import { Empty, ErrorState } from '../waiting.tsx'
import { GoneNote } from './gone-note.tsx'
import { PinDialog } from './pin-dialog.tsx'
import type { OfflineDay } from './use-offline-day.ts'

type Props<Body> = { day: Omit<OfflineDay<Body>, 'change'>; children: (body: Body) => ReactNode }

/** The list when there is one; else its shape while it comes, the PIN, or why there is nothing and what to do. */
export function OfflineGate<Body>({ day, children }: Props<Body>) {
  const { t } = useLingui()
  const [asking, setAsking] = useState(false)
  const again = <Button onClick={() => void day.again()}>{t`再试一次`}</Button>
  if (day.body !== undefined) return children(day.body)
  if (day.state === 'failed') return <ErrorState error={day.problem} again={() => void day.again()} />
  if (day.state === 'locked')
    return (
      <>
        <Empty
          icon={IconKey}
          title={t`没连上网，手机上存着一份`}
          action={<Button look="primary" onClick={() => setAsking(true)}>{t`输密码打开`}</Button>}
        />
        {asking ? <PinDialog way="enter" onClose={() => setAsking(false)} /> : null}
      </>
    )
  if (day.state === 'nothing')
    return (
      <>
        {day.gone === null ? null : <GoneNote gone={day.gone} />}
        <Empty icon={IconWifiOff} title={t`没连上网，手机上也没存`} action={again}>
          {t`到有信号的地方打开一次，存到手机。急的话先打电话。`}
        </Empty>
      </>
    )
  return <Skeleton />
}
