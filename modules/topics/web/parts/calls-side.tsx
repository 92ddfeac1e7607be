import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useHere, useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { State } from '#kit/web/state.tsx'
import { DateField, TextArea, TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow, WhenDay } from '#kit/web/when.tsx'
import { useCalls, useGround } from '../reading.ts'

/** Calls for ideas, with how many topics came. */
export function CallsSide() {
  const { t } = useLingui()
  const here = useHere()
  const { data } = useCalls(here)
  const [calling, setCalling] = useState(false)
  const calls = data?.calls.slice(0, 8) ?? []
  return (
    <Section title={t`征集`} end={<Button onClick={() => setCalling(true)}>{t`发一次征集`}</Button>}>
      {data && calls.length === 0 ? <p className="muted">{t`还没有征集过。每季度一次，居民就记得住。`}</p> : null}
      {calls.length === 0 ? null : (
        <Card flush>
          <Rows>
            {calls.map((call) => (
              <Row
                key={call.id}
                title={call.title}
                end={call.open ? <State is="doing">{t`正在征集`}</State> : <State is="done">{t`截止了`}</State>}
              >
                <p className="muted small">
                  {call.compound === null ? null : t`${call.compound}，`}
                  <Trans>
                    到<WhenDay day={call.closesOn} />
                    ，收到 {call.topics} 个
                  </Trans>
                </p>
              </Row>
            ))}
          </Rows>
        </Card>
      )}
      {calling ? <CallDialog onClose={() => setCalling(false)} /> : null}
    </Section>
  )
}

function CallDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const { compounds } = useGround()
  const today = dayOf(useNow())
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { title: '', words: '', compoundId: '', closesOn: addDays(today, 14) },
    draft: 'topics.call',
    send: async (values) => {
      await send('PUT', `/idea-calls/${id}`, { ...values, compoundId: values.compoundId || null })
      toast(t`发出去了，居民首页就能看到。`)
      onClose()
    },
  })
  return (
    <FormDialog title={t`发一次征集`} act={t`发出去`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <TextField form={form} name="title" label={t`征集什么`} maxLength={40} required />
      <TextArea form={form} name="words" label={t`说明`} maxLength={500} />
      {compounds.length > 1 ? (
        <Select form={form} name="compoundId" label={t`哪个小区`} empty={t`整个居民区`} options={compounds} />
      ) : null}
      <DateField form={form} name="closesOn" label={t`哪天截止`} min={today} required />
    </FormDialog>
  )
}
