import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Facts, Note, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { IconCalendar, IconFileText, IconPrinter } from '#kit/web/icons.ts'
import { sentenceOf } from '#kit/web/refused.ts'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { Agenda } from '../parts/agenda.tsx'
import { AfterMeeting } from '../parts/after-meeting.tsx'
import { QuorumBar } from '../parts/quorum-bar.tsx'
import { Resolutions } from '../parts/resolutions.tsx'
import { RuleNote } from '../parts/rule-note.tsx'
import { SeatList } from '../parts/seat-list.tsx'
import { type Meeting, useLive, useMeeting } from '../reading.ts'
import { EvenMembers } from '../parts/even-members.tsx'
import { MoveDialog } from '../parts/move-dialog.tsx'
import { Moved } from '../parts/moved.tsx'
import { PhaseState, useMeetingWords } from '../words.tsx'

/** One meeting on the desk: before it who is called and what about, while it runs the way to the minutes, afterwards the rest. */
export function MeetingPage() {
  const { t } = useLingui()
  const { meetingId } = usePathParams<'meetingId'>()
  const { data, error, refetch } = useMeeting(meetingId)
  if (data) return <Shown meeting={data} />
  return (
    <DeskPage title={t`会议`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={6} />}
    </DeskPage>
  )
}

function Shown({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('meetings')
  const { kinds } = useMeetingWords()
  const [asking, setAsking] = useState<'cancel' | 'move' | 'seen'>()
  const { data: live } = useLive(here, meeting.id, meeting.phase === 'called' || meeting.phase === 'running')
  const at = `/meetings/${meeting.id}`
  const { phase, quorum } = meeting
  const step = async (to: 'running' | 'closed') => {
    try {
      await send('POST', `${at}/phase`, { to })
    } catch (problem) {
      toast(sentenceOf(problem), 'bad')
    }
  }
  return (
    <DeskPage
      title={meeting.title}
      lead={
        <>
          {kinds[meeting.kind]}　<When at={meeting.startsAt} />　{meeting.place}
          {'　'}
          <PhaseState phase={phase} published={meeting.published} />
        </>
      }
      actions={
        <>
          <LinkButton to="/meetings">{t`回列表`}</LinkButton>
          {phase === 'called' ? (
            <>
              <Button onClick={() => setAsking('cancel')}>{t`不开了`}</Button>
              <Button onClick={() => setAsking('move')}>{t`改期`}</Button>
            </>
          ) : null}
          {phase === 'called' || phase === 'running' ? (
            <LinkButton to={`${at}/screen`}>{t`投到墙上`}</LinkButton>
          ) : null}
          {phase === 'called' ? (
            <Button look="primary" onClick={() => void step('running')}>{t`开始开会`}</Button>
          ) : null}
          {phase === 'running' ? (
            <>
              <Button onClick={() => void step('closed')}>{t`散会`}</Button>
              <LinkButton look="primary" to={`${at}/minutes`}>{t`写记录`}</LinkButton>
            </>
          ) : null}
          {phase === 'closed' ? <Button onClick={() => void step('running')}>{t`接着开`}</Button> : null}
        </>
      }
    >
      {meeting.whyCancelled ? <Note look="bad">{t`没有开：${meeting.whyCancelled}`}</Note> : null}
      <div className="columns">
        <div>
          <AfterMeeting meeting={meeting} />
          <Section title={t`人数`}>
            <QuorumBar quorum={live?.quorum ?? quorum} base={meeting.base} came={live?.came ?? meeting.came} />
            <EvenMembers rule={meeting.rule} whole={quorum.whole} />
          </Section>
          <Agenda meeting={meeting} />
          <Resolutions meeting={meeting} />
          <SeatList meeting={meeting} />
        </div>
        <div className="fields">
          <PartyFirst meeting={meeting} onSeen={() => setAsking('seen')} />
          <RuleNote rule={meeting.rule} />
          <MeetingFacts meeting={meeting} />
          <Section title={t`带走`}>
            <div className="fields">
              <LinkButton icon={IconCalendar} to={`/api/n/${here}${at}/calendar`} download>{t`放进日历`}</LinkButton>
              <LinkButton icon={IconPrinter} to={`${at}/list`}>{t`打印签到表`}</LinkButton>
              {phase === 'called' || phase === 'cancelled' ? null : (
                <>
                  <LinkButton icon={IconPrinter} to={`${at}/print`}>{t`打印记录`}</LinkButton>
                  <LinkButton icon={IconFileText} to={`/api/n/${here}${at}/minutes`} download>
                    {t`记录存成 Word`}
                  </LinkButton>
                </>
              )}
            </div>
          </Section>
        </div>
      </div>
      {asking === 'move' ? <MoveDialog meeting={meeting} onClose={() => setAsking(undefined)} /> : null}
      <ConfirmDialog
        open={asking === 'cancel'}
        onClose={() => setAsking(undefined)}
        title={t`这个会不开了`}
        act={t`不开了，通知大家`}
        danger
        reason={{ label: t`为什么`, hint: t`名单上的人会看到。`, required: true }}
        onAct={async (reason) => void (await send('POST', `${at}/phase`, { to: 'cancelled', reason }))}
      />
      <ConfirmDialog
        open={asking === 'seen'}
        onClose={() => setAsking(undefined)}
        title={t`党组织看过议题`}
        act={t`记下`}
        reason={{ label: t`谁看的`, hint: t`比如：党总支委员会 11月24日。`, required: true }}
        onAct={async (by) => void (await send('POST', `${at}/agenda-seen`, { by }))}
      />
    </DeskPage>
  )
}

/** Before the meeting the Party organisation looks at the agenda, where this kind asks for it. */
function PartyFirst({ meeting, onSeen }: { meeting: Meeting; onSeen: () => void }) {
  const { t } = useLingui()
  if (!meeting.rule.partyFirst) return null
  if (meeting.agendaSeen)
    return (
      <Note look="good">
        {t`议题看过了：${meeting.agendaSeen.by ?? ''}，`}
        <When at={meeting.agendaSeen.at} precision="day" />
      </Note>
    )
  if (meeting.phase !== 'called' && meeting.phase !== 'running') return null
  return (
    <Note look="wait">
      <p>{t`会前请党组织看一下议题。`}</p>
      <Button onClick={onSeen}>{t`看过了`}</Button>
    </Note>
  )
}

function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const { t } = useLingui()
  const { callers } = useMeetingWords()
  const { caller, notice } = meeting
  return (
    <Card>
      <Facts
        rows={[
          [
            t`谁提出`,
            caller.count === null
              ? callers[caller.who]
              : t`${callers[caller.who]}，${caller.count} / ${caller.whole ?? 0}`,
          ],
          [t`通知`, <When key="called" at={meeting.calledAt} precision="day" />],
          [t`改期`, meeting.moved ? <Moved key="moved" moved={meeting.moved} /> : ''],
          [t`提前`, notice.needed === null ? t`${notice.days} 天` : t`${notice.days} 天，规定 ${notice.needed} 天`],
          [t`为什么急`, notice.why ?? ''],
          [t`公告`, meeting.noticeNumber ?? ''],
        ]}
      />
    </Card>
  )
}
