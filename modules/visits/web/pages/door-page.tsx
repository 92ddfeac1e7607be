import '../visits.css'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { Slot } from '#kit/web/house.tsx'
import { OfflineGate } from '#kit/web/offline/offline-gate.tsx'
import type { OfflineDay } from '#kit/web/offline/use-offline-day.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import { CallFamily } from '../parts/call-family.tsx'
import { LastNotes } from '../parts/last-notes.tsx'
import { MoreToSay } from '../parts/more-to-say.tsx'
import { NeedPart } from '../parts/need-part.tsx'
import { OutcomePick } from '../parts/outcome-pick.tsx'
import { Questions } from '../parts/questions.tsx'
import { useVisit } from '../parts/use-visit.ts'
import { WrittenToday } from '../parts/written-today.tsx'
import { alsoVisit, type HomeOnRound, type Round, useRound } from '../round-store.ts'
import { reasonsOf, useCare, useVisitWords, useWhy } from '../words.ts'

/** At one door: whom to call, what was said before, how it was; three taps from the list and it is written down. */
export function DoorPage() {
  const { t } = useLingui()
  const { homeId } = usePathParams<'homeId'>()
  const day = useRound()
  const home = day.body?.homes.find((one) => one.homeId === homeId)
  if (day.body !== undefined && home !== undefined) return <Door key={homeId} round={day.body} home={home} day={day} />
  return (
    <PhonePage back={{ to: '/visits' }} title={t`走访`} tel={day.body?.neighbourhood.phone ?? null}>
      <OfflineGate day={day}>{() => <NotOnRound homeId={homeId} day={day} />}</OfflineGate>
    </PhonePage>
  )
}

/** Asked for once more with this home on the list; without a network it is not on the telephone. */
function NotOnRound({ homeId, day }: { homeId: string; day: OfflineDay<Round> }) {
  const { t } = useLingui()
  const asked = useRef(false)
  const { again } = day
  useEffect(() => {
    if (asked.current) return
    asked.current = true
    alsoVisit(homeId)
    void again()
  }, [homeId, again])
  return (
    <Empty title={t`这一户不在今天的名单里`} action={<Button onClick={() => void again()}>{t`再找一次`}</Button>}>
      {t`有信号时打开，就会加进来。`}
    </Empty>
  )
}

function Door({ round, home, day }: { round: Round; home: HomeOnRound; day: OfflineDay<Round> }) {
  const { t } = useLingui()
  const why = useWhy()
  const care = useCare()
  const { proposals } = useVisitWords()
  const visit = useVisit(round, home, day)
  const { people } = home
  const [first] = people
  const flags = [...new Set(people.flatMap((person) => person.care))]
  const names = people.map((one) => (one.age === null ? one.name : t`${one.name} ${one.age} 岁`)).join(t`、`)
  const age = first?.age ?? null
  const title =
    first === undefined
      ? t`${home.room} 室`
      : age === null || people.length > 1
        ? t`${home.room} 室，${first.name}`
        : t`${home.room} 室，${first.name} ${age} 岁`
  return (
    <PhonePage
      back={{ to: '/visits' }}
      kicker={`${home.compound}${home.entrance}`}
      tabTitle={t`${home.room} 室`}
      title={title}
      tel={round.neighbourhood.phone}
      lead={
        <span className="visit-why">
          {people.length > 1 ? <span>{names}</span> : null}
          {flags.length > 0 ? <span>{flags.map(care).join(t`、`)}</span> : null}
          {reasonsOf(home)
            .slice(0, 2)
            .map((due) => (
              <span key={`${due.cause}${due.way}${due.planId}`}>
                {why(due)}
                {due.words === null ? null : t`：${due.words}`}
              </span>
            ))}
        </span>
      }
      dock={
        <Button
          look="primary"
          busy={visit.busy}
          disabled={visit.outcome === undefined}
          onClick={() => void visit.save()}
        >
          {t`保存`}
        </Button>
      }
    >
      {home.propose ? <Note look="wait">{proposals[home.propose]}</Note> : null}
      <WrittenToday round={round} home={home} day={day} />
      <CallFamily home={home} />
      <LastNotes notes={home.notes} />
      <Section title={visit.way === 'call' ? t`电话里怎么样` : t`见到了吗`} end={<WaySwitch visit={visit} />}>
        <OutcomePick chosen={visit.outcome} onChoose={visit.choose} />
      </Section>
      {visit.outcome === 'need' ? <NeedPart need={visit.need} onNeed={visit.setNeed} /> : null}
      {visit.outcome === 'ok' || visit.outcome === 'need' ? <Questions home={home} visit={visit} /> : null}
      {visit.way === 'visit' ? (
        <Slot
          name="visit.door"
          given={{ neighbourhoodId: round.neighbourhood.id, homeId: home.homeId, tel: round.neighbourhood.phone }}
        />
      ) : null}
      <MoreToSay visit={visit} />
      {visit.problem === undefined ? null : (
        <div className="above">
          <Note look="bad" live>
            {visit.problem}
          </Note>
        </div>
      )}
    </PhonePage>
  )
}

function WaySwitch({ visit }: { visit: ReturnType<typeof useVisit> }) {
  const { t } = useLingui()
  const call = visit.way === 'call'
  return (
    <button type="button" className="link" onClick={() => visit.setWay(call ? 'visit' : 'call')}>
      {call ? t`是上门的` : t`是打电话的`}
    </button>
  )
}
