import { useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { When } from '#kit/web/when.tsx'
import { useMine } from '../reading.ts'

/** On a resident's home page: the next meeting, and minutes that wait for them. */
export function MeetingsPanel({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { t } = useLingui()
  const { data } = useMine(neighbourhood.id)
  const waiting = data?.meetings.filter((one) => one.toConfirm) ?? []
  const next = data?.meetings.findLast((one) => one.phase === 'called' || one.phase === 'running')
  if (waiting.length === 0 && !next) return null
  return (
    <Section title={t`会议`} more={{ to: '/my-meetings', word: t`都看看` }}>
      <Card flush>
        <Rows>
          {waiting.map((one) => (
            <Row key={one.id} to={`/my-meetings/${one.id}`} title={t`请看一下记录：${one.title}`} />
          ))}
          {next ? (
            <Row to={`/my-meetings/${next.id}`} title={next.title}>
              <p className="muted">
                <When at={next.startsAt} />，{next.place}
              </p>
            </Row>
          ) : null}
        </Rows>
      </Card>
    </Section>
  )
}
