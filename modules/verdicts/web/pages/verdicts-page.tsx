import { Trans, useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { IconScale } from '#kit/web/icons.ts'
import { Late } from '#kit/web/house.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { ResultState } from '../parts/result-state.tsx'
import { type Listed, useVerdicts } from '../reading.ts'

// Residents never load what only the desk needs.
const deskList = async () => (await import('../parts/desk-list.tsx')).DeskList

/** All verdicts of the neighbourhood, newest first. */
export function VerdictsPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useVerdicts()
  const session = useSession()
  if (data && rolesOf(session).some((role) => role !== 'resident'))
    return <Late room="verdicts" load={deskList} given={{ verdicts: data.verdicts }} meanwhile={<Skeleton page />} />
  const waiting = data?.verdicts.filter((one) => one.announcedAt === null).length ?? 0
  return (
    <PhonePage
      tabTitle={t`表决结果`}
      title={waiting > 0 ? t`${waiting} 个结果还没公告` : t`表决结果`}
      lead={t`怎么算的、够不够、差多少，都在里面，人人可以重算。`}
      back={{ to: '/' }}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data?.verdicts.length === 0 ? (
        <Empty icon={IconScale} title={t`还没有结果`}>{t`表决截止、开票以后，结果会放在这里。`}</Empty>
      ) : null}
      {data && data.verdicts.length > 0 ? (
        <Section title={t`全部结果`}>
          <Card flush>
            <Rows>
              {data.verdicts.map((one) => (
                <VerdictRow key={one.id} verdict={one} />
              ))}
            </Rows>
          </Card>
        </Section>
      ) : null}
    </PhonePage>
  )
}

function VerdictRow({ verdict }: { verdict: Listed }) {
  const { t } = useLingui()
  return (
    <Row to={`/verdicts/${verdict.id}`} title={verdict.title} end={<ResultState verdict={verdict} />}>
      <p className="muted small">
        <Trans>
          {verdict.scope}，<WhenDay day={dayOf(new Date(verdict.closedAt))} /> 开票
        </Trans>
        {verdict.announcedAt === null ? t`，还没公告` : t`，已公告`}
      </p>
    </Row>
  )
}
