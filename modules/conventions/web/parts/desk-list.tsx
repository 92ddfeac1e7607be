import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { DataTable, Exports } from '#kit/web/data-table.tsx'
import { Button } from '#kit/web/button.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconFileText, IconPlus } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import type { Listed } from '../reading.ts'
import { useConventionWords } from '../words.ts'
import { BeginDialog } from './begin-dialog.tsx'
import { StageState } from './stage.tsx'

type Props = { conventions: readonly Listed[]; compounds: readonly { id: string; name: string }[] }

/** The same list at the desk: what waits, what is in force and until when. */
export function DeskList({ conventions, compounds }: Props) {
  const { t } = useLingui()
  const { kinds } = useConventionWords()
  const [beginning, setBeginning] = useState(false)
  const file = `/api/n/${useHere()}/conventions-file`
  const waiting = conventions.reduce((sum, one) => sum + one.unanswered, 0)
  return (
    <DeskPage
      tabTitle={t`公约`}
      title={waiting > 0 ? t`${waiting} 条对公约的意见等答复` : t`我们的公约`}
      lead={t`大家一起定的规矩，一条一条看得到。`}
      actions={<Button look="primary" icon={IconPlus} onClick={() => setBeginning(true)}>{t`起草一份`}</Button>}
    >
      <DataTable
        caption={t`全部公约`}
        rows={conventions}
        keyOf={(row) => row.id}
        empty={<Empty icon={IconFileText} title={t`还没有公约`}>{t`有了会放在这里，逐条可以看、可以提意见。`}</Empty>}
        columns={[
          {
            key: 'title',
            head: t`公约`,
            names: true,
            cell: (row) => (
              <>
                <TextLink to={`/conventions/${row.id}/work`}>{row.title}</TextLink>
                <div className="muted small">
                  {row.compound ? t`${kinds[row.kind]}，${row.compound.name}` : kinds[row.kind]}
                </div>
              </>
            ),
          },
          { key: 'stage', head: t`到哪一步`, cell: (row) => <StageState stage={row.stage} /> },
          { key: 'until', head: t`意见收到哪天`, cell: (row) => row.commentsUntil ?? '—' },
          { key: 'waiting', head: t`等答复`, end: true, cell: (row) => row.unanswered },
          { key: 'from', head: t`生效`, cell: (row) => row.inForce?.from ?? '—' },
          { key: 'revise', head: t`修订不晚于`, cell: (row) => row.inForce?.reviseBy ?? '—' },
        ]}
      />
      {conventions.length === 0 ? null : (
        <div className="above">
          <Exports xlsx={`${file}?format=xlsx`} csv={`${file}?format=csv`} />
        </div>
      )}
      {beginning ? <BeginDialog compounds={compounds} onClose={() => setBeginning(false)} /> : null}
    </DeskPage>
  )
}
