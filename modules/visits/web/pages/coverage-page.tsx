import { useLingui } from '@lingui/react/macro'
import { StackBar } from '#kit/web/bars.tsx'
import { LinkButton } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { DataTable } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { IconFileUpload, IconWalk } from '#kit/web/icons.ts'
import { TextLink } from '#kit/web/link.tsx'
import { useAddress } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { type CoverageState, coverageStates } from '../../domain/words.ts'
import { CoveredHomes } from '../parts/covered-homes.tsx'
import { type Counts, type Coverage, useCoverage } from '../reading.ts'
import { useVisitWords } from '../words.ts'

const fills = { reached: 'a', unwilling: 'c', 'not-home': 'b', never: 'f', vacant: 'i' } as const

/** How homes stand after a year: measured on homes, so that none is forgotten behind many visits to others. */
export function CoveragePage() {
  const { t } = useLingui()
  const { data, error, refetch } = useCoverage()
  const news = useNews(data?.all)
  return (
    <DeskPage
      tabTitle={t`走访`}
      title={news ?? t`走访`}
      lead={t`算的是户，不是次数。一年里见到人、通上话，都算见到了。`}
      actions={
        <>
          <LinkButton to="/visits/agreement">{t`多久去一次`}</LinkButton>
          <LinkButton look="primary" icon={IconWalk} to="/visits">{t`今天的名单`}</LinkButton>
        </>
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={8} /> : null}
      {data && data.all.homes === 0 ? (
        <Empty
          title={t`还没有登记住户`}
          action={<LinkButton icon={IconFileUpload} to="/imports">{t`导入名册`}</LinkButton>}
        >
          {t`导入名册后，这里看得到哪些户还没走到。`}
        </Empty>
      ) : null}
      {data && data.all.homes > 0 ? <Covered coverage={data} /> : null}
    </DeskPage>
  )
}

function useNews(all: Counts | undefined): string | undefined {
  const { t } = useLingui()
  if (all === undefined) return undefined
  const { never, 'not-home': vain, due } = all
  if (never > 0) return t`还有 ${never} 户，一年里没人去过`
  if (vain > 0) return t`${vain} 户去了都没碰到人`
  return due > 0 ? t`家家都走到了，${due} 户该再去看看` : t`家家都走到了`
}

function Covered({ coverage }: { coverage: Coverage }) {
  const { t } = useLingui()
  const { covered } = useVisitWords()
  const [address, change] = useAddress()
  const { all, entrances, waits } = coverage
  const state =
    (coverageStates as readonly string[]).includes(address.s ?? '') || address.s === 'due' ? address.s : undefined
  const shown =
    state ??
    (address.e === undefined ? (all.never > 0 ? 'never' : all['not-home'] > 0 ? 'not-home' : 'due') : undefined)
  const { due } = all
  return (
    <div className="columns">
      <div>
        {waits > 0 ? (
          <div className="keep">
            <Note look="wait">
              {t`门口听到的，有 ${waits} 处和名册对不上。`} <TextLink to="/visits/answers">{t`去定一下`}</TextLink>
            </Note>
          </div>
        ) : null}
        <StackBar
          label={t`${all.homes} 户怎么样`}
          total={{ word: t`一共`, shown: t`${all.homes} 户` }}
          parts={coverageStates.map((one) => ({
            key: one,
            word: covered[one],
            value: all[one],
            shown: t`${all[one]} 户`,
            fill: fills[one],
          }))}
        />
        <Section
          title={t`一个门洞一个门洞看`}
          end={due > 0 ? <TextLink to="/visits/coverage?s=due">{t`${due} 户该去看看`}</TextLink> : undefined}
        >
          <DataTable
            caption={t`各门洞走访情况`}
            rows={entrances}
            keyOf={(row) => row.id}
            selected={address.e}
            empty={null}
            columns={[
              {
                key: 'name',
                head: t`门洞`,
                names: true,
                cell: (row) => <TextLink to={`/visits/coverage?e=${row.id}`}>{`${row.compound}${row.name}`}</TextLink>,
              },
              ...coverageStates.map((one) => ({
                key: one,
                head: covered[one],
                end: true,
                sort: (a: Coverage['entrances'][number], b: Coverage['entrances'][number]) =>
                  a.counts[one] - b.counts[one],
                cell: (row: Coverage['entrances'][number]) => <Figure row={row} state={one} />,
              })),
              {
                key: 'due',
                head: t`该去看看`,
                end: true,
                sort: (a, b) => a.counts.due - b.counts.due,
                cell: (row) => <Figure row={row} state="due" />,
              },
            ]}
            foot={{
              name: t`合计`,
              ...Object.fromEntries(coverageStates.map((one) => [one, all[one]])),
              due: all.due,
            }}
          />
        </Section>
      </div>
      <div>
        <CoveredHomes
          entrance={address.e}
          name={entrances.find((one) => one.id === address.e)?.name}
          state={shown as CoverageState | 'due' | undefined}
          onState={(s) => change({ s })}
        />
      </div>
    </div>
  )
}

function Figure({ row, state }: { row: Coverage['entrances'][number]; state: CoverageState | 'due' }) {
  const count = row.counts[state]
  if (count === 0) return <span className="muted">0</span>
  return <TextLink to={`/visits/coverage?e=${row.id}&s=${state}`}>{String(count)}</TextLink>
}
