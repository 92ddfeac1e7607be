import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Card, Section } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import type { HomeOnRound, Question } from '../round-store.ts'
import { answerKey, type Visit } from './use-visit.ts'

/** What to tell, and what is not known yet: both may be left as they are. */
export function Questions({ home, visit }: { home: HomeOnRound; visit: Visit }) {
  const { t, i18n } = useLingui()
  const tongue = i18n.locale === 'en' ? 'en' : 'zh'
  return (
    <>
      {home.tell.length > 0 ? (
        <Section title={t`告诉他们`}>
          <Card>
            {home.tell.map((one) => (
              <div className="visit-note" key={one.caseId}>
                <h3>{one.title[tongue]}</h3>
                <p>{one.script[tongue]}</p>
                <ChoiceCard
                  many
                  name={one.caseId}
                  value="told"
                  word={t`当面说了`}
                  on={visit.told.has(one.caseId)}
                  onChoose={() => visit.tell(one.caseId)}
                />
              </div>
            ))}
          </Card>
        </Section>
      ) : null}
      {home.questions.length > 0 ? (
        <Section title={t`顺便问一句`} hint={t`不方便就不问。`}>
          {home.questions.map((question) => (
            <Ask key={answerKey(question.personId, question.key)} question={question} home={home} visit={visit} />
          ))}
        </Section>
      ) : null}
    </>
  )
}

function Ask({ question, home, visit }: { question: Question; home: HomeOnRound; visit: Visit }) {
  const { t, i18n } = useLingui()
  const id = useId()
  const tongue = i18n.locale === 'en' ? 'en' : 'zh'
  const key = answerKey(question.personId, question.key)
  const value = visit.answers.get(key) ?? ''
  const who = home.people.find((one) => one.id === question.personId)?.name
  const asked = who === undefined ? question.question[tongue] : `${who}${t`：`}${question.question[tongue]}`
  const why = question.forWhat.map((one) => one[tongue]).join(t`、`)
  const yesNo = [
    { value: 'yes', word: { zh: '是', en: 'Yes' } },
    { value: 'no', word: { zh: '不是', en: 'No' } },
  ]
  const options = question.kind === 'yes-no' ? yesNo : question.options
  if (options !== null) {
    return (
      <fieldset className="field above plain">
        <legend>{asked}</legend>
        <span className="hint">{t`为了：${why}`}</span>
        {options.map((option) => (
          <ChoiceCard
            key={option.value}
            name={key}
            value={option.value}
            word={option.word[tongue]}
            on={value === option.value}
            onChoose={() => visit.answer(key, option.value)}
          />
        ))}
      </fieldset>
    )
  }
  const types = { phone: 'tel', date: 'date', number: 'number', money: 'number' } as const
  return (
    <div className="field above">
      <label htmlFor={id}>{asked}</label>
      <span className="hint">{question.kind === 'money' ? t`单位是元。为了：${why}` : t`为了：${why}`}</span>
      <input
        id={id}
        className="input"
        type={types[question.kind as keyof typeof types] ?? 'text'}
        value={value}
        maxLength={100}
        autoComplete="off"
        onChange={(event) => visit.answer(key, event.target.value)}
      />
    </div>
  )
}
