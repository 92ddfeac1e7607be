import '../policies.css'
import { useLingui } from '@lingui/react/macro'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import type { Condition } from '../../domain/condition.ts'
import type { Version } from '../reading.ts'
import { EditCondition } from './edit-condition.tsx'

type Clause = Version['clauses'][number]
type Props = { clauses: readonly Clause[]; onChange: (clauses: Clause[]) => void }

/** Clauses with their text, and what each asks of a person. */
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
        <div className="field" role="group" aria-label={t`怎么算`}>
          <span className="label">{t`怎么算`}</span>
          <EditCondition
            condition={clause.condition as Condition}
            onChange={(condition) => onChange({ ...clause, condition })}
          />
        </div>
      </div>
    </Row>
  )
}
