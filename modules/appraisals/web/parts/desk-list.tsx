import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconClipboardCheck, IconPlus } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import type { Round } from '../reading.ts'
import { perCent } from '../words.ts'
import { PhaseState } from './state.tsx'

type Props = { rounds: readonly Round[] | undefined; error: Error | null; again: () => void; mayOpen: boolean }

/** The same list at the desk, with sample and answer rate. */
export function DeskList({ rounds, error, again, mayOpen }: Props) {
  const { t } = useLingui()
  const open = rounds?.find((one) => one.phase === 'open')
  return (
    <DeskPage
      tabTitle={t`民主评议`}
      title={open ? t`${open.title}：还有 ${open.asked - open.answered} 户没评` : t`民主评议`}
      lead={t`每年至少一次：知晓度、参与度、满意度。`}
      actions={
        mayOpen ? <LinkButton look="primary" icon={IconPlus} to="/appraisals/new">{t`开一次评议`}</LinkButton> : null
      }
    >
      {error ? <ErrorState error={error} again={again} /> : null}
      {error && !rounds ? null : (
        <DataTable
          caption={t`每年的评议`}
          rows={rounds}
          keyOf={(row) => row.id}
          empty={<Empty icon={IconClipboardCheck} title={t`还没有评议过`}>{t`开了，会放在这里。`}</Empty>}
          columns={[
            {
              key: 'title',
              head: t`评议`,
              names: true,
              cell: (row) => <TextLink to={`/appraisals/${row.id}/work`}>{row.title}</TextLink>,
            },
            { key: 'phase', head: t`到哪一步`, cell: (row) => <PhaseState phase={row.phase} /> },
            {
              key: 'days',
              head: t`从哪天到哪天`,
              cell: (row) => (
                <>
                  <WhenDay day={row.opensOn} /> – <WhenDay day={row.closesOn} />
                </>
              ),
            },
            {
              key: 'asked',
              head: t`问多少户`,
              end: true,
              cell: (row) => (row.scope === 'all' ? t`全部 ${row.asked}` : t`${row.homes} 里抽 ${row.asked}`),
            },
            { key: 'answered', head: t`答了`, end: true, cell: (row) => row.answered },
            { key: 'rate', head: t`回收率`, end: true, cell: (row) => perCent(row.answerRate) },
          ]}
        />
      )}
    </DeskPage>
  )
}
