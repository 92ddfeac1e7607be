import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { NumberField, TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'

/** Begins the term of who was elected: into the bodies, by somebody's press. */
export function TermDialog({ id, unproved, onClose }: { id: string; unproved: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('elections')
  const [termId] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { number: '', basis: '' },
    send: async ({ number, basis }) => {
      await send('POST', `/elections/${id}/term`, { termId, number: Number(number), basis: basis.trim() || null })
      toast(t`任期开始了，当选的已经记进委员会。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`开始任期`} act={t`开始任期`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <p className="small muted">{t`当选的人记进委员会的名单。主任、副主任由新委员会自己推选，再到那里记。`}</p>
      <NumberField form={form} name="number" label={t`第几届`} required />
      {unproved ? (
        <TextArea
          form={form}
          name="basis"
          label={t`凭什么确认同意的面积过半`}
          hint={t`比如：业主大会对当选名单记名表决，已公告。法律要户数、面积都过半数。`}
          maxLength={300}
          required
        />
      ) : null}
    </FormDialog>
  )
}
