import '../meetings.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { Fields } from '#kit/web/field.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { useGo } from '#kit/web/router.tsx'
import { DateField, NumberField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { MeetingKind } from '../../domain/words.ts'
import { callBody, type CallValues, usualDay } from '../call-form.ts'
import { type Proposal, useTexts } from '../reading.ts'
import { useMeetingWords, useTaskWords } from '../words.tsx'
import { EvenMembers } from './even-members.tsx'
import { TextToAdopt } from './text-to-adopt.tsx'

type Props = { kind: MeetingKind; compoundId: string; proposal: Proposal }

/** When, where, about what, and who; whoever is ticked is told. */
export function CallForm({ kind, compoundId, proposal }: Props) {
  const { t } = useLingui()
  const task = useTaskWords()
  const go = useGo()
  const send = useSend('meetings')
  const { kinds, callers, bases } = useMeetingWords()
  const [id] = useState(newId)
  const [day] = useState(() => usualDay(new Date(), proposal.rule.noticeDays))
  const [out, setOut] = useState<ReadonlySet<string>>(new Set())
  const { rule, seats, back } = proposal
  const texts = useTexts(kind === 'residents-meeting').data?.texts ?? []
  const { form, submit, busy, problem } = useMulinForm<CallValues>({
    // With other members it is another form: an old count would be a wrong quorum.
    draft: `meetings.call.${kind}.${compoundId}.${proposal.whole ?? ''}`,
    values: {
      title: kinds[kind],
      place: t`居委会会议室`,
      day,
      from: '19:00',
      to: '20:30',
      who: rule.callers[0]?.who ?? '',
      count: '',
      callersWhole: '',
      base: rule.bases[0] ?? '',
      whole: proposal.whole === null ? '' : String(proposal.whole),
      more: '',
      items: '',
      conventionId: '',
      shortNoticeWhy: '',
    },
    send: async (values) => {
      const kept = {
        seats: seats.filter((seat) => !out.has(seat.id)),
        back: back.filter((card) => !out.has(card.id)),
      }
      const text = texts.find((one) => one.id === values.conventionId)
      const before = text ? [{ id: newId(), title: t`通过《${text.title}》`.slice(0, 60), conventionId: text.id }] : []
      const { told } = await send('PUT', `/meetings/${id}`, callBody(kind, compoundId, values, { ...kept, before }))
      toast(t`定好了，已通知 ${String(told)} 人。`)
      go(`/meetings/${id}`)
    },
  })
  const turn = (key: string) => {
    const next = new Set(out)
    if (!next.delete(key)) next.add(key)
    setOut(next)
  }
  const share = rule.callers.find((one) => one.who === form.watch('who'))?.share ?? null
  return (
    <form onSubmit={submit} noValidate>
      <Fields>
        <TextField form={form} name="title" label={t`会的名字`} maxLength={60} required />
        <DateField form={form} name="day" label={t`哪天`} required />
        <TextField form={form} name="from" type="time" label={t`几点开始`} required />
        <TextField form={form} name="to" type="time" label={t`几点散会`} required />
        <TextField form={form} name="place" label={t`在哪里`} maxLength={60} required />
        <TextArea
          form={form}
          name="items"
          label={t`议什么`}
          hint={t`一行一件。`}
          maxLength={1000}
          required={form.watch('conventionId') === ''}
        />
        <TextToAdopt form={form} texts={texts} />
        {back.length === 0 ? null : (
          <Picks legend={t`上次定的事，这次回头看`}>
            {back.map((card) => (
              <ChoiceCard
                key={card.id}
                many
                name="back"
                value={card.id}
                word={card.proposal}
                under={task(card)}
                on={!out.has(card.id)}
                onChoose={() => turn(card.id)}
              />
            ))}
          </Picks>
        )}
        {seats.length === 0 ? null : (
          <Picks legend={t`请谁来`}>
            {seats.map((seat) => (
              <ChoiceCard
                key={seat.id}
                many
                name="seats"
                value={seat.id}
                word={seat.name}
                under={seat.member ? seat.body : t`${seat.body ?? ''}，列席`}
                on={!out.has(seat.id)}
                onChoose={() => turn(seat.id)}
              />
            ))}
          </Picks>
        )}
        <TextArea form={form} name="more" label={t`还请谁`} hint={t`一行一位，先写单位再写名字。`} maxLength={2000} />
        {rule.callers.length > 1 ? (
          <Select
            form={form}
            name="who"
            label={t`谁提出要开`}
            options={rule.callers.map((one) => ({ value: one.who, word: callers[one.who] }))}
            required
          />
        ) : null}
        {share === null ? null : (
          <>
            <NumberField form={form} name="count" label={t`提议的有几位`} required />
            <NumberField
              form={form}
              name="callersWhole"
              label={t`一共有几位`}
              hint={t`要有 ${share.parts}/${share.whole} 以上提议。`}
              required
            />
          </>
        )}
        {rule.bases.length > 1 ? (
          <Select
            form={form}
            name="base"
            label={t`到会按什么算`}
            options={rule.bases.map((one) => ({ value: one, word: bases[one] }))}
            required
          />
        ) : null}
        {rule.quorum === null ? null : (
          <NumberField form={form} name="whole" label={t`一共有多少`} hint={t`要过半数到会，才开得成。`} required />
        )}
        <EvenMembers rule={rule} whole={form.watch('whole') === '' ? null : Number(form.watch('whole'))} />
        {rule.noticeDays === null ? null : (
          <TextField
            form={form}
            name="shortNoticeWhy"
            label={t`不到 ${rule.noticeDays} 天为什么就开`}
            maxLength={200}
          />
        )}
        <Problem says={problem} />
        <Button look="primary" type="submit" busy={busy}>{t`定下来，发通知`}</Button>
      </Fields>
    </form>
  )
}

function Picks({ legend, children }: { legend: string; children: React.ReactNode }) {
  return (
    <fieldset className="field meeting-picks">
      <legend>{legend}</legend>
      <div className="meeting-grid">{children}</div>
    </fieldset>
  )
}
