import '../safety.css'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Note } from '#kit/web/card.tsx'
import { IconFlame, IconPrinter } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { OfflineBar } from '#kit/web/offline/offline-bar.tsx'
import { OfflineGate } from '#kit/web/offline/offline-gate.tsx'
import { OutboxMark } from '#kit/web/offline/outbox-mark.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { sentenceOf } from '#kit/web/refused.ts'
import { usePathParams } from '#kit/web/router.tsx'
import { toast } from '#kit/web/toast.tsx'
import { When } from '#kit/web/when.tsx'
import { comma, listComma } from '#kit/web/marks.ts'
import { byFloor } from '../../domain/floors.ts'
import { type Mark, marksOf } from '../../domain/incident.ts'
import { useAlarmList } from '../alarm.ts'
import { noteOpened } from '../last-opened.ts'
import { BeginDialog } from '../parts/begin-dialog.tsx'
import { FloorPart, type Marking } from '../parts/floor-part.tsx'
import { useSays } from '../parts/says.ts'
import type { AlarmList, Over } from '../reading.ts'
import { useAlarmWords } from '../words.ts'

/** The list of one entrance or building, by floor from the top; during an incident it is ticked off, with or without a network. */
export function ListPage() {
  const { t } = useLingui()
  const { kind, placeId } = usePathParams<'kind' | 'placeId'>()
  const over = useMemo<Over>(
    () => (kind === 'building' ? { buildingId: placeId } : { entranceId: placeId }),
    [kind, placeId],
  )
  const says = useSays()
  const { kinds } = useAlarmWords()
  const { day, incident, write, begin } = useAlarmList(over)
  const [beginning, setBeginning] = useState(false)
  useEffect(() => {
    if (kind !== 'building') noteOpened(placeId)
  }, [kind, placeId])

  const marks = marksOf(incident?.events ?? [])
  const first = day.body?.entrances[0]
  const word = `${first?.compound ?? ''}${day.body?.entrances.map(({ name }) => name).join(listComma()) ?? ''}`
  const urgent = day.body?.people.filter(({ needs }) => needs.length > 0) ?? []
  const still = urgent.filter(({ id }) => marks.get(id)?.kind !== 'down').length
  const marking: Marking | undefined = incident && {
    marks,
    mark: (what, homeId, personId) => {
      const before = marks.get(personId ?? homeId)
      const at = new Date().toISOString()
      const event =
        before?.kind === what
          ? { id: newId(), kind: 'withdrawn' as const, at, aboutId: before.id }
          : { id: newId(), kind: what satisfies Mark, at, homeId, personId }
      write(incident.id, [event]).catch((error: unknown) => toast(sentenceOf(error), 'bad'))
    },
  }
  const title =
    day.body === undefined
      ? t`一键名单`
      : incident
        ? still === 0
          ? t`要帮的都下楼了`
          : t`还有 ${still} 人没下楼`
        : urgent.length === 0
          ? t`这里没有登记要帮的人`
          : t`${urgent.length} 人要先帮`
  return (
    <PhonePage
      title={title}
      kicker={word === '' ? undefined : word}
      lead={day.body ? <Lead list={day.body} /> : undefined}
      back={{ to: '/alarm', word: t`换一栋` }}
      end={<OutboxMark says={says} />}
      dock={
        day.body === undefined || incident ? undefined : (
          <Button look="primary" wide icon={IconFlame} onClick={() => setBeginning(true)}>
            {t`出事了，开始记`}
          </Button>
        )
      }
    >
      {incident ? (
        <Note look="bad" icon={IconFlame} live>
          <p>
            {t`${kinds[incident.kind]}，`}
            <When at={incident.alarmAt} />
            {t`报的。点一下就记，没信号也记得住。`}
          </p>
          <div className="btns alarm-acts">
            <LinkButton to={`/incidents/${incident.id}`}>{t`看经过，写一步`}</LinkButton>
          </div>
        </Note>
      ) : null}
      <OfflineGate day={day}>{(list) => <Floors list={list} marking={marking} />}</OfflineGate>
      <div className="above fields">
        {day.from === 'server' ? (
          <LinkButton icon={IconPrinter} to={`/alarm/${kind}/${placeId}/print`}>{t`打印，按楼层一张表`}</LinkButton>
        ) : null}
        <OfflineBar day={day} />
        <p className="muted small">{t`名单上的人，查得到谁在什么时候打开过。`}</p>
      </div>
      {beginning ? (
        <BeginDialog
          onClose={() => setBeginning(false)}
          onBegin={(what, place) =>
            begin({
              kind: what,
              over,
              alarmAt: new Date().toISOString(),
              place,
              word: place ? `${word}${comma()}${place}` : word,
            })
          }
        />
      ) : null}
    </PhonePage>
  )
}

function Lead({ list }: { list: AlarmList }) {
  const { t } = useLingui()
  const people = list.homes.reduce((sum, home) => sum + home.people, 0)
  return t`共 ${list.homes.length} 户、登记 ${people} 人。从最高一层往下。`
}

/** At first only those who need somebody; every home for ticking off one after the other. */
function Floors({ list, marking }: { list: AlarmList; marking: Marking | undefined }) {
  const { t } = useLingui()
  const [every, setEvery] = useState(false)
  const doors = list.entrances.length > 1
  const listed = new Set(list.people.map(({ homeId }) => homeId))
  return (
    <>
      <div className="alarm-views" role="group" aria-label={t`看哪些`}>
        <Button look={every ? 'outline' : 'soft'} aria-pressed={!every} onClick={() => setEvery(false)}>
          {t`要帮的`}
        </Button>
        <Button look={every ? 'soft' : 'outline'} aria-pressed={every} onClick={() => setEvery(true)}>
          {t`每一户`}
        </Button>
      </div>
      {list.entrances.map((entrance) => {
        const homes = list.homes.filter((home) => home.entranceId === entrance.id && (every || listed.has(home.id)))
        return (
          <section key={entrance.id} aria-label={entrance.name}>
            {doors ? <p className="p-kicker above">{entrance.name}</p> : null}
            {homes.length === 0 ? <p className="muted above">{t`没有登记要帮的人，逐户核对请点“每一户”。`}</p> : null}
            {byFloor(homes, list.people).map(({ floor, homes: here }) => (
              <FloorPart key={floor} floor={floor} homes={here} people={list.people} marking={marking} />
            ))}
          </section>
        )
      })}
    </>
  )
}
