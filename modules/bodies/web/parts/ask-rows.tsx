import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { State, type StateKind } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When, WhenDay } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { type Ask, useAct } from '../reading.ts'
import { AnswerDialog } from './ask-dialog.tsx'

const looks: Record<Ask['state'], StateKind> = { open: 'received', answered: 'doing', late: 'overdue', done: 'done' }

/** What somebody waits for: from whom, until when, what was answered. */
export function OpenAsk({ ask }: { ask: Ask }) {
  const { t } = useLingui()
  const act = useAct()
  const [answering, setAnswering] = useState(false)
  const { busy, run } = useQuickDeed()
  const words = { open: t`等答复`, answered: t`答复了`, late: t`过期了`, done: t`办好了` }
  const { answer, answeredBy } = ask
  const finish = () =>
    run(async () => {
      await act('POST', `asks/${ask.id}/done`, { answer: null })
      toast(t`办好了。`)
    })
  return (
    <div className="ask">
      <div className="ask-h">
        <b>{ask.what}</b>
        <State is={looks[ask.state]}>{words[ask.state]}</State>
      </div>
      <p className="muted small">
        {ask.from.name} {ask.askedBy}
        {comma()}
        <When at={ask.askedAt} precision="day" />
        {t`，期限`} <WhenDay day={ask.dueOn} />
      </p>
      {answer === null ? null : (
        <blockquote>
          {answer} <span className="muted small">{answeredBy}</span>
        </blockquote>
      )}
      {ask.may.answer || ask.may.finish ? (
        <div className="btns">
          {ask.may.answer ? (
            <Button onClick={() => setAnswering(true)}>{answer === null ? t`答复` : t`改答复`}</Button>
          ) : null}
          {ask.may.finish ? (
            <Button
              look="quiet"
              {...(ask.may.answer ? {} : { edge: 'start' as const })}
              busy={busy}
              onClick={() => void finish()}
            >
              {t`办好了`}
            </Button>
          ) : null}
        </div>
      ) : null}
      {answering ? <AnswerDialog ask={ask} onClose={() => setAnswering(false)} /> : null}
    </div>
  )
}

/** What the three did for one another lately. */
export function DoneAsks({ asks }: { asks: readonly Ask[] }) {
  const { t } = useLingui()
  if (asks.length === 0) return null
  return (
    <Section title={t`最近办好的`}>
      <Card flush>
        <Rows>
          {asks.map((ask) => (
            <Row key={ask.id} title={ask.what} end={<State is="done">{t`办好了`}</State>}>
              <p className="muted">
                {t`${ask.from.name} 托 ${ask.to.name}`}
                {ask.answer === null ? null : t`，答复：${ask.answer}`}
                {ask.doneAt === null ? null : (
                  <>
                    {' '}
                    <When at={ask.doneAt} precision="day" /> {ask.doneBy}
                  </>
                )}
              </p>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
