import { useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Button } from '../button.tsx'
import { Note } from '../card.tsx'
import { ConfirmDialog } from '../confirm.tsx'
import { IconWifiOff } from '../icons.ts'
import { When } from '../when.tsx'
import { GoneNote } from './gone-note.tsx'
import { OfflineNotice } from './offline-notice.tsx'
import { core, canOpenAgain } from './opening.ts'
import { PinDialog } from './pin-dialog.tsx'
import { useOfflineState } from './state.ts'
import type { OfflineDay } from './use-offline-day.ts'

/** Under the list: whether it opens without a network, from when it is, and how to keep or erase it. */
export function OfflineBar({ day }: { day: Pick<OfflineDay<{ at: string }>, 'from' | 'body' | 'gone' | 'again'> }) {
  const { t } = useLingui()
  const { phase } = useOfflineState()
  const [asking, setAsking] = useState<'choose' | 'enter' | 'erase'>()
  const close = () => setAsking(undefined)
  return (
    <div className="fields">
      {day.from === 'device' && day.body ? (
        <Note look="wait" icon={IconWifiOff} live>
          {t`没连上网。这是存在手机上的，`}
          <When at={day.body.at} />
          {t`的。`}
        </Note>
      ) : null}
      {day.gone === null ? null : <GoneNote gone={day.gone} />}
      {phase === 'none' && canOpenAgain() ? (
        <Offer says={t`存到手机，没信号也能看。`} act={t`存到手机`} onAct={() => setAsking('choose')} />
      ) : null}
      {phase === 'locked' ? (
        <Offer says={t`手机上存着一份，输密码换成最新的。`} act={t`输密码`} onAct={() => setAsking('enter')} />
      ) : null}
      {phase === 'open' ? (
        <Offer says={t`已存到手机，没信号也能看。`} act={t`现在清掉`} onAct={() => setAsking('erase')} />
      ) : null}
      <OfflineNotice />
      {asking === 'choose' || asking === 'enter' ? (
        <PinDialog way={asking} onClose={close} onOpened={() => void day.again().catch(() => undefined)} />
      ) : null}
      <ConfirmDialog
        open={asking === 'erase'}
        onClose={close}
        title={t`清掉手机上存的？`}
        act={t`清掉`}
        danger
        onAct={async () => (await core()).eraseKept()}
      >
        <p>{t`名单和还没上传的都会清掉，拿不回来。`}</p>
      </ConfirmDialog>
    </div>
  )
}

function Offer({ says, act, onAct }: { says: ReactNode; act: string; onAct: () => void }) {
  return (
    <div className="beside middle">
      <p className="muted small grow">{says}</p>
      <Button look="soft" onClick={onAct}>
        {act}
      </Button>
    </div>
  )
}
