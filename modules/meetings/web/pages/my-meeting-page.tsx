import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { IconCalendar } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { ResolutionCard } from '../parts/resolution-card.tsx'
import { type Mine, useOneOfMine } from '../reading.ts'
import { Moved } from '../parts/moved.tsx'
import { PhaseState, useMeetingWords } from '../words.tsx'

/** A meeting from one's own seat: be there, see the agenda and what was resolved, confirm the minutes, take something on. */
export function MyMeetingPage() {
  const { t } = useLingui()
  const { meetingId } = usePathParams<'meetingId'>()
  const { data, error, refetch } = useOneOfMine(meetingId)
  const back = { to: '/my-meetings', word: t`会议` }
  if (data) return <Shown meeting={data} />
  return (
    <PhonePage title={t`会议`} back={back}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton />}
    </PhonePage>
  )
}

type Asking = 'objected' | 'pledge' | 'item'

function Shown({ meeting }: { meeting: Mine }) {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('meetings')
  const { kinds } = useMeetingWords()
  const [address] = useAddress()
  const [asking, setAsking] = useState<Asking>()
  const [id, setId] = useState(newId)
  const { may, mine } = meeting
  const code = address['c']
  const at = `/meetings/${meeting.id}`
  const act = async (path: string, body: object, word: string) => {
    try {
      await send('POST', at + path, body)
      toast(word)
    } catch (problem) {
      toast(sentenceOf(problem), 'bad')
    }
  }
  const title = may.answer
    ? t`请看看记录对不对`
    : mine?.cameAt && meeting.phase === 'running'
      ? t`您已签到，会正在开`
      : meeting.title
  return (
    <PhonePage
      title={title}
      tabTitle={meeting.title}
      kicker={title === meeting.title ? kinds[meeting.kind] : meeting.title}
      lead={
        <>
          <When at={meeting.startsAt} />
          {comma()}
          {meeting.place}
        </>
      }
      back={{ to: '/my-meetings', word: t`会议` }}
      dock={
        may.come && code !== undefined ? (
          <Button
            look="primary"
            wide
            onClick={() => void act('/here', { seatId: id, code }, t`签到好了，请坐。`)}
          >{t`我到了`}</Button>
        ) : may.answer ? (
          <Button look="primary" wide onClick={() => void act('/answer', { answer: 'agreed' }, t`谢谢您，记下了。`)}>
            {t`记录没有错`}
          </Button>
        ) : undefined
      }
    >
      <p>
        <PhaseState phase={meeting.phase} published={meeting.published} />
      </p>
      {meeting.moved && meeting.phase === 'called' ? (
        <Note look="wait">
          <Moved moved={meeting.moved} />
        </Note>
      ) : null}
      {may.come && code === undefined && meeting.phase !== 'cancelled' ? (
        <Note>{t`到了会场，请扫门口的码签到。不用手机也行，在签到表上写名字。`}</Note>
      ) : null}
      {mine?.cameAt && !mine.member ? <Note>{t`您是列席：可以听、可以说，不计入到会人数，也不表决。`}</Note> : null}
      {mine?.answer === 'agreed' ? <Note look="good">{t`您确认过这份记录了。`}</Note> : null}
      {mine?.answer === 'objected' ? <Note look="wait">{t`您的意见附在记录后面：${mine.objection ?? ''}`}</Note> : null}
      <Section title={t`议什么`}>
        {meeting.items.length === 0 ? <p className="muted">{t`议题还没有定。`}</p> : null}
        {meeting.items.length === 0 ? null : (
          <Card flush>
            <Rows>
              {meeting.items.map((item, index) => (
                <Row key={item.id} title={`${index + 1}. ${item.title}`}>
                  {item.words === null ? null : <p>{item.words}</p>}
                  {meeting.lines
                    .filter((line) => line.itemId === item.id)
                    .map((line) => (
                      <p key={line.id}>{line.words}</p>
                    ))}
                </Row>
              ))}
            </Rows>
          </Card>
        )}
        {may.add ? (
          <div className="above">
            <Button wide onClick={() => setAsking('item')}>{t`我也想提一件`}</Button>
          </div>
        ) : null}
      </Section>
      {meeting.cards.length === 0 ? null : (
        <Section title={t`定了什么`}>
          <Card flush>
            <Rows>
              {meeting.cards.map((card) => (
                <ResolutionCard key={card.id} card={card} />
              ))}
            </Rows>
          </Card>
        </Section>
      )}
      {meeting.pledges.length === 0 && !may.pledge ? null : (
        <Section title={t`谁认领了什么`}>
          {meeting.pledges.map((one) => (
            <p key={one.id}>
              <b>{one.name}</b> {one.what}
            </p>
          ))}
          {may.pledge ? <Button wide onClick={() => setAsking('pledge')}>{t`我来认领一件`}</Button> : null}
        </Section>
      )}
      <div className="above fields">
        {may.answer ? <Button wide onClick={() => setAsking('objected')}>{t`有不对的地方`}</Button> : null}
        {meeting.phase === 'called' ? (
          <LinkButton wide icon={IconCalendar} to={`/api/n/${here}${at}/calendar`} download>{t`放进日历`}</LinkButton>
        ) : null}
      </div>
      <SayDialog
        asking={asking}
        onClose={() => setAsking(undefined)}
        onSaid={async (words) => {
          if (asking === 'objected') await send('POST', `${at}/answer`, { answer: 'objected', words })
          if (asking === 'pledge') await send('POST', `${at}/pledges`, { id, what: words })
          if (asking === 'item') await send('POST', `${at}/items`, { id, title: words })
          setId(newId())
          toast(t`记下了。`)
        }}
      />
    </PhonePage>
  )
}

function SayDialog(props: {
  asking: Asking | undefined
  onClose: () => void
  onSaid: (words: string) => Promise<void>
}) {
  const { t } = useLingui()
  const { asking, onClose, onSaid } = props
  const words: Record<Asking, { title: string; label: string; hint: string }> = {
    objected: { title: t`哪里不对`, label: t`您的意见`, hint: t`会附在记录后面，只有会议的人看得到。` },
    pledge: { title: t`认领一件`, label: t`我来做什么`, hint: t`比如：我去问增容要多少钱。` },
    item: { title: t`提一件议题`, label: t`一句话说清楚`, hint: t`到会的人都看得到。` },
  }
  const { title, label, hint } = words[asking ?? 'item']
  return (
    <ConfirmDialog
      open={asking !== undefined}
      onClose={onClose}
      title={title}
      act={t`记下`}
      reason={{ label, hint, required: true }}
      onAct={onSaid}
    />
  )
}
