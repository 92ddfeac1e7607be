import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { Modal } from '#kit/web/dialog.tsx'
import { newId } from '#kit/web/new-id.ts'
import { toast } from '#kit/web/toast.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { Problem } from '#kit/web/problem.tsx'
import { type Question, usePost, useSay } from '../reading.ts'

type Props = { here: string; personId: string; questions: readonly Question[] }

/** The few questions that settle it, each answered where it stands. */
export function Questions({ here, personId, questions }: Props) {
  const { t } = useLingui()
  const asked = useAsked()
  const [asking, setAsking] = useState<Question>()
  if (questions.length === 0) return null
  return (
    <>
      <ul>
        {questions.map((question) => (
          <li key={`${question.of?.id ?? ''}${question.key}`}>
            {asked(question)}{' '}
            <Button look="quiet" onClick={() => setAsking(question)}>
              {t`记回答`}
              <span className="sr">{asked(question)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {asking === undefined ? null : (
        <AnswerDialog
          here={here}
          personId={asking.of?.id ?? personId}
          question={asking}
          onClose={() => setAsking(undefined)}
        />
      )}
    </>
  )
}

/** The question, with the name of whom it is about where that is another of the family. */
function useAsked(): (question: Question) => string {
  const { t } = useLingui()
  const say = useSay()
  return ({ of, question }) => (of === null ? say(question) : t`${of.name}：${say(question)}`)
}

type Source = 'counter' | 'phone' | 'paper' | 'check'

function AnswerDialog({
  here,
  personId,
  question,
  onClose,
}: Omit<Props, 'questions'> & { question: Question; onClose: () => void }) {
  const { t } = useLingui()
  const asked = useAsked()
  const post = usePost()
  const [value, setValue] = useState('')
  const [source, setSource] = useState<Source>('phone')
  const { busy, problem, run } = useDeed()
  const keep = async (answer: string | null) => {
    await run(async () => {
      const body = {
        id: newId(),
        personId,
        key: question.key,
        value: answer === null ? null : read(question, answer),
        source,
      }
      await post(`/api/n/${here}/policies/answers`, body)
      toast(answer === null ? t`记下了，三个月内不再问。` : t`记下了，已经重新算过。`)
      onClose()
    })
  }
  const sources: Record<Source, string> = {
    phone: t`电话里说的`,
    counter: t`窗口说的`,
    paper: t`看过材料`,
    check: t`经济核对`,
  }
  return (
    <Modal
      open
      onClose={onClose}
      title={asked(question)}
      foot={
        <>
          <Button busy={busy} onClick={() => void keep(null)}>{t`不愿说`}</Button>
          <Button look="primary" busy={busy} disabled={value === ''} onClick={() => void keep(value)}>{t`记下`}</Button>
        </>
      }
    >
      <Value question={question} value={value} onValue={setValue} />
      <label className="field above">
        <span className="label">{t`怎么知道的`}</span>
        <select className="input" value={source} onChange={(event) => setSource(event.target.value as Source)}>
          {(Object.keys(sources) as Source[]).map((key) => (
            <option key={key} value={key}>
              {sources[key]}
            </option>
          ))}
        </select>
      </label>
      <Problem says={problem} />
    </Modal>
  )
}

/** What was typed as the server takes it: yuan become fen. */
function read({ kind }: Question, typed: string): boolean | number | string {
  if (kind === 'yes-no') return typed === 'yes'
  if (kind === 'money') return Math.round(Number(typed) * 100)
  return kind === 'number' ? Number(typed) : typed
}

function Value({ question, value, onValue }: { question: Question; value: string; onValue: (value: string) => void }) {
  const { t } = useLingui()
  const say = useSay()
  const { kind, key } = question
  if (kind === 'yes-no' || kind === 'choice') {
    const options = question.options ?? [
      { value: 'yes', zh: t`是`, en: t`是` },
      { value: 'no', zh: t`不是`, en: t`不是` },
    ]
    return (
      <Buttons how="stacked">
        {options.map((option) => (
          <ChoiceCard
            key={option.value}
            name={key}
            value={option.value}
            word={say(option)}
            on={value === option.value}
            onChoose={() => onValue(option.value)}
          />
        ))}
      </Buttons>
    )
  }
  return (
    <label className="field">
      <span className="label">{kind === 'money' ? t`元（每月）` : kind === 'date' ? t`日期` : t`数字`}</span>
      <input
        className="input"
        type={kind === 'date' ? 'date' : 'number'}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      />
    </label>
  )
}
