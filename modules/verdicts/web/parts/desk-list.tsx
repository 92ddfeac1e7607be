import { useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconScale } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import type { Listed } from '../reading.ts'
import { ResultState } from './result-state.tsx'

/** All results at the desk: what waits for its announcement, by which day it was opened. */
export function DeskList({ verdicts }: { verdicts: readonly Listed[] }) {
  const { t } = useLingui()
  const waiting = verdicts.filter((one) => one.announcedAt === null).length
  const dayShown = (at: string | null) => (at === null ? '—' : <WhenDay day={dayOf(new Date(at))} />)
  return (
    <DeskPage
      tabTitle={t`表决结果`}
      title={waiting > 0 ? t`${waiting} 个结果还没公告` : t`表决结果`}
      lead={t`怎么算的、够不够、差多少，都在里面，人人可以重算。`}
    >
      <DataTable
        caption={t`表决结果`}
        rows={verdicts}
        keyOf={(row) => row.id}
        empty={<Empty icon={IconScale} title={t`还没有结果`}>{t`表决截止、开票以后，结果会放在这里。`}</Empty>}
        columns={[
          {
            key: 'title',
            head: t`表决`,
            names: true,
            cell: (row) => (
              <>
                <TextLink to={`/verdicts/${row.id}`}>{row.title}</TextLink>
                <div className="muted small">{row.scope}</div>
              </>
            ),
          },
          { key: 'result', head: t`结果`, cell: (row) => <ResultState verdict={row} /> },
          {
            key: 'closed',
            head: t`开票`,
            cell: (row) => dayShown(row.closedAt),
            sort: (one, other) => one.closedAt.localeCompare(other.closedAt),
          },
          { key: 'announced', head: t`公告`, cell: (row) => dayShown(row.announcedAt) },
        ]}
      />
    </DeskPage>
  )
}
