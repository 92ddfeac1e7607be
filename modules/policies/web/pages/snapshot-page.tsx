import { useQuery } from '@tanstack/react-query'
import { useLingui } from '@lingui/react/macro'
import { api, ok } from '#kit/web/api.ts'
import { LinkButton } from '#kit/web/button.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { ErrorPage } from '#kit/web/error-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { useHere } from '../reading.ts'

/** A frozen list: word for word as it was taken, names where the person is still known. */
export function SnapshotPage() {
  const { t } = useLingui()
  const here = useHere()
  const { snapshotId } = usePathParams<'snapshotId'>()
  const { data, error } = useQuery({
    queryKey: ['policies', 'snapshot', here, snapshotId],
    enabled: here !== '',
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/policies/snapshots/{id}', {
          params: { path: { neighbourhood: here, id: snapshotId } },
        }),
      ),
  })
  if (error) return <ErrorPage error={error} />
  if (!data) return <Skeleton page />
  const file = `data:application/json;charset=utf-8,${encodeURIComponent(data.content)}`
  return (
    <DeskPage
      title={t`${data.quarter} 名单，${data.rows.length} 位`}
      tabTitle={t`季度名单`}
      lead={t`校验码 ${data.digest.slice(0, 32)}`}
      actions={
        <LinkButton look="primary" download to={file}>
          {t`存下原文`}
        </LinkButton>
      }
    >
      <DataTable
        caption={t`名单`}
        keyOf={(row) => row.pseudonym}
        empty={t`这一季没有人符合`}
        rows={data.rows}
        columns={[
          { key: 'pseudonym', head: t`代号`, names: true, cell: (row) => <span className="num">{row.pseudonym}</span> },
          { key: 'name', head: t`姓名`, cell: (row) => row.name ?? <span className="muted">{t`已删除或搬离`}</span> },
          {
            key: 'clauses',
            head: t`符合几条`,
            end: true,
            cell: (row) => row.clauses.filter((one) => one === 'yes').length,
          },
        ]}
      />
    </DeskPage>
  )
}
