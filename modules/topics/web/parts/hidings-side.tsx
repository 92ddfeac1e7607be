import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Radio } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { State } from '#kit/web/state.tsx'
import { TextArea } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { type Hiding, useHidings } from '../reading.ts'
import { useTopicWords } from '../words.ts'

/** What was hidden: appeals first, those one may judge with their button. */
export function HidingsSide() {
  const { t } = useLingui()
  const { data } = useHidings()
  const { breaches } = useTopicWords()
  const [judging, setJudging] = useState<Hiding>()
  const all = data?.hidings ?? []
  if (all.length === 0) return null
  const waits = (hiding: Hiding) => hiding.appeal !== null && hiding.verdict === null
  const shown = [...all.filter(waits), ...all.filter((one) => !waits(one))].slice(0, 6)
  return (
    <Section title={t`隐藏和申诉`}>
      <Card flush>
        <Rows>
          {shown.map((hiding) => (
            <Row key={hiding.id} title={hiding.words ?? t`已隐藏的话`} end={<HidingState hiding={hiding} />}>
              <p className="muted small">{t`${breaches[hiding.breach]}：${hiding.reason}（${hiding.by}）`}</p>
              {hiding.appeal === null ? null : <p className="small">{t`申诉：${hiding.appeal}`}</p>}
              {hiding.verdictReason === null ? null : (
                <p className="muted small">{t`裁定：${hiding.verdictReason}（${hiding.judgedBy ?? ''}）`}</p>
              )}
              {hiding.may.judge ? (
                <Buttons>
                  <Button look="soft" onClick={() => setJudging(hiding)}>{t`裁一下`}</Button>
                </Buttons>
              ) : null}
            </Row>
          ))}
        </Rows>
      </Card>
      {judging ? <JudgeDialog hiding={judging} onClose={() => setJudging(undefined)} /> : null}
    </Section>
  )
}

function HidingState({ hiding }: { hiding: Hiding }) {
  const { t } = useLingui()
  if (hiding.verdict === 'restored') return <State is="reopened">{t`恢复了`}</State>
  if (hiding.verdict === 'stays-hidden') return <State is="done">{t`维持隐藏`}</State>
  return hiding.appeal === null ? <State is="idle">{t`隐藏了`}</State> : <State is="overdue">{t`等裁`}</State>
}

function JudgeDialog({ hiding, onClose }: { hiding: Hiding; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { form, submit, busy, problem } = useMulinForm({
    values: { verdict: 'restored', reason: '' },
    send: async (values) => {
      await send('PUT', `/hidings/${hiding.id}/verdict`, values)
      toast(t`裁好了，已告诉本人。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`裁一下`} act={t`就这样裁`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <p className="said">“{hiding.words}”</p>
      <p className="small">{t`申诉：${hiding.appeal ?? ''}`}</p>
      <Radio
        form={form}
        name="verdict"
        label={t`怎么裁`}
        small
        options={[
          { value: 'restored', word: t`恢复显示` },
          { value: 'stays-hidden', word: t`维持隐藏` },
        ]}
      />
      <TextArea form={form} name="reason" label={t`理由`} maxLength={300} required />
    </FormDialog>
  )
}
