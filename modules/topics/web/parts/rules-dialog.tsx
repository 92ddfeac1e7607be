import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Forum } from '../reading.ts'

/** The chair names the forum and sets its rules, from today on. */
export function RulesDialog({ forum, onClose }: { forum: Forum; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { name: forum.name, words: forum.words },
    send: async (values) => {
      await send('PUT', '/forum', { id, ...values })
      toast(t`从今天起按新的来。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`改规矩`} act={t`从今天起`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <TextField form={form} name="name" label={t`议事厅叫什么`} maxLength={20} required />
      <TextArea form={form} name="words" label={t`规矩`} hint={t`一行一条。`} rows={8} maxLength={2000} required />
    </FormDialog>
  )
}
