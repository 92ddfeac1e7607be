import { useLingui } from '@lingui/react/macro'
import { Radio, Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { type Detail, type Point, usePoints } from '../reading.ts'

/** The answer to one point: adopted, merged into another, or not adopted, always with the reason. */
export function AnswerDialog({ topic, point, onClose }: { topic: Detail; point: Point; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { data } = usePoints(topic.id, { view: 'all' })
  const others = (data?.pages.flatMap((page) => page.points) ?? []).filter(
    (one) => one.id !== point.id && one.answer?.is !== 'merged' && !one.hidden,
  )
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      answer: point.answer?.is ?? 'adopted',
      reason: point.answer?.reason ?? '',
      into: point.answer?.into?.id ?? '',
    },
    send: async ({ answer, reason, into }) => {
      await send('PUT', `/points/${point.id}/answer`, {
        answer,
        reason,
        into: answer === 'merged' ? into || null : null,
      })
      toast(t`答复好了。`)
      onClose()
    },
  })
  const answer = form.watch('answer')
  return (
    <FormDialog title={t`答复`} act={t`答复`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <p className="said">“{point.words}”</p>
      <Radio
        form={form}
        name="answer"
        label={t`怎么答复`}
        small
        options={[
          { value: 'adopted', word: t`采纳` },
          ...(others.length > 0 ? [{ value: 'merged', word: t`并到另一条` }] : []),
          { value: 'rejected', word: t`不采纳` },
        ]}
      />
      {answer === 'merged' ? (
        <Select
          form={form}
          name="into"
          label={t`并到哪一条`}
          options={others.map(({ id, words }) => ({ value: id, word: words.slice(0, 40) }))}
          required
        />
      ) : null}
      <TextArea form={form} name="reason" label={t`为什么`} hint={t`大家看得到。`} maxLength={500} required />
    </FormDialog>
  )
}
