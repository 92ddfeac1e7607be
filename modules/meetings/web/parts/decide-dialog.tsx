import '../meetings.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { DateField, NumberField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Card, Meeting } from '../reading.ts'
import { type Dissent, DissentFields } from './dissent-fields.tsx'

/** The count, who signed, who is against, who does it until when. Whether it is carried, the house says. */
export function DecideDialog({ meeting, card, onClose }: { meeting: Meeting; card: Card; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('meetings')
  const [matterId] = useState(newId)
  const [today] = useState(() => dayOf(new Date()))
  const [signed, setSigned] = useState<ReadonlySet<string>>(new Set())
  const [dissent, setDissent] = useState<readonly Dissent[]>([])
  const there = meeting.list.filter((seat) => seat.member && seat.cameAt !== null)
  const signs = meeting.rule.consent === 'signatures'
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      for: '',
      against: '0',
      abstain: '0',
      owner: '',
      dueOn: addDays(today, 14),
    },
    send: async (values) => {
      const [kind, id] = values.owner.split('/')
      const owner = values.owner === '' ? null : { kind, id }
      const answer = await send('POST', `/meetings/${meeting.id}/proposals/decide`, {
        resolutionId: card.id,
        matterId,
        for: signs ? signed.size : Number(values.for),
        against: Number(values.against),
        abstain: Number(values.abstain),
        signed: [...signed],
        dissent: dissent.flatMap(({ seatId, words }) =>
          seatId === '' ? [] : [{ seatId, words: words.trim() || null }],
        ),
        owner,
        dueOn: owner === null ? null : values.dueOn,
      })
      const words = { carried: t`通过了，任务进了待办。`, lost: t`没有通过，记下了。`, recorded: t`记下了。` }
      toast(words[answer['outcome'] as keyof typeof words])
      onClose()
    },
  })
  const turn = (seatId: string) => {
    const next = new Set(signed)
    if (!next.delete(seatId)) next.add(seatId)
    setSigned(next)
  }
  return (
    <FormDialog title={card.proposal} act={t`记下表决`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      {signs ? (
        <fieldset className="field meeting-picks">
          <legend>{t`谁签字同意`}</legend>
          <div className="meeting-grid">
            {there.map((seat) => (
              <ChoiceCard
                key={seat.id}
                many
                name="signed"
                value={seat.id}
                word={seat.name}
                on={signed.has(seat.id)}
                onChoose={() => turn(seat.id)}
              />
            ))}
          </div>
        </fieldset>
      ) : (
        <NumberField form={form} name="for" label={t`同意`} required />
      )}
      <NumberField form={form} name="against" label={t`反对`} required />
      <NumberField form={form} name="abstain" label={t`弃权`} required />
      <Select
        form={form}
        name="owner"
        label={t`谁来办`}
        hint={t`通过的事一定要有人办。`}
        options={meeting.owners.map((one) => ({ value: `${one.kind}/${one.id}`, word: one.name }))}
      />
      <DateField form={form} name="dueOn" label={t`哪天前办好`} min={today} />
      <DissentFields there={there} dissent={dissent} onDissent={setDissent} />
    </FormDialog>
  )
}
