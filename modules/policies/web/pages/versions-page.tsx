import { useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { ErrorPage } from '#kit/web/error-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { WhenDay, useNow } from '#kit/web/when.tsx'
import { useSay, useVersions, type Version } from '../reading.ts'
import { useOfficeNames } from '../words.ts'

/** District staff: every policy with its latest version; one click to write the next. */
export function VersionsPage() {
  const { t } = useLingui()
  const say = useSay()
  const offices = useOfficeNames()
  const today = dayOf(useNow())
  const { data, error, refetch } = useVersions()
  if (error) return <ErrorPage error={error} again={() => void refetch()} />
  if (!data) return <Skeleton page />
  const latest = [...Map.groupBy(data.versions, (version) => version.policy).values()].flatMap(
    (versions) => versions.toSorted((a, b) => b.number - a.number).slice(0, 1) as Version[],
  )
  const open = latest.filter((version) => !version.verified).length
  return (
    <DeskPage
      title={t`${latest.length} 项政策，${open} 项还没有核实`}
      tabTitle={t`政策`}
      actions={<LinkButton look="primary" to="/policies/edit/new">{t`写一项新政策`}</LinkButton>}
      lead={t`每一项都带着自己的例子，例子算不对就发不出去。发布前先看影响多少人。`}
    >
      <Section title={t`每一项的最新版本`}>
        <Card flush>
          <Rows>
            {latest.map((version) => (
              <Row
                key={version.policy}
                to={`/policies/edit/${version.policy}`}
                title={say(version.title)}
                end={
                  <State is={version.verified ? 'done' : 'idle'}>{version.verified ? t`看过原文` : t`未核实`}</State>
                }
              >
                <p className="muted small">
                  {t`第 ${version.number} 版，${offices[version.office]}，`}
                  {version.from > today ? t`将要开始：` : t`开始：`}
                  <WhenDay day={version.from} />
                </p>
                <p className="muted small">{version.source}</p>
              </Row>
            ))}
          </Rows>
        </Card>
      </Section>
    </DeskPage>
  )
}
