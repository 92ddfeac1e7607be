import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { When } from '#kit/web/when.tsx'
import { announcementsQuery } from './reading.ts'

/** What all who work here have to hear of: emergencies, a lost second factor, who came and went. */
export function Announcements({ neighbourhood }: { neighbourhood: string }) {
  const { t } = useLingui()
  const { data } = useQuery(announcementsQuery(neighbourhood))
  if (!data || data.announcements.length === 0) return null
  const said = {
    emergency: (who: string) => t`${who}用了应急进入`,
    'second-factor-reset': (who: string) => t`重设了${who}的验证器`,
    'handed-over': (who: string) => t`交接：${who}`,
    'standing-ended': (who: string) => t`${who}不再在这里任职`,
  }
  return (
    <Section title={t`要让大家知道的`} hint={t`近三个月。`}>
      <Card flush>
        <Rows>
          {data.announcements.map((one) => (
            <Row key={one.id} title={said[one.kind](one.about)} end={<When at={one.at} />}>
              <p>{one.reason}</p>
              <p className="muted small">
                {t`经手：${one.actor}`}
                {one.until === null ? null : (
                  <>
                    {t`，到 `}
                    <When at={one.until} />
                  </>
                )}
              </p>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
