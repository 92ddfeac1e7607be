import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { toast } from '#kit/web/toast.tsx'

/** As it is dialled: pasted blanks, brackets and the country's +86 left out; null where there is nothing. */
function digitsOf(typed: string): string | null {
  const dialled = typed
    .normalize('NFKC')
    .replace(/^\s*(\+86|0086)/, '')
    .replaceAll(/[^\d-]/g, '')
  return dialled === '' ? null : dialled
}

/** A resident asks to be called back: what about, and on which number if not on the one in the register. */
export function CallBackDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('duty')
  const [id] = useState(newId)
  const [phone, setPhone] = useState('')
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t`请人回电话`}
      act={t`请打给我`}
      reason={{ label: t`什么事`, hint: t`可不填。急的事请直接打。`, most: 300 }}
      onAct={async (words) => {
        const said = await send('POST', '/duty/call-backs', {
          id,
          words: words === '' ? null : words,
          phone: digitsOf(phone),
        })
        const { by, within } = said as { by: string | null; within: number }
        toast(by === null ? t`记下了，${within} 分钟里打给您。` : t`记下了，${by}在 ${within} 分钟里打给您。`)
      }}
    >
      <label className="field">
        <span className="label">{t`打哪个号码`}</span>
        <span className="hint">{t`不填就打您登记的。`}</span>
        <input
          className="input"
          type="tel"
          autoComplete="tel"
          maxLength={20}
          value={phone}
          onChange={(event) => setPhone(event.target.value)}
        />
      </label>
    </ConfirmDialog>
  )
}
