import { useLingui } from '@lingui/react/macro'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { type Register, useAct } from '../reading.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** Within what time requests are answered and incidents told: our own figures, with their source. */
export function ClocksDialog({ clocks, onClose }: { clocks: Register['clocks']; onClose: () => void }) {
  const { t } = useLingui()
  const send = useAct()
  const tomorrow = addDays(dayOf(useNow()), 1)
  const { form, submit, busy, problem } = useMulinForm({
    values: { ...clocks, from: tomorrow },
    send: async (values) => {
      // Number fields keep what was written; the server wants numbers.
      await send('PUT', '/clocks', {
        ...values,
        answerDays: Number(values.answerDays),
        extendDays: Number(values.extendDays),
        noticeHours: Number(values.noticeHours),
      })
      toast(t`定好了，到日子起算。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`答复和报告的时限`}
      act={t`就这样定`}
      onClose={onClose}
      submit={submit}
      busy={busy}
      problem={problem}
    >
      <NumberField form={form} name="answerDays" label={t`答复请求`} unit={t`个工作日`} required />
      <NumberField form={form} name="extendDays" label={t`可以延一次`} unit={t`个工作日`} required />
      <NumberField form={form} name="noticeHours" label={t`安全事件报主管部门`} unit={t`小时`} required />
      <DateField form={form} name="from" label={t`从哪天起`} min={tomorrow} required />
      <TextField form={form} name="source" label={t`依据`} maxLength={200} required />
      <Checkbox form={form} name="verified" label={t`依据已经核对过`} />
    </FormDialog>
  )
}
