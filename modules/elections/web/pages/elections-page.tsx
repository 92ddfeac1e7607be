import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { PlanDialog } from '../parts/plan-dialog.tsx'
import { type Listed, useElections } from '../reading.ts'
import { useElectionWords } from '../words.ts'

/** All elections, the newest first. */
export function ElectionsPage() {
  const { t } = useLingui()
  const { stages } = useElectionWords()
  const { data, error, refetch } = useElections()
  const [planning, setPlanning] = useState(false)
  const running = data?.elections.filter(({ state }) => state === 'open' || state === 'counting').length ?? 0
  return (
    <DeskPage
      title={running > 0 ? t`${running} 次选举正在进行` : t`换届选举`}
      tabTitle={t`换届选举`}
      lead={t`用纸票，不记名。每一张票都有去向，投了谁没有人知道。`}
      actions={data ? <Button look="primary" onClick={() => setPlanning(true)}>{t`办一次选举`}</Button> : null}
    >
      {error ? (
        <ErrorState error={error} again={() => void refetch()} />
      ) : (
        <DataTable
          caption={t`换届选举`}
          rows={data?.elections}
          keyOf={(one) => one.id}
          empty={<Empty title={t`还没有选举`}>{t`先在权利名册里锁定一份名册，再来这里办。`}</Empty>}
          columns={[
            {
              key: 'title',
              head: t`选举`,
              names: true,
              cell: (one: Listed) => <TextLink to={`/elections/${one.id}`}>{one.title}</TextLink>,
            },
            { key: 'body', head: t`选哪个`, cell: (one: Listed) => one.body.name },
            { key: 'seats', head: t`名额`, end: true, cell: (one: Listed) => one.seats },
            { key: 'term', head: t`任期`, cell: (one: Listed) => t`${one.termFrom} 至 ${one.termUntil}` },
            {
              key: 'state',
              head: t`到哪一步`,
              cell: (one: Listed) => (
                <State is={one.state === 'closed' ? 'done' : one.state === 'preparing' ? 'received' : 'doing'}>
                  {stages[one.state]}
                </State>
              ),
            },
          ]}
        />
      )}
      {planning && data ? <PlanDialog list={data} onClose={() => setPlanning(false)} /> : null}
    </DeskPage>
  )
}
