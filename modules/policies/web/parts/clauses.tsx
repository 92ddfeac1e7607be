import '../policies.css'
import { useLingui } from '@lingui/react/macro'
import { State } from '#kit/web/state.tsx'
import { type CaseRow, useSay } from '../reading.ts'

/** Each condition with its answer: met, missing, or otherwise by what is registered. */
export function Clauses({ clauses }: { clauses: CaseRow['clauses'] }) {
  const { t } = useLingui()
  const say = useSay()
  const words = { yes: t`符合`, unknown: t`还不知道`, no: t`登记的不同` }
  const shapes = { yes: 'done', unknown: 'idle', no: 'against' } as const
  return (
    <ul className="clauses">
      {clauses.map((clause) => (
        <li key={clause.key}>
          <State is={shapes[clause.answer]}>{words[clause.answer]}</State>
          <span>
            {say(clause.text)}
            {clause.source === null ? null : <small>{clause.source}</small>}
          </span>
        </li>
      ))}
    </ul>
  )
}
