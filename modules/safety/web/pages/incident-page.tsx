import '../safety.css'
import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Button, Buttons, LinkButton } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { IconPlus } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { OfflineGate } from '#kit/web/offline/offline-gate.tsx'
import { OutboxMark } from '#kit/web/offline/outbox-mark.tsx'
import { State } from '#kit/web/state.tsx'
import { Timeline } from '#kit/web/steps.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { marksOf, minutesToFirst, type EventKind } from '../../domain/incident.ts'
import { WordsDialog, type Asking } from '../parts/words-dialog.tsx'
import { useMoments } from '../parts/moments.tsx'
import { useIncidentLog } from '../incident-log.ts'
import type { Written } from '../overlay.ts'
import { useSays } from '../parts/says.ts'
import { act, type FullIncident, useHere } from '../reading.ts'
import { useAlarmWords } from '../words.ts'

/** One incident: who came and when, what was done, how it ended, what is to be learnt. */
export function IncidentPage() {
  const { t } = useLingui()
  const { incidentId } = usePathParams<'incidentId'>()
  const { day, write } = useIncidentLog(incidentId)
  if (day.body === undefined) {
    return (
      <PhonePage title={t`事件`} back={{ to: '/incidents', word: t`事件` }}>
        <OfflineGate day={day}>{() => null}</OfflineGate>
      </PhonePage>
    )
  }
  return <Shown incident={day.body} connected={day.from === 'server'} write={write} />
}

type ShownProps = {
  incident: FullIncident
  /** What makes a matter needs the network; the log itself does not. */
  connected: boolean
  write: (events: Written[]) => Promise<void>
}

function Shown({ incident, connected, write }: ShownProps) {
  const { t } = useLingui()
  const { kinds } = useAlarmWords()
  const here = useHere()
  const queries = useQueryClient()
  const [asking, setAsking] = useState<Asking>()
  const moments = useMoments(incident)
  const says = useSays()
  const ended = incident.endedAt !== null
  const first = minutesToFirst(incident.alarmAt, incident.events)
  const learnt = incident.events.filter(({ kind }) => kind === 'note').at(-1)
  const down = [...marksOf(incident.events).values()].filter(({ kind }) => kind === 'down').length

  const note = (kind: EventKind, words: string | null, aboutId: string | null = null) =>
    write([{ id: newId(), kind, at: new Date().toISOString(), words, aboutId }])
  const become = async (words: string) => {
    const made = await act(here, 'POST', `incidents/${incident.id}/matters`, { id: newId(), words })
    toast(t`记成事项了，编号 ${String(made['number'])}，您是经手人。`)
    await queries.invalidateQueries({ queryKey: ['incidents'] })
  }
  const said = async (words: string) => {
    if (asking === undefined) return
    await (asking === 'matter' ? become(words) : note(asking, words))
  }
  const [entrance] = incident.entranceIds
  return (
    <PhonePage
      title={`${kinds[incident.kind]} ${incident.place}`}
      kicker={ended ? <State is="done">{t`已结束`}</State> : <State is="urgent">{t`正在处理`}</State>}
      lead={
        <>
          <When at={incident.alarmAt} />
          {first === null ? t`报的，还没有人到。` : t`报的，${first} 分钟有人到场。`}
          {down > 0 ? t`已下楼 ${down} 处。` : null}
        </>
      }
      back={{ to: '/incidents', word: t`事件` }}
      end={<OutboxMark says={says} />}
      dock={
        ended ? undefined : (
          <Button look="primary" wide icon={IconPlus} onClick={() => setAsking('step')}>{t`记一步`}</Button>
        )
      }
    >
      {learnt === undefined ? null : (
        <Section title={t`总结`}>
          <Card look="strong">
            <p>{learnt.words}</p>
            <p className="muted small">
              {learnt.by} <When at={learnt.at} />
            </p>
          </Card>
        </Section>
      )}
      {ended && learnt === undefined ? (
        <Note look="wait">
          <p>{t`还没写总结：哪里做得好，下次要改什么。`}</p>
          <Button look="primary" onClick={() => setAsking('note')}>{t`写总结`}</Button>
        </Note>
      ) : null}
      {ended || entrance === undefined ? null : (
        <LinkButton look="soft" wide to={`/alarm/entrance/${entrance}`}>{t`打开名单，逐户核对`}</LinkButton>
      )}
      <Responders incident={incident} onArrived={ended ? undefined : (id) => void note('arrived', null, id)}>
        {ended ? null : (
          <div className="btns alarm-acts">
            <Button onClick={() => setAsking('responder')}>{t`谁赶去了`}</Button>
            <Button onClick={() => setAsking('called')}>{t`打了谁的电话`}</Button>
          </div>
        )}
      </Responders>
      <Section title={t`经过`}>
        <Timeline moments={moments} />
      </Section>
      <div className="above">
        <Buttons>
          {connected ? <Button onClick={() => setAsking('matter')}>{t`后续的事，记成事项`}</Button> : null}
          {ended ? (
            learnt === undefined ? null : (
              <Button look="quiet" onClick={() => setAsking('note')}>{t`再写一段总结`}</Button>
            )
          ) : (
            <Button look="danger" onClick={() => setAsking('ended')}>{t`结束`}</Button>
          )}
        </Buttons>
      </div>
      {asking === undefined ? null : <WordsDialog asking={asking} onClose={() => setAsking(undefined)} onSaid={said} />}
    </PhonePage>
  )
}

type RespondersProps = {
  incident: FullIncident
  onArrived: ((id: string) => void) | undefined
  children: React.ReactNode
}

/** Who is on the way, and who is there since when. */
function Responders({ incident, onArrived, children }: RespondersProps) {
  const { t } = useLingui()
  const all = incident.events.filter(({ kind }) => kind === 'responder')
  const there = new Map(incident.events.filter(({ kind }) => kind === 'arrived').map((event) => [event.aboutId, event]))
  return (
    <Section title={t`赶去的人`}>
      {all.length === 0 ? <p className="muted">{t`还没有记下谁赶去了。`}</p> : null}
      {all.length === 0 ? null : (
        <Card flush>
          <Rows>
            {all.map((one) => {
              const arrived = there.get(one.id)
              return (
                <Row
                  key={one.id}
                  title={one.words ?? t`名字已清`}
                  end={arrived ? <State is="done">{t`到了`}</State> : <State is="doing">{t`在路上`}</State>}
                >
                  <p className="muted">
                    <When at={arrived?.at ?? one.at} />
                  </p>
                  {arrived === undefined && onArrived ? (
                    <Button onClick={() => onArrived(one.id)}>{t`到了`}</Button>
                  ) : null}
                </Row>
              )
            })}
          </Rows>
        </Card>
      )}
      {children}
    </Section>
  )
}
