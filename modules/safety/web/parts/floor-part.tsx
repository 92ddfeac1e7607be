import { useLingui } from '@lingui/react/macro'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Line, Row, Rows } from '#kit/web/card.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { IconClock, IconInfoCircle, IconKey, IconLungs, IconPhone } from '#kit/web/icons.ts'
import { State } from '#kit/web/state.tsx'
import { Tag } from '#kit/web/tag.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import { type Mark, marks as allMarks } from '../../domain/incident.ts'
import type { AlarmHome, OnList } from '../reading.ts'
import { needIcons, urgentNeeds, useAlarmWords } from '../words.ts'

export interface Marking {
  marks: ReadonlyMap<string, { id: string; kind: Mark; by: string | null }>
  /** The same mark once more takes it back. */
  mark: (what: Mark, homeId: string, personId: string | null) => void
}

type Props = {
  floor: number
  homes: readonly AlarmHome[]
  people: readonly OnList[]
  marking: Marking | undefined
}

/** One floor: those who need somebody in full, the other homes as numbers. */
export function FloorPart({ floor, homes, people, marking }: Props) {
  const words = useAlarmWords()
  const listed = homes.flatMap((home) =>
    people.filter(({ homeId }) => homeId === home.id).map((person) => ({ home, person })),
  )
  const others = homes.filter((home) => !people.some(({ homeId }) => homeId === home.id))
  return (
    <section className="alarm-floor">
      <h2>{words.floor(floor)}</h2>
      {listed.length === 0 ? null : (
        <Card flush>
          <Rows>
            {listed.map(({ home, person }) => (
              <PersonRow key={person.id} home={home} person={person} marking={marking} />
            ))}
          </Rows>
        </Card>
      )}
      <Others homes={others} marking={marking} alone={listed.length === 0} />
    </section>
  )
}

function PersonRow({ home, person, marking }: { home: AlarmHome; person: OnList; marking: Marking | undefined }) {
  const { t } = useLingui()
  const words = useAlarmWords()
  const mark = marking?.marks.get(person.id)
  const { room } = home
  const { name, age } = person
  return (
    <Row
      title={age === null ? t`${room}　${name}` : t`${room}　${name}，${age} 岁`}
      end={marking ? <MarkState mark={mark?.kind} /> : undefined}
    >
      <div className="needs">
        {person.needs.map((need) => (
          <span key={need} className={urgentNeeds.includes(need) ? 'need urgent' : 'need'}>
            <Icon is={needIcons[need]} size={18} />
            {words.needs[need]}
          </span>
        ))}
      </div>
      {person.device === null ? null : <Line icon={IconLungs}>{person.device}</Line>}
      {person.alone === null ? null : <Line icon={IconClock}>{t`一个人的时候：${person.alone}`}</Line>}
      {person.key === null ? null : <Line icon={IconKey}>{t`钥匙：${person.key.who}`}</Line>}
      {person.remark === null ? null : <Line icon={IconInfoCircle}>{person.remark}</Line>}
      <div className="alarm-calls">
        {person.key?.phone ? (
          <LinkButton icon={IconKey} to={`tel:${person.key.phone}`}>{t`打给拿钥匙的`}</LinkButton>
        ) : null}
        {person.numbers.map((number) => (
          <LinkButton key={number.phone} icon={IconPhone} to={`tel:${number.phone}`}>
            <Whose number={number} />
          </LinkButton>
        ))}
        {person.numbers.length === 0 ? <span className="muted small">{t`没有登记电话`}</span> : null}
      </div>
      {marking ? (
        <div className="alarm-marks" role="group" aria-label={t`${room} ${name}`}>
          {allMarks.map((what) => (
            <Button
              key={what}
              look={mark?.kind === what ? 'soft' : 'outline'}
              aria-pressed={mark?.kind === what}
              onClick={() => marking.mark(what, home.id, person.id)}
            >
              {words.marks[what]}
            </Button>
          ))}
        </div>
      ) : null}
      {person.knownOn === null ? null : (
        <p className="muted small">
          {t`问于`} <WhenDay day={person.knownOn} />
        </p>
      )}
    </Row>
  )
}

function Whose({ number }: { number: OnList['numbers'][number] }) {
  const { t } = useLingui()
  const { relations } = useAlarmWords()
  if (number.whose === 'own') return t`打给本人`
  const relation = number.relation === null ? t`家人` : (relations[number.relation] ?? t`家人`)
  return number.name === null ? relation : t`${relation} ${number.name}`
}

export function MarkState({ mark }: { mark: Mark | undefined }) {
  const { t } = useLingui()
  const { marks } = useAlarmWords()
  if (mark === undefined) return <State is="idle">{t`还没联系`}</State>
  return <State is={mark === 'down' ? 'done' : mark === 'reached' ? 'doing' : 'overdue'}>{marks[mark]}</State>
}

function Others({
  homes,
  marking,
  alone,
}: {
  homes: readonly AlarmHome[]
  marking: Marking | undefined
  alone: boolean
}) {
  const { t } = useLingui()
  if (homes.length === 0) return null
  const lived = homes.filter((home) => !home.vacant)
  const vacant = homes.filter((home) => home.vacant)
  return (
    <div className="alarm-others">
      {alone ? null : <span className="muted small">{t`其余`}</span>}
      {lived.map((home) => {
        const down = marking?.marks.get(home.id)?.kind === 'down'
        const { room, people } = home
        const says = people === 0 ? t`${room}，没登记人` : t`${room}，${people} 人`
        if (marking === undefined) return <Tag key={home.id}>{says}</Tag>
        return (
          <Button
            key={home.id}
            look={down ? 'soft' : 'outline'}
            aria-pressed={down}
            onClick={() => marking.mark('down', home.id, null)}
          >
            {down ? t`${room} 已下楼` : says}
          </Button>
        )
      })}
      {vacant.length === 0 ? null : (
        <span className="muted small">{t`空关：${vacant.map(({ room }) => room).join('、')}`}</span>
      )}
    </div>
  )
}
