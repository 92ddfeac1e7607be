import { Trans, useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useHere } from '#kit/web/here.ts'
import { Late } from '#kit/web/house.tsx'
import { IconClipboardCheck } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { rolesOf, useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { PhaseState } from '../parts/state.tsx'
import { useRounds } from '../reading.ts'
import { perCent } from '../words.ts'

// Residents never load what only the desk needs.
const deskList = async () => (await import('../parts/desk-list.tsx')).DeskList

/** All appraisals, the newest first; what waits for one's own home is the news. */
export function AppraisalsPage() {
  const { t } = useLingui()
  const session = useSession()
  const { data, error, refetch } = useRounds(useHere())
  const roles = rolesOf(session)
  if (roles.includes('worker') || roles.includes('chair'))
    return (
      <Late
        room="appraisals"
        load={deskList}
        given={{ rounds: data?.rounds, error, again: () => void refetch(), mayOpen: roles.includes('chair') }}
        meanwhile={<Skeleton page />}
      />
    )
  const waits = data?.rounds.some((one) => one.waitsForMe) ?? false
  return (
    <PhonePage
      tabTitle={t`民主评议`}
      title={waits ? t`请您评一评` : t`民主评议`}
      lead={t`居委会、物业和公用单位做得怎么样，每年请大家评。`}
      back={{ to: '/' }}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data?.rounds.length === 0 ? (
        <Empty icon={IconClipboardCheck} title={t`还没有评议过`}>{t`评议开始了，会请您来评。`}</Empty>
      ) : null}
      {data && data.rounds.length > 0 ? (
        <Section title={t`每年的评议`}>
          <Card flush>
            <Rows>
              {data.rounds.map((one) => (
                <Row key={one.id} to={`/appraisals/${one.id}`} title={one.title} end={<PhaseState phase={one.phase} />}>
                  <p className="muted">
                    {one.phase === 'counted' ? (
                      t`${one.answered} 户答了，回收率 ${perCent(one.answerRate)}`
                    ) : (
                      <Trans>
                        <WhenDay day={one.closesOn} /> 截止
                      </Trans>
                    )}
                  </p>
                </Row>
              ))}
            </Rows>
          </Card>
        </Section>
      ) : null}
    </PhonePage>
  )
}
