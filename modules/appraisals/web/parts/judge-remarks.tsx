import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Section } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { TextField } from '#kit/web/text-fields.tsx'
import { breaches } from '../../domain/words.ts'
import { useRemarks } from '../reading.ts'
import { useAppraisalWords } from '../words.ts'

/** Words of residents, one by one: shown as they are, or withheld with a reason. Criticism is no reason. */
export function JudgeRemarks({ roundId }: { roundId: string }) {
  const { t } = useLingui()
  const send = useSend('appraisals')
  const { data } = useRemarks(roundId, true)
  const [withholding, setWithholding] = useState<string>()
  const { busy, run } = useQuickDeed()
  const waiting = data?.remarks ?? []
  if (waiting.length === 0) return null
  const show = (id: string) => run(() => send('POST', `/appraisal-remarks/${id}/judgement`, { withheld: null }))
  return (
    <Section
      title={t`${waiting.length} 句话等您看`}
      hint={t`难听的批评也要公开；只有点名、骂人、违法的不公开，写明为什么。`}
    >
      {waiting.map((one) => (
        <Card key={one.id}>
          <p className="muted small">{one.subject}</p>
          <p className="remark">{one.words}</p>
          <div className="btns above">
            <Button busy={busy} onClick={() => void show(one.id)}>{t`公开`}</Button>
            <Button look="quiet" onClick={() => setWithholding(one.id)}>{t`不公开`}</Button>
          </div>
        </Card>
      ))}
      {withholding === undefined ? null : <WithholdDialog id={withholding} onClose={() => setWithholding(undefined)} />}
    </Section>
  )
}

function WithholdDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useLingui()
  const words = useAppraisalWords()
  const send = useSend('appraisals')
  const { form, submit, busy, problem } = useMulinForm({
    values: { withheld: breaches[0] as string, reason: '' },
    send: async (values) => {
      await send('POST', `/appraisal-remarks/${id}/judgement`, values)
      onClose()
    },
  })
  return (
    <FormDialog title={t`这句不公开`} act={t`不公开`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <Select
        form={form}
        name="withheld"
        label={t`为什么`}
        options={breaches.map((value) => ({ value, word: words.breaches[value] }))}
        required
      />
      <TextField form={form} name="reason" label={t`哪里不合适`} maxLength={200} required />
    </FormDialog>
  )
}
