import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { newId } from '#kit/web/new-id.ts'
import { standardQuestions } from '../../domain/questions.ts'
import type { SubjectKind } from '../../domain/words.ts'
import type { Subject } from '../reading.ts'
import { useAppraisalWords } from '../words.ts'

/** One who could be appraised, with the questions; `on` when it is. */
export type Candidate = Omit<Subject, 'compound'> & { compound: string | null; on: boolean }

/** A candidate with the standard questions of its kind. */
export function candidate(
  kind: SubjectKind,
  name: string,
  on: boolean,
  compound: { id: string; name: string } | null = null,
): Candidate {
  const questions = standardQuestions[kind] ?? standardQuestions.other ?? []
  return {
    id: newId(),
    kind,
    name,
    compoundId: compound?.id ?? null,
    compound: compound?.name ?? null,
    on,
    questions: questions.map(([measure, text]) => ({ id: newId(), measure, text })),
  }
}

/** Whether one is appraised, how it is called, and in which words it is asked about. */
export function SubjectEdit({ one, onChange }: { one: Candidate; onChange: (one: Candidate) => void }) {
  const { t } = useLingui()
  const id = useId()
  const { measures } = useAppraisalWords()
  return (
    <div className="subject-edit">
      <label className="checkline">
        <input type="checkbox" checked={one.on} onChange={(event) => onChange({ ...one, on: event.target.checked })} />
        <span>
          {one.name}
          {one.compound === null ? null : <small>{t`只问${one.compound}的人家`}</small>}
        </span>
      </label>
      {one.on ? (
        <details>
          <summary>{t`名字和题目`}</summary>
          <div className="fields">
            <div className="field">
              <label htmlFor={`${id}-name`}>{t`叫什么`}</label>
              <input
                id={`${id}-name`}
                className="input"
                maxLength={40}
                value={one.name}
                onChange={(event) => onChange({ ...one, name: event.target.value })}
              />
            </div>
            {one.questions.map((question, at) => (
              <div className="field" key={question.id}>
                <label htmlFor={question.id}>{measures[question.measure]}</label>
                <input
                  id={question.id}
                  className="input"
                  maxLength={60}
                  value={question.text}
                  onChange={(event) =>
                    onChange({
                      ...one,
                      questions: one.questions.with(at, { ...question, text: event.target.value }),
                    })
                  }
                />
              </div>
            ))}
          </div>
        </details>
      ) : null}
    </div>
  )
}
