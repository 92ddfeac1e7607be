import '../policies.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { readCondition } from '../../domain/condition.ts'
import { facts } from '../../domain/facts.ts'
import { useSay, type Version } from '../reading.ts'

type Clause = Version['clauses'][number]
type Props = { clauses: readonly Clause[]; onChange: (clauses: Clause[]) => void }

/** Clauses with their text and condition. A condition is written over facts; what is none is said at once. */
export function EditClauses({ clauses, onChange }: Props) {
  const { t } = useLingui()
  const put = (place: number, clause: Clause) => onChange(clauses.map((one, at) => (at === place ? clause : one)))
  const add = () =>
    onChange([
      ...clauses,
      {
        key: `clause-${clauses.length + 1}`,
        text: { zh: '', en: '' },
        source: null,
        condition: { fact: 'shanghaiHukou', is: true },
      },
    ])
  return (
    <Section title={t`条件`} end={<Button onClick={add}>{t`加一条`}</Button>}>
      <Card flush>
        <Rows>
          {clauses.map((clause, place) => (
            <EditClause
              key={clause.key}
              clause={clause}
              place={place + 1}
              onChange={(changed) => put(place, changed)}
              onDrop={clauses.length > 1 ? () => onChange(clauses.filter((one) => one !== clause)) : undefined}
            />
          ))}
        </Rows>
      </Card>
      <Words />
    </Section>
  )
}

function EditClause({
  clause,
  place,
  onChange,
  onDrop,
}: {
  clause: Clause
  place: number
  onChange: (clause: Clause) => void
  onDrop: (() => void) | undefined
}) {
  const { t } = useLingui()
  const [written, setWritten] = useState(() => writtenOf(clause.condition))
  const [fault, setFault] = useState<string>()
  const faults = {
    shape: t`这样写不成条件，请对照旁边几条。`,
    fact: t`没有这个事实，请看下面的事实表。`,
    value: t`这个事实不能这样比。`,
    size: t`条件太长，请分成几条。`,
    text: t`括号或引号没有写全。`,
  }
  const write = (text: string) => {
    setWritten(text)
    try {
      const read = readCondition(JSON.parse(text))
      if ('fault' in read) setFault(faults[read.fault])
      else {
        setFault(undefined)
        onChange({ ...clause, condition: read.condition })
      }
    } catch {
      setFault(faults.text)
    }
  }
  return (
    <Row
      title={t`第 ${place} 条`}
      end={onDrop === undefined ? undefined : <Button look="quiet" onClick={onDrop}>{t`去掉`}</Button>}
    >
      <div className="fields">
        <label className="field">
          <span className="label">{t`条文`}</span>
          <input
            className="input"
            value={clause.text.zh}
            onChange={(event) => onChange({ ...clause, text: { ...clause.text, zh: event.target.value } })}
          />
        </label>
        <label className="field">
          <span className="label">{t`英文`}</span>
          <input
            className="input"
            value={clause.text.en}
            onChange={(event) => onChange({ ...clause, text: { ...clause.text, en: event.target.value } })}
          />
        </label>
        <label className="field">
          <span className="label">{t`怎么算`}</span>
          <textarea
            className="input condition"
            rows={Math.min(12, written.split('\n').length)}
            spellCheck={false}
            value={written}
            aria-invalid={fault !== undefined}
            onChange={(event) => write(event.target.value)}
          />
          {fault === undefined ? null : (
            <span className="error" role="alert">
              {fault}
            </span>
          )}
        </label>
      </div>
    </Row>
  )
}

/** Small conditions on one line, in the order people write them. */
function writtenOf(condition: unknown): string {
  const read = readCondition(condition)
  const plain = 'fault' in read ? condition : read.condition
  const short = JSON.stringify(plain, null, 1).replaceAll(/\n\s*/g, ' ')
  return short.length <= 90 ? short : JSON.stringify(plain, null, 1)
}

/** The facts a condition may ask, with what they mean. */
function Words() {
  const { t } = useLingui()
  const say = useSay()
  return (
    <details className="above">
      <summary>{t`看事实表`}</summary>
      <ul className="small">
        {Object.entries(facts).map(([key, fact]) => (
          <li key={key}>
            <code>{key}</code>　{say(fact.name)}
          </li>
        ))}
      </ul>
    </details>
  )
}
