import '../elections.css'
import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { useTabTitle } from '#kit/web/phone-page.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { type Page, useElection } from '../reading.ts'

const most = 200

/** Ballots on A4: the number on the counterfoil, none on the ballot itself. */
export function BallotsPage() {
  const { t } = useLingui()
  const ids = useId()
  const session = useSession()
  const { electionId } = usePathParams<'electionId'>()
  const { data, error, refetch } = useElection(electionId)
  const [from, setFrom] = useState('1')
  const [until, setUntil] = useState('2')
  useTabTitle(t`印选票`)
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  if (data === undefined) return <Skeleton page />
  const first = Math.max(1, Number(from) || 1)
  const last = Math.min(first + most - 1, Math.max(first, Number(until) || first))
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at)
  return (
    <main>
      <div className="sheet-bar">
        <label htmlFor={`${ids}-from`}>{t`存根从`}</label>
        <input
          id={`${ids}-from`}
          className="input short"
          inputMode="numeric"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
        <label htmlFor={`${ids}-until`}>{t`到`}</label>
        <input
          id={`${ids}-until`}
          className="input short"
          inputMode="numeric"
          value={until}
          onChange={(event) => setUntil(event.target.value)}
        />
      </div>
      <PrintSheet from={session?.places?.[0]?.name ?? ''} title={t`选票`}>
        {numbers.map((number) => (
          <Ballot key={number} number={number} page={data} />
        ))}
      </PrintSheet>
    </main>
  )
}

function Ballot({ number, page: { election, candidates } }: { number: number; page: Page }) {
  const { t } = useLingui()
  return (
    <section className="ballot" aria-label={t`存根 ${number} 号的选票`}>
      <div className="ballot-foil">
        <span className="num">{t`存根 ${number}`}</span>
        <span>{t`门牌：＿＿＿＿＿＿＿＿`}</span>
        <span>{t`领票人签名：＿＿＿＿＿＿＿＿`}</span>
      </div>
      <h2>{election.title}</h2>
      <p>{t`从下面选，最多 ${election.seats} 位，在方框里打勾。多选、认不清的是废票。不要写名字。`}</p>
      <ol>
        {candidates
          .filter((one) => one.withdrawnWhy === null)
          .map((one) => (
            <li key={one.id}>
              <i aria-hidden="true" />
              {one.name}
            </li>
          ))}
      </ol>
    </section>
  )
}
