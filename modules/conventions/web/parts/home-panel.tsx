import { Trans, useLingui } from '@lingui/react/macro'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useNow, WhenDay } from '#kit/web/when.tsx'
import { useConventions } from '../reading.ts'

/** So many days a convention is news after it came into force. */
const NEWS = 30

/** On a resident's home page: what asks for a word, and what is newly in force; nothing otherwise. */
export function ConventionsPanel({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { t } = useLingui()
  const { data } = useConventions(neighbourhood.id)
  const since = addDays(dayOf(useNow()), -NEWS)
  const open = data?.conventions.filter((one) => one.takesComments) ?? []
  const fresh = data?.conventions.filter((one) => !one.takesComments && (one.inForce?.from ?? '') > since) ?? []
  if (open.length + fresh.length === 0) return null
  return (
    <Section title={t`大家的公约`}>
      <Card flush>
        <Rows>
          {open.map((one) => (
            <Row key={one.id} to={`/conventions/${one.id}`} title={t`《${one.title}》在听您的意见`}>
              {one.commentsUntil === null ? null : (
                <p className="muted">
                  <Trans>
                    意见收到 <WhenDay day={one.commentsUntil} />
                  </Trans>
                </p>
              )}
            </Row>
          ))}
          {fresh.map((one) => (
            <Row key={one.id} to={`/conventions/${one.id}`} title={t`《${one.title}》生效了`}>
              {one.inForce === null ? null : (
                <p className="muted">
                  <Trans>
                    <WhenDay day={one.inForce.from} /> 起生效
                  </Trans>
                </p>
              )}
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
