import { useLingui } from '@lingui/react/macro'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Button } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import type { OfflineDay } from '#kit/web/offline/use-offline-day.ts'
import { useOutbox } from '#kit/web/offline/use-outbox.ts'
import { State } from '#kit/web/state.tsx'
import { toast } from '#kit/web/toast.tsx'
import { useNow } from '#kit/web/when.tsx'
import { useHomeVisits } from '../reading.ts'
import { FILE, type HomeOnRound, type Round, VISIT, type WrittenFile, type WrittenVisit } from '../round-store.ts'
import { shapeOf, useVisitWords } from '../words.ts'
import { OneVisit } from './made-visit.tsx'

type Props = { round: Round; home: HomeOnRound; day: OfflineDay<Round> }

/** What was written down at this door today, in case it was the wrong one: still on the telephone, or with the server. */
export function WrittenToday({ round, home, day }: Props) {
  const { t } = useLingui()
  const { outcomes } = useVisitWords()
  const { entries, drop } = useOutbox()
  const today = dayOf(useNow())
  const seen = home.last !== null && dayOf(new Date(home.last.at)) === today
  const { data } = useHomeVisits(seen ? round.neighbourhood.id : '', home.homeId)
  const kept = entries.filter(({ kind, payload }) => kind === VISIT && (payload as WrittenVisit).homeId === home.homeId)
  const keptIds = new Set(kept.map(({ id }) => id))
  const made = (data?.visits ?? []).filter(
    (visit) => visit.may.takeBack && dayOf(new Date(visit.at)) === today && !keptIds.has(visit.id),
  )
  if (kept.length === 0 && made.length === 0) return null
  const forget = async (id: string) => {
    const before = kept.find((one) => one.id === id)?.payload as WrittenVisit | undefined
    const files = entries.filter(({ kind, payload }) => kind === FILE && (payload as WrittenFile).visitId === id)
    for (const file of files) await drop(file.id)
    await drop(id)
    // As it stood on the list before it was written down.
    await day.change((body) => ({
      ...body,
      homes: body.homes.map((one) => (one.homeId === home.homeId ? { ...one, ...before?.before } : one)),
    }))
    toast(t`去掉了，没有上传。`)
  }
  return (
    <Section title={t`今天记过的`}>
      {kept.length === 0 ? null : (
        <Card flush>
          <Rows>
            {kept.map(({ id, payload }) => {
              const { outcome } = payload as WrittenVisit
              return (
                <Row key={id} title={<State is={shapeOf[outcome]}>{outcomes[outcome]}</State>}>
                  <p className="muted">{t`记在手机上，还没上传`}</p>
                  <Button look="quiet" edge="start" onClick={() => void forget(id)}>{t`不传了，去掉`}</Button>
                </Row>
              )
            })}
          </Rows>
        </Card>
      )}
      {made.map((visit) => (
        <OneVisit key={visit.id} visit={visit} onTakenBack={() => void day.again()} />
      ))}
    </Section>
  )
}
