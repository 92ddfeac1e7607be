import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '../button.tsx'
import { IconArrowUp } from '../icons.ts'
import { OutboxDrawer } from './outbox-drawer.tsx'
import { PinDialog } from './pin-dialog.tsx'
import { useOfflineState } from './state.ts'

/** 3条未上传: how much is written here and not yet with the server. A tap sends it and shows what it is. */
export function OutboxMark({ says }: { says: (kind: string, payload: unknown) => string }) {
  const { t } = useLingui()
  const { waiting, refused, phase } = useOfflineState()
  const [open, setOpen] = useState(false)
  if (waiting === 0 && !open) return null
  return (
    <>
      <Button icon={IconArrowUp} look={refused > 0 ? 'danger' : 'outline'} onClick={() => setOpen(true)}>
        {refused > 0 ? t`${waiting} 条未上传，${refused} 条没收下` : t`${waiting} 条未上传`}
      </Button>
      {open && phase === 'locked' ? <PinDialog way="enter" onClose={() => setOpen(false)} /> : null}
      {open && phase === 'open' ? <OutboxDrawer says={says} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
