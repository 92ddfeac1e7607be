import { useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { When } from '#kit/web/when.tsx'
import { useJoint } from '../reading.ts'
import { PhaseState } from '../words.tsx'

/** On the desk of a compound's three: when they next sit together and about what, and what came of the last times. */
export function TroikaMeetings({ compoundId }: { compoundId: string }) {
  const { t } = useLingui()
  const { data } = useJoint(compoundId)
  if (data === undefined) return null
  const next = data.meetings.findLast((one) => one.phase === 'running' || one.phase === 'called')
  const others = data.meetings.filter((one) => one !== next).slice(0, 5)
  // Minutes are opened by whoever runs meetings, and from a seat by whoever was called.
  const toOf = ({ id, mine }: { id: string; mine: boolean }): { to?: string } =>
    data.mayCall ? { to: `/meetings/${id}` } : mine ? { to: `/my-meetings/${id}` } : {}
  const nextTo = next && toOf(next).to
  return (
    <Section title={t`联席会议`}>
      <Card>
        {next ? (
          <>
            <p className="big">
              <When at={next.startsAt} exact />
            </p>
            <p>{next.place}</p>
            {next.agenda.length > 0 ? <p className="muted">{t`议：${next.agenda.join('、')}`}</p> : null}
          </>
        ) : (
          <p className="muted">{t`还没定下一次。`}</p>
        )}
        <div className="btns above">
          {nextTo ? <LinkButton to={nextTo}>{t`看这次会`}</LinkButton> : null}
          {data.mayCall ? (
            <LinkButton look={next ? 'quiet' : 'outline'} to={`/meetings/new?kind=troika&compound=${compoundId}`}>
              {next ? t`再定一次` : t`定一次会`}
            </LinkButton>
          ) : null}
        </div>
      </Card>
      {others.length === 0 ? null : (
        <div className="above">
          <Card flush>
            <Rows>
              {others.map((one) => (
                <Row
                  key={one.id}
                  {...toOf(one)}
                  title={one.title}
                  end={<PhaseState phase={one.phase} published={one.published} />}
                >
                  <p className="muted">
                    <When at={one.startsAt} precision="day" />
                    {one.resolutions > 0 ? t`，决议 ${one.resolutions} 条` : null}
                  </p>
                </Row>
              ))}
            </Rows>
          </Card>
        </div>
      )}
    </Section>
  )
}
