import '../safety.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { LinkButton } from '#kit/web/button.tsx'
import { Link } from '#kit/web/link.tsx'
import { OfflineBar } from '#kit/web/offline/offline-bar.tsx'
import { OfflineGate } from '#kit/web/offline/offline-gate.tsx'
import { isOffline } from '#kit/web/offline/opening.ts'
import { OutboxMark } from '#kit/web/offline/outbox-mark.tsx'
import type { OfflineDay } from '#kit/web/offline/use-offline-day.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { useKeptList } from '../alarm.ts'
import { lastOpened } from '../last-opened.ts'
import { useSays } from '../parts/says.ts'
import { type AlarmPlaces, type Entrance, useHere, usePlaces } from '../reading.ts'
import { useAlarmWords } from '../words.ts'

/** 一键名单: which building? One tap opens its list; those opened last stand first. */
export function ChoosePage() {
  const { t } = useLingui()
  const here = useHere()
  const says = useSays()
  const places = usePlaces(here)
  const kept = useKeptList()
  const failing = places.error ?? places.failureReason
  const day: OfflineDay<AlarmPlaces> = {
    ...kept,
    ...(places.data !== undefined
      ? { body: places.data, from: 'server' as const, state: 'shown' as const }
      : here !== '' && failing === null
        ? { body: undefined, state: 'waiting' as const }
        : failing !== null && !isOffline(failing)
          ? { body: undefined, state: 'failed' as const, problem: failing }
          : {}),
    change: async () => undefined,
    again: async () => void (await places.refetch()),
  }
  return (
    <PhonePage
      title={t`哪一栋？点一下出名单`}
      tabTitle={t`一键名单`}
      lead={t`谁下不了楼、孩子独自在家、谁有钥匙，按楼层从上往下。`}
      back={{ to: '/duty', word: t`值班` }}
      end={<OutboxMark says={says} />}
    >
      <OfflineGate day={day}>{(body) => <Choose places={body} />}</OfflineGate>
      <div className="above">
        <OfflineBar day={kept} />
      </div>
      <p className="above">
        <LinkButton to="/incidents" look="quiet">{t`以前的事件`}</LinkButton>
      </p>
    </PhonePage>
  )
}

function Choose({ places }: { places: AlarmPlaces }) {
  const { t } = useLingui()
  const { kinds } = useAlarmWords()
  const [typed, setTyped] = useState('')
  const last = lastOpened()
  const shown = places.entrances.filter((one) => `${one.compound}${one.name}`.includes(typed.trim()))
  const compounds = Map.groupBy(shown, (one) => one.compound)
  const before = last.flatMap((id) => shown.find((one) => one.id === id) ?? [])
  if (places.entrances.length === 0) return <Empty title={t`还没有楼栋`}>{t`住户名册导入以后，这里一栋一格。`}</Empty>
  return (
    <>
      {places.incidents.length === 0 ? null : (
        <Section title={t`正在处理`}>
          <Card flush>
            <Rows>
              {places.incidents.map((one) => (
                <Row
                  key={one.id}
                  to={`/incidents/${one.id}`}
                  title={one.place}
                  end={<State is="urgent">{kinds[one.kind]}</State>}
                >
                  <p className="muted">
                    <When at={one.alarmAt} />
                  </p>
                </Row>
              ))}
            </Rows>
          </Card>
        </Section>
      )}
      {places.entrances.length > 12 ? (
        <label className="field above">
          <span className="label">{t`找门牌`}</span>
          <input
            className="input"
            inputMode="search"
            autoComplete="off"
            placeholder={t`比如 12号`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      ) : null}
      {before.length === 0 ? null : (
        <Section title={t`刚开过的`}>
          <Picks entrances={before} last />
        </Section>
      )}
      {[...compounds].map(([compound, entrances]) => (
        <Section key={compound} title={compound}>
          <Picks entrances={entrances} />
        </Section>
      ))}
      {shown.length === 0 ? <p className="muted">{t`没有这个门牌。`}</p> : null}
    </>
  )
}

/** A tile for each door; where a building has several, one for the whole building stands before them. */
function Picks({ entrances, last }: { entrances: readonly Entrance[]; last?: boolean }) {
  const { t } = useLingui()
  const buildings = last ? [] : [...Map.groupBy(entrances, (one) => one.buildingId)]
  const whole = buildings.filter(([, doors]) => doors.length > 1 && doors.length <= 6)
  return (
    <div className="alarm-picks">
      {whole.map(([id, doors]) => (
        <Link key={id} className="alarm-pick" to={`/alarm/building/${id}`}>
          <b>{doors.map(({ name }) => name.replace('号', '')).join('·')}</b>
          <span>{t`整幢`}</span>
        </Link>
      ))}
      {entrances.map((one) => (
        <Link key={one.id} className={last ? 'alarm-pick last' : 'alarm-pick'} to={`/alarm/entrance/${one.id}`}>
          <b>{one.name}</b>
          <span>{last ? one.compound : t`${one.homes} 户`}</span>
        </Link>
      ))}
    </div>
  )
}
