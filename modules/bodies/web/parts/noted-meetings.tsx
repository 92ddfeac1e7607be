import { useLingui } from '@lingui/react/macro'
import { Card, Section } from '#kit/web/card.tsx'
import { State } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import type { Desk } from '../reading.ts'

/** Joint meetings of earlier years, noted as a day and a place only; nothing is added to them. */
export function NotedMeetings({ noted }: { noted: Desk['noted'] }) {
  const { t } = useLingui()
  if (noted.length === 0) return null
  return (
    <Section title={t`早先记下的会`}>
      <Card>
        <dl className="days">
          {noted.map((meeting) => (
            <div key={meeting.id} style={{ display: 'contents' }}>
              <dt>
                <When at={meeting.at} precision="day" />
              </dt>
              <dd>
                {meeting.place}
                {meeting.note ? `${comma()}${meeting.note}` : null}
                {meeting.cancelledWhy === null ? null : (
                  <>
                    {' '}
                    <State is="against">{t`没开：${meeting.cancelledWhy}`}</State>
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </Section>
  )
}
