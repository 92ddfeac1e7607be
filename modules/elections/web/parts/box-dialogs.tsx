import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Box } from '../reading.ts'

/** An empty box is shown, closed and sealed before somebody else. */
export function SealDialog({ electionId, onClose }: { electionId: string; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('elections')
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { name: '', witness: '' },
    send: async (values) => {
      await send('POST', `/elections/${electionId}/boxes`, { id, ...values })
      toast(t`封好了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`封一个票箱`} act={t`封箱`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <TextField
        form={form}
        name="name"
        label={t`哪个票箱`}
        placeholder={t`流动票箱、3号楼票箱`}
        maxLength={40}
        required
      />
      <TextField form={form} name="witness" label={t`同您一起看过是空箱的`} maxLength={40} required />
    </FormDialog>
  )
}

/** A box is opened before somebody else. */
export function OpenDialog({ electionId, box, onClose }: { electionId: string; box: Box; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('elections')
  const { form, submit, busy, problem } = useMulinForm({
    values: { witness: '' },
    send: async ({ witness }) => {
      await send('POST', `/elections/${electionId}/openings`, { boxId: box.id, witness })
      toast(t`开箱了，请两位各点各的。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`开箱：${box.name}`}
      act={t`开箱`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <TextField form={form} name="witness" label={t`同您一起看过封条完好的`} maxLength={40} required />
    </FormDialog>
  )
}
