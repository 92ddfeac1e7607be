import { useLingui } from '@lingui/react/macro'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { DateField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { instantOf } from '../instant.ts'
import type { Vote } from '../reading.ts'

type Props = { vote: Vote; onClose: () => void }

/** More time, with the reason that everybody reads. */
export function ExtendDialog({ vote, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const { form, submit, busy, problem } = useMulinForm({
    values: { until: '', reason: '' },
    send: async ({ until, reason }) => {
      await send('POST', `/votes/${vote.id}/extension`, { until: instantOf(until), reason })
      toast(t`延长了，大家都看得到。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`延长投票`} act={t`延长`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <DateField form={form} name="until" label={t`延长到`} withTime required />
      <TextArea form={form} name="reason" label={t`为什么`} hint={t`会写在投票页上。`} maxLength={300} required />
    </FormDialog>
  )
}

/** Two posts type in their phrases, each their own. */
export function CloseDialog({ vote, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const { form, submit, busy, problem } = useMulinForm({
    values: { one: '', other: '' },
    send: async ({ one, other }) => {
      await send('POST', `/votes/${vote.id}/closing`, { phrases: [one, other] })
      toast(t`开票了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`开票`} act={t`打开并计票`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <p>{t`三张密语里的两张，各人自己输。`}</p>
      <TextField
        form={form}
        name="one"
        label={t`第一张密语`}
        placeholder="XXXXX-XXXXX-XXXXX-XXXXX"
        maxLength={60}
        required
      />
      <TextField
        form={form}
        name="other"
        label={t`第二张密语`}
        placeholder="XXXXX-XXXXX-XXXXX-XXXXX"
        maxLength={60}
        required
      />
    </FormDialog>
  )
}
