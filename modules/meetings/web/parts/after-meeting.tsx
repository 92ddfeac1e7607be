import '../meetings.css'
import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card, Note, Section } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { Modal } from '#kit/web/dialog.tsx'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { Progress } from '#kit/web/progress.tsx'
import { RefusedError } from '#kit/web/refused.ts'
import { toast } from '#kit/web/toast.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import type { Meeting } from '../reading.ts'

/** After the end: those who were there confirm the minutes, then the result goes on the board. */
export function AfterMeeting({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  const send = useSend('meetings')
  const [noticeId] = useState(newId)
  const [open, setOpen] = useState<'answers' | 'publish'>()
  // Asked only where the board refused it: a flat or a number that has to be named.
  const [sure, setSure] = useState<boolean>()
  const { phase, came, agreed, objected, published, postBy } = meeting
  if (phase !== 'closed' && phase !== 'confirmed') return null
  const needed = Math.floor(came / 2) + 1
  return (
    <Section title={phase === 'closed' ? t`等到会的人确认记录` : t`记录已确认`}>
      <Card look={phase === 'closed' ? 'wait' : 'strong'}>
        <Progress
          label={t`已确认`}
          done={agreed}
          whole={Math.max(came, 1)}
          under={t`到会 ${came} 人，${agreed} 人确认，过半数（${needed}）就算数。`}
        />
        {objected > 0 ? <Objections meeting={meeting} /> : null}
        {postBy === null ? null : (
          <p>
            <b>
              {t`公告不能晚于`}
              <WhenDay day={postBy} />
            </b>
          </p>
        )}
        <Buttons>
          {phase === 'closed' ? (
            <Button look="primary" onClick={() => setOpen('answers')}>{t`替人记下确认`}</Button>
          ) : null}
          {phase === 'confirmed' && !published ? (
            <Button look="primary" onClick={() => setOpen('publish')}>{t`公布结果`}</Button>
          ) : null}
        </Buttons>
      </Card>
      {open === 'answers' ? <AnswersDialog meeting={meeting} onClose={() => setOpen(undefined)} /> : null}
      <ConfirmDialog
        open={open === 'publish'}
        onClose={() => setOpen(undefined)}
        title={t`公布结果`}
        act={t`贴上公告栏`}
        onAct={async () => {
          const body = { noticeId, sure: sure === true }
          const { number } = await send('POST', `/meetings/${meeting.id}/publish`, body).catch((refused: unknown) => {
            if (refused instanceof RefusedError && refused.code === 'notices.looks-personal') setSure(sure ?? false)
            throw refused
          })
          toast(t`公布了，编号 ${String(number)}。`)
        }}
      >
        <p>{t`公告上有人数、决议、谁家来办和期限，没有名字，不公开的议题只说有几项。`}</p>
        {sure === undefined ? null : (
          <ChoiceCard
            many
            name="sure"
            value="sure"
            word={t`法律要求写明，或者不是个人信息`}
            on={sure}
            onChoose={() => setSure(!sure)}
          />
        )}
      </ConfirmDialog>
    </Section>
  )
}

function Objections({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  return (
    <Note look="wait">
      {meeting.list
        .filter((seat) => seat.answer === 'objected')
        .map((seat) => (
          <p key={seat.id}>{t`${seat.name}：${seat.objection ?? ''}`}</p>
        ))}
    </Note>
  )
}

/** Confirmed on paper or by telephone: several at once. */
function AnswersDialog({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('meetings')
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [words, setWords] = useState('')
  const wordsId = useId()
  const { busy, problem, run } = useDeed()
  const open = meeting.list.filter((seat) => seat.cameAt !== null && seat.answer === null)
  const turn = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const go = () =>
    run(async () => {
      const objects = words.trim() !== ''
      const answer = objects ? { answer: 'objected', words: words.trim() } : { answer: 'agreed' }
      const body = { seatIds: [...chosen], way: 'paper', ...answer }
      await send('POST', `/meetings/${meeting.id}/answers`, body)
      onClose()
    })
  return (
    <Modal
      open
      onClose={onClose}
      title={t`谁看过记录了`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button look="primary" busy={busy} disabled={chosen.size === 0} onClick={() => void go()}>{t`记下`}</Button>
        </>
      }
    >
      <fieldset className="field meeting-picks">
        <legend>{t`在纸上签了字，或电话里说了`}</legend>
        <div className="meeting-grid">
          {open.map((seat) => (
            <ChoiceCard
              key={seat.id}
              many
              name="agreed"
              value={seat.id}
              word={seat.name}
              on={chosen.has(seat.id)}
              onChoose={() => turn(seat.id)}
            />
          ))}
        </div>
      </fieldset>
      <div className="field">
        <label htmlFor={wordsId}>
          {t`有不同意见的写在这里`}
          <span className="optional">{t`没有错就空着`}</span>
        </label>
        <textarea
          id={wordsId}
          className="input"
          rows={2}
          maxLength={500}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <Problem says={problem} />
    </Modal>
  )
}
