import { useLingui } from '@lingui/react/macro'
import { Note } from '#kit/web/card.tsx'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { mayBecome } from '../../domain/topic.ts'
import type { Detail } from '../reading.ts'
import { useTopicWords } from '../words.ts'

/** The decision with its reason; where points have no answer it says so, and only the chair may go on, with a reason. */
export function DecideDialog({ topic, onClose }: { topic: Detail; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { unanswered } = topic.counts
  const { form, submit, busy, problem } = useMulinForm({
    values: { outcome: unanswered > 0 ? 'postponed' : 'adopted', reason: '', optionId: '', override: '' },
    send: async ({ outcome, reason, optionId, override }) => {
      await send('POST', `/topics/${topic.id}/decision`, {
        outcome,
        reason,
        optionId: outcome === 'adopted' && optionId !== '' ? optionId : null,
        override: override === '' ? null : override,
      })
      toast(t`决定了，提的人和说过话的人都会收到。`)
      onClose()
    },
  })
  const outcome = form.watch('outcome')
  const passesOver = unanswered > 0 && outcome !== 'postponed'
  return (
    <FormDialog title={t`作决定`} act={t`就这样定`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      {unanswered > 0 ? (
        <Note look="wait">{t`还有 ${unanswered} 条意见没答复，答复完才能决定；可以先放一放。`}</Note>
      ) : null}
      <Radio
        form={form}
        name="outcome"
        label={t`结果`}
        small
        options={[
          { value: 'adopted', word: t`通过` },
          { value: 'rejected', word: t`不通过` },
          { value: 'postponed', word: t`先放一放`, under: t`期限从今天重新算。` },
        ]}
      />
      {topic.options.length > 0 && outcome === 'adopted' ? (
        <Select
          form={form}
          name="optionId"
          label={t`选哪个方案`}
          options={topic.options.map(({ id, title }) => ({ value: id, word: title }))}
          required
        />
      ) : null}
      <TextArea form={form} name="reason" label={t`理由`} hint={t`大家看得到。`} maxLength={500} required />
      {passesOver && topic.may.override ? (
        <TextArea
          form={form}
          name="override"
          label={t`为什么不等答复完`}
          hint={t`只在业主依法要求开会时用，会和决定一起公开。`}
          maxLength={500}
          required
        />
      ) : null}
    </FormDialog>
  )
}

/** What became of an adopted topic. */
export function BecameDialog({ topic, onClose }: { topic: Detail; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { phases } = useTopicWords()
  const next = (['planned', 'doing', 'done', 'failed'] as const).filter((to) => mayBecome(topic, topic.became, to))
  const { form, submit, busy, problem } = useMulinForm({
    values: { to: next[0] ?? '', words: '' },
    send: async (values) => {
      await send('POST', `/topics/${topic.id}/became`, values)
      toast(t`记下了，关心的人都会收到。`)
      onClose()
    },
  })
  return (
    <FormDialog
      title={t`后来怎么样了`}
      act={t`告诉大家`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <Radio
        form={form}
        name="to"
        label={t`现在`}
        small
        options={next.map((value) => ({ value, word: phases[value] }))}
      />
      <TextArea form={form} name="words" label={t`说两句`} hint={t`没办成也写清为什么。`} maxLength={500} required />
    </FormDialog>
  )
}
