import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { areaAsMetres, counted } from '#kit/web/figures.tsx'
import { TextLink } from '#kit/web/link.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { type Listed, useRolls } from '../reading.ts'
import { useRollWords } from '../words.ts'

/** All rolls, the newest first. */
export function RollsPage() {
  const { t } = useLingui()
  const { electorates } = useRollWords()
  const { data, error, refetch } = useRolls()
  const drafts = data?.rolls.filter(({ state }) => state === 'draft').length ?? 0
  return (
    <DeskPage
      title={drafts > 0 ? t`${drafts} 份名册还没锁定` : t`权利名册`}
      tabTitle={t`权利名册`}
      lead={t`谁有权表决、按多少算，表决前先定下来。`}
      actions={data?.may.prepare ? <LinkButton look="primary" to="/rolls/new">{t`做一份名册`}</LinkButton> : null}
    >
      {error ? (
        <ErrorState error={error} again={() => void refetch()} />
      ) : (
        <DataTable
          caption={t`权利名册`}
          rows={data?.rolls}
          keyOf={(roll) => roll.id}
          empty={<Empty title={t`还没有名册`}>{t`要表决时，先在这里做一份。`}</Empty>}
          columns={[
            {
              key: 'label',
              head: t`名册`,
              names: true,
              cell: (roll: Listed) => <TextLink to={`/rolls/${roll.id}`}>{roll.label}</TextLink>,
            },
            { key: 'scope', head: t`范围`, cell: (roll: Listed) => roll.scopeLabel },
            { key: 'electorate', head: t`谁表决`, cell: (roll: Listed) => electorates[roll.electorate] },
            { key: 'rights', head: t`表决权`, end: true, cell: (roll: Listed) => counted(roll.rights) },
            { key: 'heads', head: t`人数`, end: true, cell: (roll: Listed) => counted(roll.heads) },
            {
              key: 'area',
              head: t`面积（㎡）`,
              end: true,
              cell: (roll: Listed) => (roll.electorate === 'owners' ? areaAsMetres(roll.area) : null),
            },
            { key: 'state', head: t`状态`, cell: (roll: Listed) => <RollState roll={roll} /> },
            {
              key: 'when',
              head: t`时间`,
              cell: (roll: Listed) => <When at={roll.frozenAt ?? roll.preparedAt} precision="day" />,
            },
          ]}
        />
      )}
    </DeskPage>
  )
}

function RollState({ roll }: { roll: Listed }) {
  const { t } = useLingui()
  if (roll.state === 'frozen')
    return <State is="done">{roll.version > 1 ? t`已锁定，第 ${roll.version} 版` : t`已锁定`}</State>
  return roll.unresolved > 0 ? (
    <State is="doing">{t`${roll.unresolved} 行没弄清`}</State>
  ) : (
    <State is="received">{t`可以锁定`}</State>
  )
}
