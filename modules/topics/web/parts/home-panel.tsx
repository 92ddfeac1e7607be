import { Trans, useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { useCalls, useTopics } from '../reading.ts'
import { TopicRow } from './topic-row.tsx'

/** On a resident's home page: what is being talked over, and where ideas are wanted. */
export function TopicsPanel({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { t } = useLingui()
  const { data } = useTopics(neighbourhood.id, 'open')
  const { data: called } = useCalls(neighbourhood.id)
  const call = called?.calls.find((one) => one.open)
  const topics = data?.topics ?? []
  if (data === undefined) return null
  return (
    <Section title={t`大家在议`} more={{ to: '/topics', word: t`全部` }}>
      <Card flush>
        <Rows>
          {call ? (
            <Row to={`/topics/new?call=${call.id}`} title={call.title}>
              <p className="muted">
                <Trans>
                  征集到
                  <WhenDay day={call.closesOn} />
                </Trans>
              </p>
            </Row>
          ) : null}
          {topics.length === 0 && !call ? (
            <Row to="/topics/new" title={t`提一个议题`}>
              <p className="muted">{t`有想法就提，小事大事都行。`}</p>
            </Row>
          ) : null}
          {topics.slice(0, 2).map((topic) => (
            <TopicRow key={topic.id} topic={topic} to={`/topics/${topic.id}`} />
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
