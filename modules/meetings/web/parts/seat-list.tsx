import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useHere, useSend } from '#kit/web/here.ts'
import { IconPlus } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { State } from '#kit/web/state.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Meeting, Seat } from '../reading.ts'
import { useMeetingWords } from '../words.tsx'

/** Who is called and who is there: from the paper list, by calling out, or by themselves with the code. */
export function SeatList({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('meetings')
  const { ways } = useMeetingWords()
  const [adding, setAdding] = useState(false)
  const marks = meeting.phase === 'called' || meeting.phase === 'running'
  const mark = async (seat: Seat, came: boolean) => {
    const entry = { seatId: seat.id, came, way: 'call', at: new Date().toISOString() }
    await send('POST', `/meetings/${meeting.id}/came`, { entries: [entry] }).catch((problem: unknown) =>
      toast(sentenceOf(problem), 'bad'),
    )
  }
  return (
    <Section
      title={t`谁来了`}
      end={marks ? <Button icon={IconPlus} onClick={() => setAdding(true)}>{t`来了一位`}</Button> : undefined}
    >
      {meeting.list.length === 0 ? <p className="muted">{t`名单是空的，来的人扫码或写签到表。`}</p> : null}
      {meeting.list.length === 0 ? null : (
        <>
          <Card flush>
            <Rows>
              {meeting.list.map((seat) => (
                <Row
                  key={seat.id}
                  title={seat.name}
                  end={
                    <span className="btns">
                      {seat.cameAt && seat.way ? (
                        <State is="done">{t`到了，${ways[seat.way]}`}</State>
                      ) : (
                        <State is="idle">{t`没到`}</State>
                      )}
                      {marks ? (
                        <Button
                          look={seat.cameAt ? 'quiet' : 'soft'}
                          aria-label={seat.cameAt ? t`点错了：${seat.name}` : t`到了：${seat.name}`}
                          onClick={() => void mark(seat, seat.cameAt === null)}
                        >
                          {seat.cameAt ? t`点错了` : t`到了`}
                        </Button>
                      ) : null}
                    </span>
                  }
                >
                  <p className="muted small">
                    {seat.body}
                    {seat.member ? null : t`，列席`}
                  </p>
                </Row>
              ))}
            </Rows>
          </Card>
          <div className="above">
            <Exports
              xlsx={`/api/n/${here}/meetings/${meeting.id}/list?format=xlsx`}
              csv={`/api/n/${here}/meetings/${meeting.id}/list?format=csv`}
            />
          </div>
        </>
      )}
      {adding ? <AddSeat meetingId={meeting.id} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}

/** Somebody who is there and was not on the list. */
export function AddSeat({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('meetings')
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { name: '', body: '', sitsIn: false },
    send: async ({ name, body, sitsIn }) => {
      const added = { member: !sitsIn, name, body: body === '' ? null : body }
      const entry = { seatId: id, came: true, way: 'paper', at: new Date().toISOString(), added }
      await send('POST', `/meetings/${meetingId}/came`, { entries: [entry] })
      onClose()
    },
  })
  return (
    <FormDialog title={t`来了一位`} act={t`记下`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <TextField form={form} name="name" label={t`姓名`} maxLength={40} required />
      <TextField form={form} name="body" label={t`哪个单位`} maxLength={60} />
      <Checkbox form={form} name="sitsIn" label={t`列席，不表决`} />
    </FormDialog>
  )
}
