import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { newId, useAct } from '../reading.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

type Props = {
  /** The committee's meetings. */
  path: string
  onClose: () => void
}

/** A meeting of a committee that was held. */
export function MeetingDialog({ path, onClose }: Props) {
  const { t } = useLingui()
  const act = useAct()
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { at: '', place: '', present: '', note: '' },
    send: async ({ at, place, present, note }) => {
      // The field gives the wall clock of Shanghai.
      const when = at === '' ? at : `${at.slice(0, 16)}:00+08:00`
      await act('POST', path, { id, at: when, place, note: note || null, present: Number(present) })
      toast(t`记下了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`记一次会`} act={t`记下`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <DateField form={form} name="at" label={t`什么时候`} withTime required />
      <TextField form={form} name="place" label={t`在哪里`} maxLength={80} required />
      <NumberField form={form} name="present" label={t`到了几位委员`} unit={t`人`} required />
      <TextField form={form} name="note" label={t`议什么`} maxLength={200} />
    </FormDialog>
  )
}
