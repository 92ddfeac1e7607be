import '../meetings.css'
import { useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { useHere } from '#kit/web/here.ts'
import { useTabTitle } from '#kit/web/phone-page.tsx'
import { QrCode } from '#kit/web/qr-code.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { type Meeting, useLive, useMeeting } from '../reading.ts'
import { OutcomeState, useMeetingWords, useTaskWords, useVoteWords } from '../words.tsx'

/** On the wall: how many are there, what is talked about, what was resolved. No names, nothing private. */
export function ScreenPage() {
  const { t } = useLingui()
  const here = useHere()
  const { meetingId } = usePathParams<'meetingId'>()
  const { data, error, refetch } = useMeeting(meetingId)
  const { data: live } = useLive(here, meetingId, true)
  useTabTitle(data?.title ?? t`会议`)
  const version = live?.version
  useEffect(() => {
    // Somebody wrote or counted: fetch it now rather than at the next round.
    if (version !== undefined) void refetch()
  }, [version, refetch])
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  if (data === undefined) return <Skeleton page />
  return <Wall meeting={data} live={live} />
}

function Wall({ meeting, live }: { meeting: Meeting; live: ReturnType<typeof useLive>['data'] }) {
  const { t } = useLingui()
  const { kinds, bases } = useMeetingWords()
  const [votes, task] = [useVoteWords(), useTaskWords()]
  const { present, whole, missing, met } = live?.quorum ?? meeting.quorum
  const came = live?.came ?? meeting.came
  const now = live?.nowItem ?? meeting.nowItem
  const open = meeting.items.filter((item) => !item.private)
  const hidden = new Set(meeting.items.filter((item) => item.private).map((item) => item.id))
  const current = open.find((item) => item.id === now)
  const lines = meeting.lines.filter((line) => line.itemId === now && !line.private && !line.struck)
  const cards = meeting.cards.filter((card) => card.itemId === null || !hidden.has(card.itemId))
  const of = meeting.base === null ? t`人` : bases[meeting.base]
  const address = `${globalThis.location.origin}/my-meetings/${meeting.id}?c=${meeting.code}`
  return (
    <main className="wall">
      <header>
        <p className="muted">{kinds[meeting.kind]}</p>
        <h1>{meeting.title}</h1>
      </header>
      <section aria-label={t`到会`}>
        <h2>{t`到会`}</h2>
        <p className="wall-number" aria-live="polite">
          {whole === null ? came : present}
        </p>
        <p>
          {whole === null ? t`人` : t`应到 ${whole} ${of}`}
          {met === null ? null : met ? t`，够了` : t`，还差 ${missing}`}
        </p>
        {meeting.phase === 'called' || meeting.phase === 'running' ? (
          <>
            <div className="wall-qr">
              <QrCode text={address} label={t`扫码签到`} size={400} />
            </div>
            <p>{t`扫码签到，不用手机的请写签到表。`}</p>
          </>
        ) : null}
      </section>
      <section>
        <h2>{current ? current.title : t`议什么`}</h2>
        {current ? (
          lines.map((line) => <p key={line.id}>{line.words}</p>)
        ) : (
          <ol>
            {open.map((item) => (
              <li key={item.id}>{item.title}</li>
            ))}
          </ol>
        )}
        {cards.map((card) => (
          <div key={card.id} className="wall-card">
            <p>
              <b>{card.proposal}</b>
            </p>
            <p>
              <OutcomeState outcome={card.outcome} /> {card.outcome === 'proposed' ? null : votes(card)}
            </p>
            {card.owner === null ? null : <p>{task(card)}</p>}
          </div>
        ))}
      </section>
    </main>
  )
}
