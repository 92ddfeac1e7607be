import { useLingui } from '@lingui/react/macro'
import { Facts, Note, Section } from '#kit/web/card.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { areaAsMetres, counted } from '#kit/web/figures.tsx'
import { State } from '#kit/web/state.tsx'
import type { Page } from '../reading.ts'

type Outcome = NonNullable<Page['outcome']>
type Standing = Outcome['standings'][number]

/** Who took part, who was elected, what is left. */
export function OutcomePart({ page, outcome }: { page: Page; outcome: Outcome }) {
  const { t } = useLingui()
  return (
    <Section title={t`结果`}>
      <Turnout page={page} outcome={outcome} />
      {outcome.quorum.heads && outcome.quorum.area ? null : (
        <Note look="bad">{t`参加的不够，这次选举不成立，要重新组织。`}</Note>
      )}
      {outcome.tied.length > 0 ? (
        <Note look="wait">{t`还有 ${outcome.vacant} 个名额，${outcome.tied.length} 位票数相同，要另选。`}</Note>
      ) : outcome.vacant > 0 ? (
        <Note look="wait">{t`还空 ${outcome.vacant} 个名额。`}</Note>
      ) : null}
      {page.election.electorate === 'owners' && outcome.standings.some((one) => one.elected && one.area === 'open') ? (
        <Note look="wait">
          {page.term?.basis
            ? t`同意的面积，选票证明不了的，${page.term.by}写明了依据：${page.term.basis}`
            : t`有当选的人，选票证明不了同意的面积过半。开始任期前，要写明凭什么确认。`}
        </Note>
      ) : null}
      <div className="above">
        <Standings page={page} outcome={outcome} />
      </div>
    </Section>
  )
}

/** What the ballots prove of area: they bear no name, but the least and the most that so many of them can be is known. */
function AreaSaid({ standing: { area, areaLeast, areaMost } }: { standing: Standing }) {
  const { t } = useLingui()
  if (area === null || areaLeast === null || areaMost === null) return '—'
  const [least, most] = [areaAsMetres(areaLeast), areaAsMetres(areaMost)]
  if (area === 'met') return t`一定过半：至少 ${least} ㎡`
  if (area === 'missed') return t`一定没过半：至多 ${most} ㎡`
  return t`选票证明不了：${least} 到 ${most} ㎡`
}

export function Turnout({ page, outcome }: { page: Page; outcome: Outcome }) {
  const { t } = useLingui()
  const { whole, taking } = outcome
  return (
    <Facts
      rows={[
        [t`参加`, t`${counted(taking.heads)} / ${counted(whole.heads)}`],
        [
          t`参加的面积`,
          page.election.electorate === 'owners'
            ? t`${areaAsMetres(taking.area)} / ${areaAsMetres(whole.area)} ㎡`
            : undefined,
        ],
      ]}
    />
  )
}

export function Standings({ page, outcome }: { page: Page; outcome: Outcome }) {
  const { t } = useLingui()
  const nameOf = (id: string) => page.candidates.find((one) => one.id === id)?.name ?? ''
  return (
    <DataTable
      caption={t`得票`}
      rows={outcome.standings}
      keyOf={(one) => one.candidateId}
      empty={null}
      columns={[
        { key: 'name', head: t`候选人`, names: true, cell: (one: Standing) => nameOf(one.candidateId) },
        { key: 'votes', head: t`得票`, end: true, cell: (one: Standing) => counted(one.votes) },
        ...(page.election.electorate === 'owners'
          ? [{ key: 'area', head: t`同意的面积`, cell: (one: Standing) => <AreaSaid standing={one} /> }]
          : []),
        {
          key: 'state',
          head: t`结果`,
          cell: (one: Standing) =>
            one.elected ? (
              <State is="done">{t`当选`}</State>
            ) : one.tied ? (
              <State is="doing">{t`票数相同，另选`}</State>
            ) : (
              <State is="idle">
                {!one.agreed ? t`没有过半数` : one.area === 'missed' ? t`面积没有过半数` : t`过半数，名额已满`}
              </State>
            ),
        },
      ]}
    />
  )
}
