import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card, Note, Section } from '#kit/web/card.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { useDraft } from '#kit/web/draft.ts'
import { useSend } from '#kit/web/here.ts'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { Problem } from '#kit/web/problem.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Detail, ShownClause } from '../reading.ts'
import { useConventionWords } from '../words.ts'

type EditedClause = Pick<ShownClause, 'id' | 'text' | 'relied'>
type Edited = { title: string; clauses: EditedClause[]; why: string }

/** The text being worked on: each clause keeps its identity when it is moved. What is written is kept on this device. */
export function EditText({ detail, onClose }: { detail: Detail; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('conventions')
  const { convention } = detail
  const [draftKey] = useState(`conventions.text.${convention.id}.${convention.version}`)
  const {
    value: edited,
    change: setEdited,
    drop,
  } = useDraft<Edited>(draftKey, {
    title: convention.title,
    clauses: detail.clauses.map(({ id, text, relied }) => ({ id, text, relied })),
    why: '',
  })
  const { busy, problem, run } = useDeed()
  const put = (clauses: EditedClause[]) => setEdited({ ...edited, clauses })
  const save = () =>
    run(async () => {
      await send('POST', `/conventions/${convention.id}/versions`, { after: convention.version, ...edited })
      drop()
      toast(t`存成新的一版了。`)
      onClose()
    })
  return (
    <Section title={t`改文本`}>
      <Card>
        {detail.reviews.some(({ stands }) => stands) ? (
          <Note look="wait">{t`这个文本已经审过。改一个字，都要重新审。`}</Note>
        ) : null}
        <label className="field">
          <span className="label">{t`名称`}</span>
          <input
            className="input"
            value={edited.title}
            maxLength={60}
            onChange={(event) => setEdited({ ...edited, title: event.target.value })}
          />
        </label>
        {edited.clauses.map((clause, at) => (
          <EditClause
            key={clause.id}
            clause={clause}
            number={at + 1}
            last={at === edited.clauses.length - 1}
            owners={convention.kind === 'covenant' || convention.kind === 'procedure'}
            onChange={(changed) => put(edited.clauses.with(at, changed))}
            onMove={(by) => put(moved(edited.clauses, at, by))}
            onDrop={() => put(edited.clauses.toSpliced(at, 1))}
          />
        ))}
        <div className="above keep">
          <Button icon={IconPlus} onClick={() => put([...edited.clauses, { id: newId(), text: '', relied: null }])}>
            {t`加一条`}
          </Button>
        </div>
        <label className="field">
          <span className="label">{t`改了什么、为什么`}</span>
          <span className="hint">{t`比较的时候大家看得到。`}</span>
          <input
            className="input"
            value={edited.why}
            maxLength={300}
            onChange={(event) => setEdited({ ...edited, why: event.target.value })}
          />
        </label>
        <Problem says={problem} />
        <div className="above">
          <Buttons>
            <Button look="primary" busy={busy} disabled={edited.why.trim() === ''} onClick={() => void save()}>
              {t`存成新的一版`}
            </Button>
            <Button onClick={onClose}>{t`先不改`}</Button>
          </Buttons>
        </div>
      </Card>
    </Section>
  )
}

function moved(clauses: readonly EditedClause[], at: number, by: number): EditedClause[] {
  const [one] = clauses.slice(at, at + 1)
  return one === undefined ? [...clauses] : clauses.toSpliced(at, 1).toSpliced(at + by, 0, one)
}

type Props = {
  clause: EditedClause
  number: number
  last: boolean
  owners: boolean
  onChange: (clause: EditedClause) => void
  onMove: (by: -1 | 1) => void
  onDrop: () => void
}

function EditClause({ clause, number, last, owners, onChange, onMove, onDrop }: Props) {
  const { t } = useLingui()
  const { relied } = useConventionWords()
  const id = useId()
  const marks = Object.entries(relied).filter(([key]) => owners || key === 'remainder-order')
  return (
    <div className="edit-clause">
      <div className="edit-clause-h">
        <b id={id}>{t`第 ${number} 条`}</b>
        <Button
          icon={IconArrowUp}
          disabled={number === 1}
          onClick={() => onMove(-1)}
          aria-label={t`第 ${number} 条往前`}
        />
        <Button icon={IconArrowDown} disabled={last} onClick={() => onMove(1)} aria-label={t`第 ${number} 条往后`} />
        <Button icon={IconTrash} onClick={onDrop} aria-label={t`去掉第 ${number} 条`} />
      </div>
      <textarea
        className="input"
        aria-labelledby={id}
        value={clause.text}
        rows={3}
        maxLength={2000}
        onChange={(event) => onChange({ ...clause, text: event.target.value })}
      />
      <label className="field">
        <span className="label">{t`别处照这条算`}</span>
        <select
          className="input"
          value={clause.relied ?? ''}
          onChange={(event) =>
            onChange({
              ...clause,
              relied: event.target.value === '' ? null : (event.target.value as keyof typeof relied),
            })
          }
        >
          <option value="">{t`没有`}</option>
          {marks.map(([key, word]) => (
            <option key={key} value={key}>
              {word}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
