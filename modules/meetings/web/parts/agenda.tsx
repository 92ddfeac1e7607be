import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Checkbox } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { IconPlus } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { State } from '#kit/web/state.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import type { Item, Meeting } from '../reading.ts'
import { ReviewDialog } from './review-dialog.tsx'
import { TaskState } from '../words.tsx'

/** What the meeting is about; a resolution that came back is looked at here. */
export function Agenda({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  const [adding, setAdding] = useState(false)
  const open = meeting.phase === 'called' || meeting.phase === 'running'
  return (
    <Section
      title={t`议什么`}
      end={open ? <Button icon={IconPlus} onClick={() => setAdding(true)}>{t`加一件`}</Button> : undefined}
    >
      {meeting.items.length === 0 ? <p className="muted">{t`还没有议题。`}</p> : null}
      {meeting.items.length === 0 ? null : (
        <Card flush>
          <Rows>
            {meeting.items.map((item, index) => (
              <AgendaRow key={item.id} item={item} number={index + 1} meeting={meeting} />
            ))}
          </Rows>
        </Card>
      )}
      {adding ? <AddDialog meetingId={meeting.id} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}

function AgendaRow({ item, number, meeting }: { item: Item; number: number; meeting: Meeting }) {
  const { t } = useLingui()
  const [reviewing, setReviewing] = useState(false)
  const back = meeting.back.find((card) => card.id === item.resolutionId)
  const now = meeting.phase === 'running' && meeting.nowItem === item.id
  const lines = meeting.lines.filter((line) => line.itemId === item.id && !line.struck)
  return (
    <Row
      title={`${number}. ${item.title}`}
      end={
        back ? (
          <TaskState card={back} />
        ) : item.private ? (
          <State is="idle">{t`不公开`}</State>
        ) : now ? (
          <State is="doing">{t`正在议`}</State>
        ) : undefined
      }
    >
      {item.words === null ? null : <p>{item.words}</p>}
      {item.addedBy === null ? null : <p className="muted small">{t`${item.addedBy}提的`}</p>}
      {lines.map((line) => (
        <p key={line.id}>
          {line.words}
          {line.private ? <span className="muted">{t`（不公开）`}</span> : null}
        </p>
      ))}
      {back ? (
        <>
          <p className="muted">{t`上次定的：${back.owner ?? ''}来办，${back.dueOn ?? ''}前。`}</p>
          {back.progress === 'reviewed' || meeting.phase === 'called' ? null : (
            <Button onClick={() => setReviewing(true)}>{t`回头看过了`}</Button>
          )}
        </>
      ) : null}
      {reviewing && back ? <ReviewDialog card={back} onClose={() => setReviewing(false)} /> : null}
    </Row>
  )
}

function AddDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('meetings')
  const [id] = useState(newId)
  const { form, submit, busy, problem } = useMulinForm({
    values: { title: '', words: '', private: false },
    send: async (values) => {
      await send('POST', `/meetings/${meetingId}/items`, { id, ...values })
      onClose()
    },
  })
  return (
    <FormDialog title={t`加一件议题`} act={t`加上`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      <TextField form={form} name="title" label={t`议什么`} maxLength={60} required />
      <TextField form={form} name="words" label={t`说明`} maxLength={500} />
      <Checkbox form={form} name="private" label={t`涉及个人，不公开`} />
    </FormDialog>
  )
}
