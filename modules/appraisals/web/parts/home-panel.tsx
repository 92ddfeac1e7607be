import { Trans, useLingui } from '@lingui/react/macro'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useNow, WhenDay } from '#kit/web/when.tsx'
import { useRounds } from '../reading.ts'
import { perCent } from '../words.ts'

/** So many days after its last one a result is news. */
const NEWS = 45

/** On a resident's home page: an appraisal that waits for this home, a result that is new, and always the way to earlier ones. */
export function AppraisalsPanel({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { t } = useLingui()
  const { data } = useRounds(neighbourhood.id)
  const since = addDays(dayOf(useNow()), -NEWS)
  const waits = data?.rounds.filter((one) => one.waitsForMe) ?? []
  const fresh = data?.rounds.filter((one) => one.phase === 'counted' && one.closesOn > since) ?? []
  const rounds = data?.rounds ?? []
  const [last] = rounds
  if (last === undefined) return null
  return (
    <Section
      title={waits.length > 0 ? t`请您评一评` : t`民主评议`}
      {...(rounds.length > 1 ? { more: { to: '/appraisals', word: t`往年的` } } : {})}
    >
      <Card flush>
        <Rows>
          {waits.length + fresh.length === 0 ? (
            <Row to={`/appraisals/${last.id}`} title={last.title}>
              <p className="muted">{last.phase === 'counted' ? t`看结果` : t`看评什么、怎么评`}</p>
            </Row>
          ) : null}
          {waits.map((one) => (
            <Row key={one.id} to={`/appraisals/${one.id}`} title={one.title}>
              <p className="muted">
                <Trans>
                  点几下就好，不记名，
                  <WhenDay day={one.closesOn} /> 截止
                </Trans>
              </p>
            </Row>
          ))}
          {fresh.map((one) => (
            <Row key={one.id} to={`/appraisals/${one.id}`} title={t`${one.title}有结果了`}>
              <p className="muted">{t`${one.answered} 户答了，回收率 ${perCent(one.answerRate)}`}</p>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
