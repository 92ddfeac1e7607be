import '../policies.css'
import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Facts, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { ErrorPage } from '#kit/web/error-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { WhenDay, useNow } from '#kit/web/when.tsx'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Money } from '#kit/web/figures.tsx'
import { Unverified } from '../parts/band.tsx'
import { Questions } from '../parts/questions.tsx'
import { type PolicyDetail, useChanges, useHere, usePolicy, useSay } from '../reading.ts'
import { useOfficeNames } from '../words.ts'

/** One policy: its text, clauses and source; who is only a sentence away from it; what a new version would change. */
export function KindPage() {
  const { t } = useLingui()
  const say = useSay()
  const offices = useOfficeNames()
  const { policy } = usePathParams<'policy'>()
  const { data, error, refetch } = usePolicy(policy)
  if (error) return <ErrorPage error={error} again={() => void refetch()} />
  if (!data) return <Skeleton page />
  const { version, counts } = data
  const title = say(version.title)
  return (
    <DeskPage
      title={t`${title}：${counts.yes} 位符合，${data.near.length} 位差一两句话`}
      tabTitle={title}
      lead={say(version.text)}
      actions={<LinkButton look="primary" to={`/policies?policy=${policy}`}>{t`看找到的人`}</LinkButton>}
    >
      {version.verified ? null : <Note look="wait">{t`这一项还没有对着原文核实，告知前请先问主管部门。`}</Note>}
      <div className="columns above">
        <div>
          <Section title={t`条件`}>
            <ol className="numbered">
              {version.clauses.map((clause) => (
                <li key={clause.key}>
                  {say(clause.text)}
                  {clause.source === null ? null : <p className="muted small">{clause.source}</p>}
                </li>
              ))}
            </ol>
          </Section>
          <Bands version={version} />
          <Near detail={data} />
        </div>
        <div>
          <Section title={t`依据`}>
            <Facts
              rows={[
                [t`出处`, version.source],
                [t`谁决定`, offices[version.office]],
                [t`第几版`, t`第 ${version.number} 版`],
                [t`从哪天`, <WhenDay key="from" day={version.from} />],
                [t`到哪天`, version.to === null ? null : <WhenDay key="to" day={version.to} />],
              ]}
            />
          </Section>
          <Section title={t`怎么办`}>
            <p>{say(version.apply)}</p>
            <ul>
              {version.papers.map((paper) => (
                <li key={paper.name.zh}>{say(paper.name)}</li>
              ))}
            </ul>
          </Section>
          <Coming detail={data} policy={policy} />
        </div>
      </div>
    </DeskPage>
  )
}

function Bands({ version }: { version: PolicyDetail['version'] }) {
  const { t } = useLingui()
  const say = useSay()
  if (version.bands.length === 0) return null
  return (
    <Section title={t`能得到什么`}>
      <Facts
        rows={version.bands.map((band) => [
          say(band.text),
          <>
            {band.fenPerMonth === null ? null : (
              <>
                {t`每月`} <Money fen={band.fenPerMonth} />
              </>
            )}
            <span className="muted small"> {band.source}</span>
            {band.verified ? null : <Unverified />}
          </>,
        ])}
      />
    </Section>
  )
}

function Near({ detail }: { detail: PolicyDetail }) {
  const { t } = useLingui()
  const here = useHere()
  return (
    <Section title={t`差一两句话的`} hint={t`下次上门或打电话时问一声，答了马上重新算。`}>
      {detail.near.length === 0 ? <p className="muted">{t`没有差一两句话的。`}</p> : null}
      {detail.near.length > 0 ? (
        <Card flush>
          <Rows>
            {detail.near.map(({ person, ask }) => (
              <Row
                key={person.id}
                title={person.age === null ? person.name : t`${person.name}，${person.age} 岁`}
                end={<span className="muted small">{person.address}</span>}
              >
                <Questions here={here} personId={person.id} questions={ask} />
              </Row>
            ))}
          </Rows>
        </Card>
      ) : null}
    </Section>
  )
}

function Coming({ detail, policy }: { detail: PolicyDetail; policy: string }) {
  const { t } = useLingui()
  const today = dayOf(useNow())
  const coming = detail.versions.some((version) => version.from > today)
  const { data } = useChanges(policy, coming)
  if (!data) return null
  const named = (people: typeof data.gains) =>
    people.length === 0 ? t`没有` : people.map((one) => one.name).join(t`、`)
  return (
    <Section title={t`新版本影响谁`}>
      <p>
        {t`第 ${data.number} 版开始：`}
        <WhenDay day={data.from} />
      </p>
      <Facts
        rows={[
          [t`新符合 ${data.gains.length}`, named(data.gains)],
          [t`不再符合 ${data.loses.length}`, named(data.loses)],
          [t`变成说不准 ${data.unsure.length}`, named(data.unsure)],
        ]}
      />
    </Section>
  )
}
