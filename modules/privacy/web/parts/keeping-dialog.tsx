import { useLingui } from '@lingui/react/macro'
import { Note } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { type Rule, useAct, useTongue } from '../reading.ts'
import { useDurations } from '../words.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** Another duration for one kind of record, from a coming day on. */
export function KeepingDialog({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const { t } = useLingui()
  const tongue = useTongue()
  const send = useAct()
  const durations = useDurations()
  const tomorrow = addDays(dayOf(useNow()), 1)
  const { form, submit, busy, problem } = useMulinForm({
    values: { count: rule.keep?.count ?? 1, unit: rule.keep?.unit ?? 'year', from: tomorrow, reason: '' },
    send: async (values) => {
      await send('PUT', '/keeping', { rule: rule.key, ...values, count: Number(values.count) })
      toast(t`定好了，到日子起算。`)
      onClose()
    },
  })
  const least = rule.least ? durations(rule.least) : ''
  const law = rule.least?.source[tongue] ?? ''
  return (
    <FormDialog
      title={rule.what[tongue]}
      act={t`就这样定`}
      onClose={onClose}
      submit={submit}
      busy={busy}
      problem={problem}
    >
      {rule.least ? <Note look="info">{t`至少 ${least}：${law}`}</Note> : null}
      <NumberField form={form} name="count" label={t`留多久`} required />
      <Select
        form={form}
        name="unit"
        label={t`单位`}
        options={[
          { value: 'year', word: t`年` },
          { value: 'month', word: t`个月` },
          { value: 'day', word: t`天` },
        ]}
        required
      />
      <DateField form={form} name="from" label={t`从哪天起`} min={tomorrow} required />
      <TextField form={form} name="reason" label={t`为什么、谁定的`} maxLength={200} required />
    </FormDialog>
  )
}
