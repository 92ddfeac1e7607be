import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Checkbox, Radio } from '#kit/web/choice-fields.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { newId, useAct } from '../reading.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'

/** From a day on, a committee counts as red from this share of members on. */
export function DefinitionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { since: dayOf(useNow()), how: 'over', percent: '50', source: '', verified: false },
    send: async ({ since, how, percent, source, verified }) => {
      await act('POST', 'bodies-settings/red', {
        id,
        since,
        percent: Number(percent),
        over: how === 'over',
        source,
        verified,
      })
      toast(t`定好了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`定新口径`} act={t`定下`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <DateField form={form} name="since" label={t`从哪天起算`} required />
      <Radio
        form={form}
        name="how"
        label={t`党员委员要`}
        small
        options={[
          { value: 'over', word: t`超过这个比例` },
          { value: 'least', word: t`达到这个比例` },
        ]}
      />
      <NumberField form={form} name="percent" label={t`比例`} unit="%" required />
      <TextField form={form} name="source" label={t`依据`} hint={t`哪份文件、谁说的。`} maxLength={200} required />
      <Checkbox form={form} name="verified" label={t`看过原件，核实过`} />
    </FormDialog>
  )
}
