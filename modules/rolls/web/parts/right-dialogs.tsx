import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { NumberField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { type CorrectionKind, correctionKinds, lawfulSources } from '../../contract/words.ts'
import type { Right } from '../reading.ts'
import { hundredthsOf, useRollWords } from '../words.ts'

type Props = { rollId: string; right: Pick<Right, 'id' | 'label' | 'excluded'>; onClose: () => void }

function useSources() {
  const { sources } = useRollWords()
  return lawfulSources.map((value) => ({ value, word: sources[value] }))
}

const metresOr = (sentence: string) => ({
  validate: (text: string) => text === '' || hundredthsOf(text) !== undefined || sentence,
})

/** The area of a home with what it rests on: into the register, and so into the draft. */
export function AreaDialog({ rollId, right, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('rolls')
  const options = useSources()
  const { form, submit, busy, problem } = useMulinForm({
    values: { area: '', source: '' },
    send: async ({ area, source }) => {
      await send('POST', `/rolls/${rollId}/areas`, { rightId: right.id, area: hundredthsOf(area), source })
      toast(t`面积记下了，住户登记里也一样。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`${right.label}的面积`}
      act={t`记下面积`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <NumberField
        form={form}
        name="area"
        label={t`专有面积`}
        unit="㎡"
        decimals
        required
        rules={metresOr(t`写成 55.27 这样。`)}
      />
      <Select form={form} name="source" label={t`凭据`} options={options} required />
    </FormDialog>
  )
}

/** What the roster's areas were copied from: said once for the whole draft. */
export function RosterDialog({ rollId, onClose }: { rollId: string; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('rolls')
  const options = useSources()
  const { form, submit, busy, problem } = useMulinForm({
    values: { source: '', why: '' },
    send: async (values) => {
      await send('POST', `/rolls/${rollId}/roster-source`, values)
      toast(t`写明了，记在您名下。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`名册上的面积从哪里来`}
      act={t`写明来源`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <p className="small muted">{t`面积要以登记簿为准，没有的看测绘，再没有看买卖合同。只有名册不算凭据。`}</p>
      <Select form={form} name="source" label={t`抄自`} options={options} required />
      <TextField
        form={form}
        name="why"
        label={t`怎么知道的`}
        placeholder={t`物业移交的清册，封面写明抄自登记簿`}
        maxLength={200}
        required
      />
    </FormDialog>
  )
}

/** A correction of one line of a frozen roll; a colleague confirms it. */
export function CorrectDialog({ rollId, right, owners, onClose }: Props & { owners: boolean }) {
  const { t } = useLingui()
  const send = useSend('rolls')
  const options = useSources()
  const { corrections } = useRollWords()
  const [id] = useState(newId)
  const kinds = correctionKinds.filter((kind) =>
    kind === 'include' ? right.excluded !== null : kind === 'exclude' ? right.excluded === null : owners,
  )
  const { form, submit, busy, problem } = useMulinForm({
    values: { kind: kinds.length === 1 ? (kinds[0] ?? '') : '', area: '', source: '', reason: '' },
    send: async ({ kind, area, source, reason }) => {
      const measured = kind === 'area' ? { area: hundredthsOf(area) ?? null, source: source || null } : {}
      await send('POST', `/rolls/${rollId}/corrections`, { id, rightId: right.id, kind, reason, ...measured })
      toast(t`提出了。请另一位同事来确认，确认了才算。`)
      onClose()
    },
  })
  const kind = form.watch('kind') as CorrectionKind | ''
  return (
    <FormDialog
      title={t`更正 ${right.label}`}
      act={t`提出更正`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <Select
        form={form}
        name="kind"
        label={t`改什么`}
        options={kinds.map((value) => ({ value, word: corrections[value] }))}
        hint={kind === 'owners' ? t`按产权登记里现在的产权人改。` : undefined}
        required
      />
      {kind === 'area' ? (
        <>
          <NumberField
            form={form}
            name="area"
            label={t`专有面积`}
            unit="㎡"
            decimals
            required
            rules={metresOr(t`写成 55.27 这样。`)}
          />
          <Select form={form} name="source" label={t`凭据`} options={options} required />
        </>
      ) : null}
      <TextArea
        form={form}
        name="reason"
        label={t`为什么`}
        hint={t`写清凭什么改，名册上查得到。`}
        maxLength={300}
        required
      />
    </FormDialog>
  )
}
