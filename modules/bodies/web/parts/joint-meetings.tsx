import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { State } from '#kit/web/state.tsx'
import { When } from '#kit/web/when.tsx'
import { type Desk, useAct } from '../reading.ts'
import { MeetingDialog } from './meeting-dialog.tsx'

/** When the three next sit together, and when they did. */
export function JointMeetings({ desk }: { desk: Desk }) {
  const { t } = useLingui()
  const act = useAct()
  const [doing, setDoing] = useState<'call' | 'cancel'>()
  const next = desk.nextMeeting
  const past = desk.pastMeetings.slice(0, 5)
  return (
    <Section title={t`下次联席会议`}>
      <Card>
        {next ? (
          <>
            <p className="big">
              <When at={next.at} exact />
            </p>
            <p>{next.place}</p>
            {next.note ? <p className="muted">{t`议：${next.note}`}</p> : null}
          </>
        ) : (
          <p className="muted">{t`还没定下一次。`}</p>
        )}
        {desk.may.callMeeting ? (
          <div className="btns above">
            <Button onClick={() => setDoing('call')}>{next ? t`再定一次` : t`定一次会`}</Button>
            {next ? <Button look="quiet" onClick={() => setDoing('cancel')}>{t`这次不开了`}</Button> : null}
          </div>
        ) : null}
        {past.length === 0 ? null : (
          <dl className="days above">
            {past.map((meeting) => (
              <div key={meeting.id} style={{ display: 'contents' }}>
                <dt>
                  <When at={meeting.at} precision="day" />
                </dt>
                <dd>
                  {meeting.place}
                  {meeting.note ? `，${meeting.note}` : null}
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
        )}
      </Card>
      {doing === 'call' ? (
        <MeetingDialog path={`compounds/${desk.compound.id}/meetings`} onClose={() => setDoing(undefined)} />
      ) : null}
      <ConfirmDialog
        open={doing === 'cancel'}
        onClose={() => setDoing(undefined)}
        title={t`这次联席会议不开了`}
        act={t`不开了`}
        reason={{ label: t`为什么`, required: true }}
        onAct={async (reason) => {
          await act('POST', `meetings/${next?.id}/cancel`, { reason })
        }}
      >
        <p>{t`会留在记录里，写着没开。`}</p>
      </ConfirmDialog>
    </Section>
  )
}
