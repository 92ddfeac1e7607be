import { useLingui } from '@lingui/react/macro'
import { Facts, Note, Section } from '#kit/web/card.tsx'
import { counted } from '#kit/web/figures.tsx'
import type { Page } from '../reading.ts'
import { useElectionWords } from '../words.ts'

/** Issued = in boxes + spoilt + returned + not given back; and what is still open. */
export function Reconciliation({ page }: { page: Page }) {
  const { t } = useLingui()
  return (
    <Section title={t`票数对账`} hint={t`发出 = 箱里 + 作废 + 退回 + 没交回，一张都不能差。`}>
      <ReconciliationFacts page={page} />
      <StillOpen page={page} />
    </Section>
  )
}

export function ReconciliationFacts({ page: { reconciliation: numbers } }: { page: Page }) {
  const { t } = useLingui()
  const { issued, found, marked, spoilt, returned, lost, out, valid } = numbers
  return (
    <Facts
      ends
      rows={[
        [t`发出`, counted(issued)],
        [t`名单上投进票箱`, counted(marked)],
        [t`箱里点出`, counted(found)],
        [t`　有效票`, counted(valid)],
        [t`　废票`, counted(numbers.void)],
        [t`作废补发`, counted(spoilt)],
        [t`退回没用`, counted(returned)],
        [t`没有交回`, counted(lost)],
        [t`还在外面`, counted(out)],
      ]}
    />
  )
}

function StillOpen({ page: { reconciliation, election } }: { page: Page }) {
  const { reasons } = useElectionWords()
  if (election.state !== 'counting' || reconciliation.open.length === 0) return null
  return (
    <div className="above">
      <Note look="wait">
        <ul>
          {reconciliation.open.map((reason) => (
            <li key={reason}>{reasons[reason]}</li>
          ))}
        </ul>
      </Note>
    </div>
  )
}
