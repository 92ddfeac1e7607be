import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Note } from '#kit/web/card.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { DateField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import type { Detail } from '../reading.ts'
import { digestWord } from '../words.ts'
import { type Attached, AttachFiles } from './attach-files.tsx'

type Props = { detail: Detail; onClose: () => void }

/** Until which day comments are taken. */
export function AskDialog({ detail, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('conventions')
  const today = dayOf(useNow())
  const { form, submit, busy, problem } = useMulinForm({
    values: { until: addDays(today, 14) },
    send: async (values) => {
      await send('PUT', `/conventions/${detail.convention.id}/comments-until`, values)
      toast(t`居民打开手机就看得到，可以提意见了。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`请大家提意见`}
      act={t`开始收意见`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <DateField form={form} name="until" label={t`收到哪天`} min={today} required />
    </FormDialog>
  )
}

/** Who reviewed exactly this text, and what they say of it. */
export function ReviewDialog({ detail, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('conventions')
  const today = dayOf(useNow())
  const [id] = useState(newId)
  const [files, setFiles] = useState<Attached[]>([])
  const last = detail.reviews.at(-1)
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      lawyer: last?.lawyer ?? '',
      firm: last?.firm ?? '',
      licence: last?.licence ?? '',
      on: today,
      fits: '',
      opinion: '',
    },
    send: async ({ fits, opinion, ...values }) => {
      await send('POST', `/conventions/${detail.convention.id}/reviews`, {
        id,
        ...values,
        digest: detail.digest,
        fits: fits === 'yes',
        opinion: opinion === '' ? null : opinion,
        files: files.map((file) => file.id),
      })
      toast(t`记下了，这份审核只认这一个文本。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`记合法性审核`}
      act={t`记下审核`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <Note>
        {t`审的是第 ${detail.convention.version} 版，文本校验码：`}
        <span className="digest">{digestWord(detail.digest)}</span>
      </Note>
      <TextField form={form} name="lawyer" label={t`审核人`} maxLength={40} required />
      <TextField form={form} name="firm" label={t`律师事务所或单位`} maxLength={60} required />
      <TextField form={form} name="licence" label={t`执业证号`} maxLength={40} required />
      <DateField form={form} name="on" label={t`哪天审的`} max={today} required />
      <Radio
        form={form}
        name="fits"
        label={t`结论`}
        small
        required
        options={[
          { value: 'yes', word: t`不违反法律，可以提交通过` },
          { value: 'no', word: t`有地方要改` },
        ]}
      />
      <TextArea form={form} name="opinion" label={t`意见`} hint={t`要改的，写明哪一条、为什么。`} maxLength={2000} />
      <AttachFiles label={t`放审核意见书`} files={files} onFiles={setFiles} />
    </FormDialog>
  )
}

/** It was filed: when, where, under which number. */
export function FilingDialog({ detail, onClose }: Props) {
  const { t } = useLingui()
  const send = useSend('conventions')
  const today = dayOf(useNow())
  const { form, submit, busy, problem } = useMulinForm({
    values: { on: today, with: '', number: '' },
    send: async ({ number, ...values }) => {
      const body = { ...values, number: number === '' ? null : number }
      await send('POST', `/conventions/${detail.convention.id}/filing`, body)
      toast(t`备案记下了。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`记备案`} act={t`记下备案`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <DateField form={form} name="on" label={t`哪天备的案`} max={today} required />
      <TextField form={form} name="with" label={t`报给哪里`} placeholder={t`某某街道办事处`} maxLength={60} required />
      <TextField form={form} name="number" label={t`备案号`} maxLength={60} />
    </FormDialog>
  )
}
