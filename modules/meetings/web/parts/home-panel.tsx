import { useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { useMine } from '../reading.ts'

/** On a resident's home page: the next meeting, minutes that wait for them, and the way to what was held. */
export function MeetingsPanel({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { t } = useLingui()
  const { data } = useMine(neighbourhood.id)
  const waiting = data?.meetings.filter((one) => one.toConfirm) ?? []
  const next = data?.meetings.findLast((one) => one.phase === 'called' || one.phase === 'running')
  const count = data?.meetings.length ?? 0
  if (count === 0) return null
  return (
    <Section title={t`会议`} more={{ to: '/my-meetings', word: t`都看看` }}>
      <Card flush>
        <Rows>
          {waiting.map((one) => (
            <Row key={one.id} to={`/my-meetings/${one.id}`} title={t`请看一下记录：${one.title}`} />
          ))}
          {waiting.length === 0 && !next ? (
            <Row to="/my-meetings" title={t`开过的会`}>
              <p className="muted">{t`最近 ${count} 次，定了什么都在这里。`}</p>
            </Row>
          ) : null}
          {next ? (
            <Row to={`/my-meetings/${next.id}`} title={next.title}>
              <p className="muted">
                <When at={next.startsAt} />
                {comma()}
                {next.place}
              </p>
            </Row>
          ) : null}
        </Rows>
      </Card>
    </Section>
  )
}
