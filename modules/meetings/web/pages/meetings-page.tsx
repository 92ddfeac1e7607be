import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconPlus, IconUsers } from '#kit/web/icons.ts'
import { Views } from '#kit/web/list-detail.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { useNow, When, WhenDay } from '#kit/web/when.tsx'
import { ResolutionCard } from '../parts/resolution-card.tsx'
import { ReviewDialog } from '../parts/review-dialog.tsx'
import { type Brief, type Card as Resolution, useMeetings } from '../reading.ts'
import { PhaseState, useMeetingWords } from '../words.tsx'

/** All meetings, and beside them what was resolved and is still owed. */
export function MeetingsPage() {
  const { t } = useLingui()
  const [view, setView] = useState<'coming' | 'past'>('coming')
  const { data, error, refetch } = useMeetings(view)
  const file = `/api/n/${useHere()}/meetings-file`
  const running = data?.meetings.find((one) => one.phase === 'running')
  const late = data?.owed.filter((one) => one.late).length ?? 0
  const owed = data?.owed.length ?? 0
  const now = useNow().toISOString()
  const next = data?.meetings
    .filter(({ phase, startsAt }) => phase === 'called' && startsAt >= now)
    .toSorted((one, other) => one.startsAt.localeCompare(other.startsAt) || one.id.localeCompare(other.id))[0]
  const title = running ? (
    t`正在开：${running.title}`
  ) : late > 0 ? (
    t`${late} 条决议过期没办好`
  ) : next ? (
    <Trans>
      <When at={next.startsAt} />，{next.title}
    </Trans>
  ) : owed > 0 ? (
    t`${owed} 条决议在办`
  ) : (
    t`会议`
  )
  return (
    <DeskPage
      title={title}
      tabTitle={t`会议`}
      lead={t`通知、到会、记录、表决，定下的事自动进待办，下次会上回头看。`}
      actions={
        <>
          <Views
            label={t`看哪些`}
            on={view}
            onChoose={(key) => setView(key as typeof view)}
            views={[
              { key: 'coming', word: t`要开和没收尾的` },
              { key: 'past', word: t`开完的` },
            ]}
          />
          <LinkButton look="primary" icon={IconPlus} to="/meetings/new">{t`开个会`}</LinkButton>
        </>
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? (
        <div className="columns">
          <div>
            {data.meetings.length === 0 ? (
              <Empty icon={IconUsers} title={view === 'coming' ? t`近来没有会` : t`还没有开完的会`}>
                {t`点“开个会”，谁该到、要几个人、提前几天，会替您列好。`}
              </Empty>
            ) : (
              <Section title={view === 'coming' ? t`要开和没收尾的` : t`开完的`}>
                <Card flush>
                  <Rows>
                    {data.meetings.map((one) => (
                      <MeetingRow key={one.id} meeting={one} />
                    ))}
                  </Rows>
                </Card>
                <div className="above">
                  <Exports xlsx={`${file}?list=${view}&format=xlsx`} csv={`${file}?list=${view}&format=csv`} />
                </div>
              </Section>
            )}
          </div>
          <Owed cards={data.owed} />
        </div>
      ) : null}
    </DeskPage>
  )
}

function MeetingRow({ meeting }: { meeting: Brief }) {
  const { t } = useLingui()
  const { kinds } = useMeetingWords()
  const { id, title, kind, place, startsAt, phase, published, seats, came, resolutions, postBy } = meeting
  return (
    <Row title={title} to={`/meetings/${id}`} end={<PhaseState phase={phase} published={published} />}>
      <p className="muted">
        {kinds[kind]}　<When at={startsAt} />　{place}
      </p>
      <p className="muted small">
        {phase === 'called' ? t`名单上 ${seats} 人` : t`到了 ${came} 人，决议 ${resolutions} 条`}
        {postBy === null ? null : (
          <b>
            {t`，公告不能晚于`}
            <WhenDay day={postBy} />
          </b>
        )}
      </p>
    </Row>
  )
}

/** What earlier meetings resolved and nobody has looked at since. */
function Owed({ cards }: { cards: readonly Resolution[] }) {
  const { t } = useLingui()
  const [reviewing, setReviewing] = useState<Resolution>()
  const file = `/api/n/${useHere()}/meetings-file`
  return (
    <Section title={t`定下的事`} hint={t`办好以后在下次会上回头看一遍，才算完。`}>
      {cards.length === 0 ? <p className="muted">{t`没有欠着的决议。`}</p> : null}
      {cards.length === 0 ? null : (
        <Card flush>
          <Rows>
            {cards.map((card) => (
              <ResolutionCard key={card.id} card={card} desk>
                {card.progress === 'done' ? <Button onClick={() => setReviewing(card)}>{t`回头看过了`}</Button> : null}
              </ResolutionCard>
            ))}
          </Rows>
        </Card>
      )}
      {cards.length === 0 ? null : (
        <div className="above">
          <Exports xlsx={`${file}?list=owed&format=xlsx`} csv={`${file}?list=owed&format=csv`} />
        </div>
      )}
      {reviewing ? <ReviewDialog card={reviewing} onClose={() => setReviewing(undefined)} /> : null}
    </Section>
  )
}
