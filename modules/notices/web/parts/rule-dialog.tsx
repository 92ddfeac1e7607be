import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Checkbox, Radio, Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { newId } from '#kit/web/new-id.ts'
import { DateField, NumberField, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { kinds } from '../../domain/kinds.ts'
import { useAct } from '../reading.ts'
import { useKindNames } from '../words.ts'

/** A posting period from a day on, with where it stands written. */
export function RuleDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const act = useAct()
  const names = useKindNames()
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      kind: 'meeting',
      sense: 'before',
      days: '15',
      from: dayOf(useNow()),
      source: '',
      article: '',
      verified: false,
    },
    send: async ({ days, ...rest }) => {
      await act('notices/rules', { id, days: Number(days), ...rest })
      toast(t`记下了，从那天起照它算。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`记一条时限`} act={t`记下`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <Select
        form={form}
        name="kind"
        label={t`哪一类`}
        options={kinds.map((value) => ({ value, word: names[value] }))}
        required
      />
      <Radio
        form={form}
        name="sense"
        label={t`怎么算`}
        small
        options={[
          { value: 'before', word: t`会前至少这么多天贴出` },
          { value: 'within', word: t`决定后这么多天内贴出` },
          { value: 'for', word: t`要贴满这么多天` },
        ]}
      />
      <NumberField form={form} name="days" label={t`几天`} required />
      <DateField form={form} name="from" label={t`从哪天起`} hint={t`以前贴的还照以前的算。`} required />
      <TextField form={form} name="source" label={t`依据`} hint={t`哪部法规、哪份文件。`} maxLength={100} required />
      <TextField form={form} name="article" label={t`第几条`} maxLength={20} />
      <Checkbox form={form} name="verified" label={t`和原文核对过`} />
    </FormDialog>
  )
}
