import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { newId } from '#kit/web/new-id.ts'
import { toast } from '#kit/web/toast.tsx'
import { type MadeVisit, useSend } from '../reading.ts'

/** A visit written down by mistake: taken back with a reason; what it became elsewhere is said before and after. */
export function TakeBack({ visit, onDone }: { visit: MadeVisit; onDone?: () => void }) {
  const { t } = useLingui()
  const send = useSend()
  const [id] = useState(newId)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" edge="start" onClick={() => setOpen(true)}>{t`撤回这次`}</Button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t`撤回这次走访`}
        act={t`撤回`}
        danger
        reason={{ label: t`为什么撤回`, hint: t`比如：记错了户。`, required: true }}
        onAct={async (why) => {
          const { filled } = await send('POST', `/visits/${visit.id}/take-back`, { id, why })
          toast(Number(filled) > 0 ? t`撤回了。写进名册的 ${Number(filled)} 处没动，请到住户页面改。` : t`撤回了。`)
          onDone?.()
        }}
      >
        <p>{t`记录留着，写明撤回了；走到没有不再算它。`}</p>
        {visit.matterId === null ? null : <p>{t`这次记成的事项还在，不用办的话请到事项里撤。`}</p>}
      </ConfirmDialog>
    </>
  )
}
