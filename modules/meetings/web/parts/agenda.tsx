import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Checkbox, Select } from '#kit/web/choice-fields.tsx'
import { FormDialog } from '#kit/web/form-dialog.tsx'
import { useMulinForm } from '#kit/web/form.ts'
import { useSend } from '#kit/web/here.ts'
import { IconPlus } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { newId } from '#kit/web/new-id.ts'
import { State } from '#kit/web/state.tsx'
import { TextField } from '#kit/web/text-fields.tsx'
import { type Item, type Meeting, useTexts, useTopics } from '../reading.ts'
import { ReviewDialog } from './review-dialog.tsx'
import { TaskState, useTaskWords } from '../words.tsx'
import { TextToAdopt } from './text-to-adopt.tsx'

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
      {adding ? <AddDialog meeting={meeting} onClose={() => setAdding(false)} /> : null}
    </Section>
  )
}

function AgendaRow({ item, number, meeting }: { item: Item; number: number; meeting: Meeting }) {
  const { t } = useLingui()
  const task = useTaskWords()
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
      {item.topicId === null ? null : (
        <p>
          <TextLink to={`/forum/${item.topicId}`}>{t`看议题和意见`}</TextLink>
        </p>
      )}
      {item.conventionId === null ? null : (
        <p>
          <TextLink to={`/conventions/${item.conventionId}`}>{t`看上会的文本`}</TextLink>
        </p>
      )}
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
          <p className="muted">{t`上次定的：${task(back) ?? ''}。`}</p>
          {back.progress === 'reviewed' || meeting.phase === 'called' ? null : (
            <Button onClick={() => setReviewing(true)}>{t`回头看过了`}</Button>
          )}
        </>
      ) : null}
      {reviewing && back ? <ReviewDialog card={back} onClose={() => setReviewing(false)} /> : null}
    </Row>
  )
}

function AddDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('meetings')
  const [id] = useState(newId)
  const topics = useTopics().data?.topics ?? []
  const texts = useTexts(meeting.kind === 'residents-meeting').data?.texts ?? []
  const { form, submit, busy, problem } = useMulinForm({
    values: { topicId: '', conventionId: '', title: '', words: '', private: false },
    send: async ({ topicId, conventionId, ...values }) => {
      const topic = topics.find((one) => one.id === topicId)
      const text = texts.find((one) => one.id === conventionId)
      const title = values.title || (text ? t`通过《${text.title}》` : (topic?.title ?? '')).slice(0, 60)
      const taken = { topicId: topic?.id ?? null, conventionId: text?.id ?? null }
      await send('POST', `/meetings/${meeting.id}/items`, { id, ...values, title, ...taken })
      onClose()
    },
  })
  return (
    <FormDialog title={t`加一件议题`} act={t`加上`} busy={busy} problem={problem} submit={submit} onClose={onClose}>
      {topics.length === 0 ? null : (
        <Select
          form={form}
          name="topicId"
          label={t`议事厅里的议题`}
          hint={t`表决通过，这个议题就算采纳了；意见都要先答复。`}
          options={topics.map((topic) => ({ value: topic.id, word: topic.title }))}
        />
      )}
      <TextToAdopt form={form} texts={texts} />
      <TextField
        form={form}
        name="title"
        label={t`议什么`}
        maxLength={60}
        required={form.watch('topicId') === '' && form.watch('conventionId') === ''}
      />
      <TextField form={form} name="words" label={t`说明`} maxLength={500} />
      <Checkbox form={form} name="private" label={t`涉及个人，不公开`} />
    </FormDialog>
  )
}
