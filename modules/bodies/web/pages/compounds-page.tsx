import { useLingui } from '@lingui/react/macro'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { type Bodies, useBodies } from '../reading.ts'
import { TroikaPage } from './desk-page.tsx'

type Compound = Bodies['compounds'][number]

/** Which compounds have their three, and which lack one: those whose desk is one's affair. With one only, its desk at once. */
export function CompoundsPage() {
  const { t } = useLingui()
  const bodies = useBodies()
  const all = bodies.data?.compounds
  const compounds = all?.filter((one) => one.openAsks !== null)
  const none = all !== undefined && all.length > 0 && compounds?.length === 0
  const [only, second] = compounds ?? []
  if (only && second === undefined) return <TroikaPage compoundId={only.id} />
  const without = compounds?.filter((one) => !one.hasManager).length ?? 0
  const count = compounds?.length ?? 0
  return (
    <DeskPage
      title={
        compounds === undefined || none
          ? t`三驾马车`
          : without > 0
            ? t`${count} 个小区，${without} 个没有物业`
            : t`${count} 个小区都有物业`
      }
      tabTitle={t`三驾马车`}
      lead={t`居委会、业委会、物业在一起，每个小区一张商量台。`}
    >
      {bodies.error ? (
        <ErrorState error={bodies.error} again={() => void bodies.refetch()} />
      ) : none ? (
        <Empty title={t`还没有您的小区`}>
          {t`您的账号还没有挂到物业或业委会的岗位上。请居委会主任在“组织”里登记您的岗位。`}
        </Empty>
      ) : (
        <DataTable
          caption={t`小区`}
          rows={compounds?.toSorted(byNeed)}
          keyOf={(one) => one.id}
          empty={<Empty title={t`还没有小区`}>{t`导入花名册或登记房屋后，小区会出现在这里。`}</Empty>}
          columns={[
            {
              key: 'name',
              head: t`小区`,
              names: true,
              sort: (one, other) => one.name.localeCompare(other.name, 'zh-CN'),
              cell: (one) => <TextLink to={`/troika/${one.id}`}>{one.name}</TextLink>,
            },
            { key: 'manager', head: t`物业`, cell: (one) => <Has has={one.hasManager} /> },
            { key: 'owners', head: t`业委会`, cell: (one) => <Has has={one.hasOwnersCommittee} /> },
            {
              key: 'asks',
              head: t`没办完的托办`,
              end: true,
              sort: (one, other) => (one.openAsks ?? 0) - (other.openAsks ?? 0),
              cell: (one) => one.openAsks,
            },
          ]}
        />
      )}
    </DeskPage>
  )
}

/** What lacks most comes first. */
function byNeed(one: Compound, other: Compound): number {
  const lacks = (compound: Compound) => (compound.hasManager ? 0 : 2) + (compound.hasOwnersCommittee ? 0 : 1)
  return lacks(other) - lacks(one) || one.name.localeCompare(other.name, 'zh-CN')
}

function Has({ has }: { has: boolean }) {
  const { t } = useLingui()
  return has ? <State is="done">{t`有`}</State> : <State is="idle">{t`没有`}</State>
}
