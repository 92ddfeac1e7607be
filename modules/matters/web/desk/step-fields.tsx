import { useLingui } from '@lingui/react/macro'
import type { UseFormReturn } from 'react-hook-form'
import { categories, categoryFacts } from '../../domain/categories.ts'
import { behalfChannels, beyondReasons, pauseReasons, returnReasons } from '../../domain/words.ts'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { PickField } from '#kit/web/pick-field.tsx'
import { useSettings } from '#kit/web/settings.ts'
import { TextArea, TextField } from '#kit/web/text-fields.tsx'
import { Field } from '#kit/web/field.tsx'
import { inBrackets } from '#kit/web/marks.ts'
import { DangerField } from './danger.tsx'
import { type Detail, useParties, useQueue } from './reading.ts'
import type { StepValues } from './step-body.ts'
import { useWords } from './words.ts'

type Given = { form: UseFormReturn<StepValues> }

/** Until when something was promised, on Shanghai's clock, and what. */
export function PromiseFields({ form }: Given) {
  const { t } = useLingui()
  return (
    <>
      <Field label={t`答应什么时候`} hint={t`到时候没办，会排到最前面。`}>
        {(wiring) => <input className="input" type="datetime-local" {...wiring} {...form.register('promiseAt')} />}
      </Field>
      <TextField form={form} name="promiseText" label={t`答应什么`} maxLength={200} placeholder={t`上午来修`} />
    </>
  )
}

export function PartyField({ form }: Given) {
  const { t } = useLingui()
  const { parties } = useWords()
  const rows = useParties().data?.parties ?? []
  const options = rows
    .filter((row) => row.active)
    .map((row) => ({ value: `${row.kind}/${row.id}`, word: row.name + inBrackets(parties[row.kind] ?? '') }))
  return <PickField form={form} name="party" label={t`交给谁`} options={options} required />
}

export function WorkerField({ form }: Given) {
  const { t } = useLingui()
  const rows = useParties().data?.parties ?? []
  const options = rows.filter((row) => row.kind === 'worker').map((row) => ({ value: row.id, word: row.name }))
  return <Select form={form} name="worker" label={t`移交给`} options={options} required />
}

export function ReasonField({
  form,
  field,
}: Given & { field: 'channel' | 'return-reason' | 'pause-reason' | 'beyond' | 'level' }) {
  const { t } = useLingui()
  const { reasons, channels } = useWords()
  const list = (values: readonly string[], words: Record<string, string>) =>
    values.map((value) => ({ value, word: words[value] ?? value }))
  switch (field) {
    case 'channel':
      return (
        <Radio
          small
          required
          form={form}
          name="channel"
          label={t`本人怎么说的`}
          options={list(behalfChannels, channels)}
        />
      )
    case 'level':
      return (
        <Radio
          small
          required
          form={form}
          name="level"
          label={t`报给`}
          options={[
            { value: 'chair', word: t`主任` },
            { value: 'subdistrict', word: t`街道` },
          ]}
        />
      )
    case 'return-reason':
    case 'pause-reason':
    case 'beyond': {
      const values = { 'return-reason': returnReasons, 'pause-reason': pauseReasons, beyond: beyondReasons }[field]
      return <Radio small required form={form} name="reason" label={t`理由`} options={list(values, reasons)} />
    }
  }
}

/** What is like it first, then the rest of the queue. */
export function MergeField({ form, matter }: Given & { matter: Detail }) {
  const { t } = useLingui()
  const queue = useQueue('all', '')
  const rows = queue.data?.pages.flatMap((page) => page.rows) ?? []
  const like = matter.likely.map((one) => ({ value: one.id, word: t`像：${one.place} ${one.title}（${one.number}）` }))
  const rest = rows
    .filter((row) => row.id !== matter.id && row.status !== 'done' && !matter.likely.some((one) => one.id === row.id))
    .map((row) => ({ value: row.id, word: `${row.place} ${row.title}${inBrackets(row.number)}` }))
  return <PickField form={form} name="into" label={t`并到哪一件`} options={[...like, ...rest]} required />
}

export function ShowFields({ form }: Given) {
  const { t } = useLingui()
  const open = form.watch('visibility') === 'public'
  return (
    <>
      <Radio
        small
        form={form}
        name="visibility"
        label={t`谁看得到`}
        options={[
          { value: 'ordinary', word: t`居委会和办事的人` },
          { value: 'public', word: t`公开`, under: t`不写姓名、不写门牌。` },
          { value: 'confidential', word: t`保密`, under: t`只有经手人和主任。` },
        ]}
      />
      {open ? (
        <>
          <TextField form={form} name="publicTitle" label={t`公开的标题`} maxLength={60} required />
          <TextArea form={form} name="publicText" label={t`公开的话`} maxLength={1000} required />
        </>
      ) : null}
    </>
  )
}

export function CorrectFields({ form }: Given) {
  const { t } = useLingui()
  const { language } = useSettings()
  const options = categories.map((value) => ({ value, word: categoryFacts[value][language === 'en' ? 'en' : 'zh'] }))
  return (
    <>
      <DangerField urgent={form.watch('urgent')} onUrgent={(urgent) => form.setValue('urgent', urgent)} />
      <Select form={form} name="category" label={t`种类`} options={options} required />
      <Radio
        small
        form={form}
        name="complexity"
        label={t`难易`}
        options={[
          { value: 'ordinary', word: t`一般` },
          { value: 'complex', word: t`复杂`, under: t`办理时限长一些。` },
        ]}
      />
    </>
  )
}
