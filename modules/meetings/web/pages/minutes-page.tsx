import '../meetings.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { OfflineBar } from '#kit/web/offline/offline-bar.tsx'
import { OfflineGate } from '#kit/web/offline/offline-gate.tsx'
import { OutboxMark } from '#kit/web/offline/outbox-mark.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { usePathParams } from '#kit/web/router.tsx'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { DecideDialog } from '../parts/decide-dialog.tsx'
import { LineWriter } from '../parts/line-writer.tsx'
import { QuorumBar } from '../parts/quorum-bar.tsx'
import { ResolutionCard } from '../parts/resolution-card.tsx'
import { useMinutes } from '../minutes.ts'
import type { Card as Resolution, Meeting } from '../reading.ts'
import { useLive } from '../reading.ts'
import { useSays } from '../says.ts'

/** Written while people talk: item by item, line by line, proposals counted; a lost network does not stop it. */
export function MinutesPage() {
  const { t } = useLingui()
  const { meetingId } = usePathParams<'meetingId'>()
  const minutes = useMinutes(meetingId)
  const says = useSays()
  const { body, from } = minutes.day
  return (
    <PhonePage
      title={body === undefined ? t`写记录` : body.title}
      tabTitle={t`写记录`}
      kicker={body?.phase === 'running' ? <State is="doing">{t`正在开`}</State> : undefined}
      back={{ to: `/meetings/${meetingId}`, word: t`会议` }}
      end={<OutboxMark says={says} />}
    >
      <OfflineGate day={minutes.day}>
        {(meeting) => <Written meeting={meeting} minutes={minutes} online={from === 'server'} />}
      </OfflineGate>
      <div className="above fields">
        <OfflineBar day={minutes.day} />
      </div>
    </PhonePage>
  )
}

type Props = { meeting: Meeting; minutes: ReturnType<typeof useMinutes>; online: boolean }

const said = (problem: unknown): void => toast(sentenceOf(problem), 'bad')

function Written({ meeting, minutes, online }: Props) {
  const { t } = useLingui()
  const here = useHere()
  const send = useSend('meetings')
  const { data: live } = useLive(here, meeting.id, online && meeting.phase === 'running')
  const [deciding, setDeciding] = useState<Resolution>()
  const [chosen, setChosen] = useState<string>()
  const current = chosen ?? meeting.nowItem ?? meeting.items[0]?.id ?? null
  const goTo = (itemId: string) => {
    setChosen(itemId)
    // The wall follows where there is a network; the writing goes on either way.
    if (online) void send('POST', `/meetings/${meeting.id}/now`, { itemId }).catch(() => undefined)
  }
  const write = (words: string, hidden: boolean) =>
    minutes.writeLine({ id: newId(), itemId: current, words, private: hidden, at: new Date().toISOString() })
  const propose = (proposal: string) => minutes.propose({ id: newId(), itemId: current, proposal })
  const strike = async (lineId: string) => {
    await send('POST', `/meetings/${meeting.id}/lines/strike`, { lineId }).catch(said)
    await minutes.day.again()
  }
  return (
    <>
      <QuorumBar quorum={live?.quorum ?? meeting.quorum} base={meeting.base} came={live?.came ?? meeting.came} />
      <Section title={t`议到哪里了`}>
        <div className="meeting-items">
          {meeting.items.map((item, index) => {
            const on = item.id === current
            const lines = meeting.lines.filter((line) => line.itemId === item.id)
            const cards = meeting.cards.filter((card) => card.itemId === item.id)
            return (
              <Card key={item.id} {...(on ? { look: 'strong' as const } : {})}>
                <div className="beside middle">
                  <h3 className="grow">{`${index + 1}. ${item.title}`}</h3>
                  {on ? (
                    <State is="doing">{t`正在议`}</State>
                  ) : (
                    <Button aria-label={t`议这件：${item.title}`} onClick={() => goTo(item.id)}>{t`议这件`}</Button>
                  )}
                </div>
                <LineList lines={lines} onStrike={online ? (id) => void strike(id) : undefined} />
                {on && meeting.phase === 'running' ? (
                  <LineWriter meetingId={meeting.id} onWrite={write} onPropose={propose} />
                ) : null}
                {cards.length === 0 ? null : (
                  <Rows>
                    {cards.map((card) => (
                      <ResolutionCard key={card.id} card={card}>
                        {card.outcome === 'proposed' ? (
                          online ? (
                            <Button look="soft" onClick={() => setDeciding(card)}>{t`表决`}</Button>
                          ) : (
                            <p className="muted">{t`有网络再记表决：要核对人数，任务也要进待办。`}</p>
                          )
                        ) : null}
                      </ResolutionCard>
                    ))}
                  </Rows>
                )}
              </Card>
            )
          })}
        </div>
        {meeting.items.length === 0 ? <LineWriter meetingId={meeting.id} onWrite={write} onPropose={propose} /> : null}
      </Section>
      <Roll meeting={meeting} onMark={(entry) => void minutes.mark(entry).catch(said)} />
      <div className="above">
        <LinkButton wide to={`/meetings/${meeting.id}`}>{t`散会、确认、公布`}</LinkButton>
      </div>
      {deciding ? <DecideDialog meeting={meeting} card={deciding} onClose={() => setDeciding(undefined)} /> : null}
    </>
  )
}

function LineList({ lines, onStrike }: { lines: Meeting['lines']; onStrike: ((id: string) => void) | undefined }) {
  const { t } = useLingui()
  if (lines.length === 0) return null
  return (
    <ul className="meeting-lines">
      {lines.map((line) => (
        <li key={line.id}>
          <span className={line.struck ? 'struck' : undefined}>
            {line.words}
            {line.private ? <span className="muted">{t`（不公开）`}</span> : null}
          </span>
          {line.struck || onStrike === undefined ? null : (
            <Button
              look="quiet"
              aria-label={t`划掉：${line.words}`}
              onClick={() => onStrike(line.id)}
            >{t`划掉`}</Button>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Calling out the names; also without a network. */
function Roll({
  meeting,
  onMark,
}: {
  meeting: Meeting
  onMark: (entry: { seatId: string; came: boolean; way: 'call'; at: string; name: string }) => void
}) {
  const { t } = useLingui()
  if (meeting.list.length === 0) return null
  return (
    <Section title={t`点名`}>
      <Card flush>
        <Rows>
          {meeting.list.map((seat) => (
            <Row key={seat.id} title={seat.name} end={seat.cameAt ? <State is="done">{t`到了`}</State> : undefined}>
              <div className="beside middle">
                <p className="muted small grow">{seat.body}</p>
                <Button
                  look={seat.cameAt ? 'quiet' : 'soft'}
                  aria-label={seat.cameAt ? t`点错了：${seat.name}` : t`到了：${seat.name}`}
                  onClick={() =>
                    onMark({
                      seatId: seat.id,
                      came: seat.cameAt === null,
                      way: 'call',
                      at: new Date().toISOString(),
                      name: seat.name,
                    })
                  }
                >
                  {seat.cameAt ? t`点错了` : t`到了`}
                </Button>
              </div>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}
