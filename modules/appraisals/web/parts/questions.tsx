import '../appraisals.css'
import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { type Step, steps } from '../../domain/words.ts'
import type { Question, Subject } from '../reading.ts'
import { useAppraisalWords } from '../words.ts'

export interface Said {
  answers: Record<string, Step>
  words: Record<string, string>
}
export const nothingSaid: Said = { answers: {}, words: {} }

type Props = { subject: Subject; said: Said; onSaid: (said: Said) => void }

/** The questions about one subject, and room for a word of one's own. */
export function Questions({ subject, said, onSaid }: Props) {
  const { t } = useLingui()
  const id = useId()
  return (
    <>
      {subject.questions.map((question) => (
        <Scale
          key={question.id}
          question={question}
          chosen={said.answers[question.id]}
          onChoose={(step) => onSaid({ ...said, answers: { ...said.answers, [question.id]: step } })}
        />
      ))}
      <div className="field above">
        <label htmlFor={id}>{t`还想说一句（可以不写）`}</label>
        <textarea
          id={id}
          className="input"
          rows={2}
          maxLength={200}
          value={said.words[subject.id] ?? ''}
          onChange={(event) => onSaid({ ...said, words: { ...said.words, [subject.id]: event.target.value } })}
        />
        <span className="hint">{t`别写名字和门牌，别人看得到这句话。`}</span>
      </div>
    </>
  )
}

/** One question and its six answers. */
function Scale({
  question,
  chosen,
  onChoose,
}: {
  question: Question
  chosen: Step | undefined
  onChoose: (step: Step) => void
}) {
  const { steps: words } = useAppraisalWords()
  return (
    <fieldset className="scale">
      <legend>{question.text}</legend>
      <div className="scale-steps">
        {steps.map((step) => (
          <label key={step} className={`scale-step${step === chosen ? ' on' : ''}${step === 0 ? ' unknown' : ''}`}>
            <input
              type="radio"
              name={question.id}
              value={step}
              checked={step === chosen}
              onChange={() => onChoose(step)}
            />
            {words[question.measure][step]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
