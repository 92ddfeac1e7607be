import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { breaches } from '../../domain/moderation.ts'
import { useTopicWords } from '../words.ts'

/** Hides words, with the rule they broke and the reason; their author is told. */
export function HideDialog({ path, words, onClose }: { path: string; words: string; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const names = useTopicWords()
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { breach: '', reason: '' },
    send: async (values) => {
      await send('PUT', path, { id, ...values })
      toast(t`隐藏了，已告诉本人，可以申诉。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`隐藏这段话`} act={t`隐藏`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <p className="said">“{words}”</p>
      <Select
        form={form}
        name="breach"
        label={t`违反哪一条`}
        options={breaches.map((value) => ({ value, word: names.breaches[value] }))}
        required
      />
      <TextField form={form} name="reason" label={t`理由`} hint={t`本人看得到。`} maxLength={200} required />
    </FormDialog>
  )
}
