import { useLingui } from '@lingui/react/macro'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconUsers } from '#kit/web/icons.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { useMine } from '../reading.ts'
import { PhaseState } from '../words.tsx'

/** Meetings one is called to or may come to. */
export function MyMeetingsPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useMine(useHere())
  const waiting = data?.meetings.filter((one) => one.toConfirm).length ?? 0
  return (
    <PhonePage
      title={waiting > 0 ? t`${waiting} 份记录请您看看` : t`会议`}
      tabTitle={t`会议`}
      lead={t`请您去的会，和谁都可以来的会。`}
      back={{ to: '/' }}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton /> : null}
      {data && data.meetings.length === 0 ? (
        <Empty icon={IconUsers} title={t`近来没有会`}>{t`有会请您，会发消息给您。`}</Empty>
      ) : null}
      {data && data.meetings.length > 0 ? (
        <Section title={t`最近的会`}>
          <Card flush>
            <Rows>
              {data.meetings.map((one) => (
                <Row
                  key={one.id}
                  to={`/my-meetings/${one.id}`}
                  title={one.title}
                  end={
                    one.toConfirm ? (
                      <State is="reopened">{t`请您确认`}</State>
                    ) : (
                      <PhaseState phase={one.phase} published={one.published} />
                    )
                  }
                >
                  <p className="muted">
                    <When at={one.startsAt} />
                    {comma()}
                    {one.place}
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
