import '../visits.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Note, Row, Rows, Section } from '#kit/web/card.tsx'
import { IconCircleCheck } from '#kit/web/icons.ts'
import { Link } from '#kit/web/link.tsx'
import { OfflineBar } from '#kit/web/offline/offline-bar.tsx'
import { OfflineGate } from '#kit/web/offline/offline-gate.tsx'
import { OutboxMark } from '#kit/web/offline/outbox-mark.tsx'
import { useOutbox } from '#kit/web/offline/use-outbox.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty } from '#kit/web/waiting.tsx'
import type { Outcome } from '../../domain/words.ts'
import { FindHome } from '../parts/find-home.tsx'
import { type HomeOnRound, type Round, someMore, useRound, VISIT, type WrittenVisit } from '../round-store.ts'
import { reasonsOf, shapeOf, useVisitWords, useWhy } from '../words.ts'
import { useSaysEntry } from '../parts/says-entry.ts'

/** Today's round on the telephone: which doors, why, in the order of the way. Opens without a network too. */
export function VisitsPage() {
  const { t } = useLingui()
  const day = useRound()
  const says = useSaysEntry()
  const done = useDone(day.body)
  const left = day.body === undefined ? 0 : day.body.homes.filter((home) => !done.has(home.homeId)).length
  const title = day.body === undefined ? t`今天的走访` : left > 0 ? t`今天去 ${left} 户` : t`今天的都走完了`
  return (
    <PhonePage
      title={title}
      tabTitle={t`走访`}
      tel={day.body?.neighbourhood.phone ?? null}
      lead={day.body === undefined ? undefined : <Lead round={day.body} done={done.size} />}
    >
      <div className="visit-out">
        <OutboxMark says={says} />
      </div>
      <OfflineGate day={day}>{(round) => <Homes round={round} done={done} again={day.again} />}</OfflineGate>
      <div className="above">
        <OfflineBar day={day} />
      </div>
    </PhonePage>
  )
}

/** What was written today, by home: in the outbox, or sent and not yet gone from the list. */
function useDone(round: Round | undefined): ReadonlyMap<string, { outcome: Outcome; sent: boolean }> {
  const { entries } = useOutbox()
  const done = new Map<string, { outcome: Outcome; sent: boolean }>()
  for (const home of round?.homes ?? []) {
    if (home.why.length === 0 && home.last !== null) done.set(home.homeId, { outcome: home.last.outcome, sent: true })
  }
  for (const { kind, payload } of entries) {
    if (kind !== VISIT) continue
    const { homeId, outcome } = payload as WrittenVisit
    done.set(homeId, { outcome, sent: false })
  }
  return done
}

function Lead({ round, done }: { round: Round; done: number }) {
  const { t } = useLingui()
  const made = Math.max(round.doneToday, done)
  const later = round.left
  return (
    <>
      {made > 0 ? t`今天已走 ${made} 户。` : null}
      {later > 0 ? t`另有 ${later} 户可以往后放。` : null} <Link to="/visits/agreement">{t`多久去一次`}</Link>
    </>
  )
}

type Done = ReturnType<typeof useDone>

function Homes({ round, done, again }: { round: Round; done: Done; again: () => Promise<unknown> }) {
  const { t } = useLingui()
  const [busy, setBusy] = useState(false)
  const open = round.homes.filter((home) => !done.has(home.homeId))
  const made = round.homes.filter((home) => done.has(home.homeId))
  const groups = [...Map.groupBy(open, (home) => home.entranceId).values()]
  const more = async () => {
    setBusy(true)
    someMore(10)
    await again()
    setBusy(false)
  }
  return (
    <>
      {open.length === 0 ? (
        <Empty
          icon={IconCircleCheck}
          title={t`没有等着去的了`}
          action={round.left > 0 ? <Button busy={busy} onClick={() => void more()}>{t`再添 10 户`}</Button> : undefined}
        >
          {t`顺路想看哪一户，也可以记。`}
        </Empty>
      ) : null}
      {groups.map((homes) => {
        const [first] = homes
        if (first === undefined) return null
        const count = homes.length
        return (
          <Section key={first.entranceId} title={`${first.compound}${first.entrance}`} end={t`${count} 户`}>
            <Card flush>
              <Rows>
                {homes.map((home) => (
                  <HomeRow key={home.homeId} home={home} />
                ))}
              </Rows>
            </Card>
          </Section>
        )
      })}
      {made.length > 0 ? (
        <Section title={t`记过的`}>
          <Card flush>
            <Rows>
              {made.map((home) => (
                <HomeRow key={home.homeId} home={home} done={done.get(home.homeId)} />
              ))}
            </Rows>
          </Card>
        </Section>
      ) : null}
      <Section title={t`看看别的户`}>
        <FindHome />
        <div className="above">
          <LinkButton to="/visits/coverage" wide>{t`哪些户还没走到`}</LinkButton>
        </div>
      </Section>
      {round.agreed.verified ? null : (
        <div className="above">
          <Note>{t`多久去一次，居委会还没议定，先按建议排。`}</Note>
        </div>
      )}
    </>
  )
}

function HomeRow({ home, done }: { home: HomeOnRound; done?: { outcome: Outcome; sent: boolean } | undefined }) {
  const { t } = useLingui()
  const why = useWhy()
  const { outcomes, proposals } = useVisitWords()
  const [first] = home.people
  const [due] = reasonsOf(home)
  const others = home.people.length - 1
  const age = first?.age
  const who =
    first === undefined ? t`还没登记谁住` : age === null || age === undefined ? first.name : t`${first.name} ${age} 岁`
  return (
    <Row
      to={`/visits/${home.homeId}`}
      title={
        <>
          <span className="num">{home.room}</span>　{who}
          {others > 0 ? <span className="muted">{t` 等 ${others + 1} 人`}</span> : null}
        </>
      }
      end={
        done ? (
          <State is={shapeOf[done.outcome]}>{outcomes[done.outcome]}</State>
        ) : home.way === 'call' ? (
          <State is="received">{t`打电话`}</State>
        ) : undefined
      }
    >
      {done ? (
        <p className="muted">{done.sent ? t`记好了` : t`记在手机上，还没上传`}</p>
      ) : (
        <>
          {due ? <p className="muted">{why(due)}</p> : null}
          {home.propose ? (
            <p>
              <State is="doing" wraps>
                {proposals[home.propose]}
              </State>
            </p>
          ) : null}
        </>
      )}
    </Row>
  )
}
