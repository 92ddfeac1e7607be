import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useHere, useSend } from '#kit/web/here.ts'
import { colon } from '#kit/web/marks.ts'
import { newId } from '#kit/web/new-id.ts'
import { State, type StateKind } from '#kit/web/state.tsx'
import { DateField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow, WhenDay } from '#kit/web/when.tsx'
import { rhythms } from '../../domain/calls.ts'
import { type Call, useCalls, useGround } from '../reading.ts'

const shapes: Record<Call['state'], StateKind> = {
  coming: 'received',
  open: 'doing',
  closed: 'done',
  cancelled: 'idle',
}

/** Calls for ideas, with how many topics came; regular ones stand ready for the next time. */
export function CallsSide() {
  const { t } = useLingui()
  const here = useHere()
  const { data } = useCalls(here)
  const [calling, setCalling] = useState<Call | 'new'>()
  const calls = data?.calls.slice(0, 8) ?? []
  return (
    <Section title={t`征集`} end={<Button onClick={() => setCalling('new')}>{t`发一次征集`}</Button>}>
      {data && calls.length === 0 ? <p className="muted">{t`还没有征集过。每季度一次，居民就记得住。`}</p> : null}
      {calls.length === 0 ? null : (
        <Card flush>
          <Rows>
            {calls.map((call) => (
              <CallRow key={call.id} call={call} onEdit={() => setCalling(call)} />
            ))}
          </Rows>
        </Card>
      )}
      {calling ? (
        <CallDialog call={calling === 'new' ? undefined : calling} onClose={() => setCalling(undefined)} />
      ) : null}
    </Section>
  )
}

function CallRow({ call, onEdit }: { call: Call; onEdit: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const [closing, setClosing] = useState(false)
  const states: Record<Call['state'], string> = {
    coming: t`还没开始`,
    open: t`正在征集`,
    closed: t`截止了`,
    cancelled: t`取消了`,
  }
  const coming = call.state === 'coming'
  const { topics, title } = call
  return (
    <Row title={title} end={<State is={shapes[call.state]}>{states[call.state]}</State>}>
      <p className="muted small">
        {call.compound === null ? null : t`${call.compound}，`}
        {coming ? (
          <Trans>
            <WhenDay day={call.opensOn} />到<WhenDay day={call.closesOn} />
          </Trans>
        ) : (
          <Trans>
            到<WhenDay day={call.closesOn} />
            ，收到 {topics} 个
          </Trans>
        )}
        {call.everyMonths === null || call.state === 'closed' ? null : t`，每 ${call.everyMonths} 个月一次`}
      </p>
      {call.open || coming ? (
        <Buttons>
          <Button look="quiet" onClick={onEdit}>
            {t`改`}
            <span className="sr">{colon() + title}</span>
          </Button>
          <Button look="quiet" onClick={() => setClosing(true)}>
            {coming ? t`这次不征集了` : t`今天就截止`}
            <span className="sr">{colon() + title}</span>
          </Button>
        </Buttons>
      ) : null}
      <ConfirmDialog
        open={closing}
        onClose={() => setClosing(false)}
        title={coming ? t`这次不征集了` : t`今天就截止`}
        act={coming ? t`不征集了` : t`截止`}
        onAct={async () => void (await send('POST', `/idea-calls/${call.id}/close`, {}))}
      >
        {call.everyMonths === null ? t`居民不能再应征。` : t`居民不能再应征，以后也不再自动发。`}
      </ConfirmDialog>
    </Row>
  )
}

function CallDialog({ call, onClose }: { call: Call | undefined; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { compounds } = useGround()
  const today = dayOf(useNow())
  const [id] = useState(() => call?.id ?? newId())
  const { form, submit, busy, problem } = useMulinForm({
    values: {
      title: call?.title ?? '',
      words: call?.words ?? '',
      compoundId: call?.compoundId ?? '',
      closesOn: call?.closesOn ?? addDays(today, 14),
      everyMonths: String(call?.everyMonths ?? ''),
    },
    ...(call ? {} : { draft: 'topics.call' }),
    send: async ({ everyMonths, ...values }) => {
      const rhythm = everyMonths === '' ? null : Number(everyMonths)
      await send('PUT', `/idea-calls/${id}`, {
        ...values,
        compoundId: values.compoundId || null,
        everyMonths: rhythm,
      })
      toast(call ? t`改好了。` : t`发出去了，居民首页就能看到。`)
      onClose()
    },
  })
  const rhythmWords = { 3: t`每季度一次`, 6: t`每半年一次`, 12: t`每年一次` }
  return (
    <FormDialog
      title={call ? t`改这次征集` : t`发一次征集`}
      act={call ? t`记下` : t`发出去`}
      busy={busy}
      problem={problem}
      submit={submit}
      onClose={onClose}
    >
      <TextField form={form} name="title" label={t`征集什么`} maxLength={40} required />
      <TextArea form={form} name="words" label={t`说明`} maxLength={500} />
      {compounds.length > 1 ? (
        <Select form={form} name="compoundId" label={t`哪个小区`} empty={t`整个居民区`} options={compounds} />
      ) : null}
      <DateField form={form} name="closesOn" label={t`哪天截止`} min={today} required />
      <Select
        form={form}
        name="everyMonths"
        label={t`以后自动再发`}
        empty={t`只这一次`}
        hint={t`到日子自动开始，开始前还能改、能取消。`}
        options={rhythms.map((value) => ({ value: String(value), word: rhythmWords[value] }))}
      />
    </FormDialog>
  )
}
