import { Trans, useLingui } from '@lingui/react/macro'
import { addDays, dayOf } from '#kit/pure/shanghai-time.ts'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useNow, WhenDay } from '#kit/web/when.tsx'
import { useConventions } from '../reading.ts'

/** So many days a convention is news after it came into force. */
const NEWS = 30

/** On a resident's home page: what asks for a word, what is newly in force, and always the way to what holds here. */
export function ConventionsPanel({ neighbourhood }: { neighbourhood: { id: string } }) {
  const { t } = useLingui()
  const { data } = useConventions(neighbourhood.id)
  const since = addDays(dayOf(useNow()), -NEWS)
  const open = data?.conventions.filter((one) => one.takesComments) ?? []
  const fresh = data?.conventions.filter((one) => !one.takesComments && (one.inForce?.from ?? '') > since) ?? []
  const all = data?.conventions.length ?? 0
  if (all === 0) return null
  return (
    <Section
      title={t`大家的公约`}
      {...(open.length + fresh.length > 0 ? { more: { to: '/conventions', word: t`全部 ${all} 份` } } : {})}
    >
      <Card flush>
        <Rows>
          {open.length + fresh.length === 0 ? (
            <Row to="/conventions" title={t`看公约`}>
              <p className="muted">{t`大家一起定的规矩，共 ${all} 份。`}</p>
            </Row>
          ) : null}
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
