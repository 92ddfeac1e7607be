import '../meetings.css'
import { useLingui } from '@lingui/react/macro'
import { ordinal } from '#kit/pure/official-words.ts'
import { Facts } from '#kit/web/card.tsx'
import { useTabTitle } from '#kit/web/phone-page.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { usePaperDate, useSpokenLanguage } from '#kit/web/when.tsx'
import { listComma, stop } from '#kit/web/marks.ts'
import { type Meeting, useMeeting } from '../reading.ts'
import { useMeetingWords, useTaskWords, useVoteWords } from '../words.tsx'

/** The minutes on A4, to be read, signed and filed. Holds names and what is private. */
export function PrintPage() {
  const { t } = useLingui()
  const session = useSession()
  const { kinds, bases } = useMeetingWords()
  const paper = usePaperDate()
  const language = useSpokenLanguage()
  const place = (n: number) => (language === 'en' ? `${n}` : ordinal(n))
  const { meetingId } = usePathParams<'meetingId'>()
  const { data, error, refetch } = useMeeting(meetingId)
  useTabTitle(t`会议记录`)
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  if (data === undefined) return <Skeleton page />
  const { quorum, base } = data
  const there = (member: boolean) =>
    data.list
      .filter((seat) => seat.cameAt !== null && seat.member === member)
      .map((seat) => seat.name)
      .join(listComma())
  const loose = data.cards.filter((card) => card.itemId === null)
  return (
    <main>
      <PrintSheet
        from={session?.places?.[0]?.name ?? ''}
        number={kinds[data.kind]}
        title={t`${data.title} 会议记录`}
        foot={[t`内部存档，含不公开的内容，不要张贴`, t`到会 ${data.came} 人，确认 ${data.agreed} 人`]}
      >
        <div className="meeting-paper">
          <Facts
            rows={[
              [t`时间`, paper.moment(data.openedAt ?? data.startsAt)],
              [t`地点`, data.place],
              [t`出席`, there(true)],
              [t`列席`, there(false)],
              [
                t`人数`,
                quorum.whole === null || base === null
                  ? t`到会 ${data.came} 人`
                  : t`应到 ${quorum.whole} ${bases[base]}，实到 ${quorum.present}`,
              ],
            ]}
          />
          {data.items.map((item, index) => (
            <Part key={item.id} title={t`${place(index + 1)}、${item.title}`} meeting={data} itemId={item.id} />
          ))}
          {loose.length > 0 ? <Part title={t`其他`} meeting={data} itemId={null} /> : null}
          {data.pledges.length === 0 ? null : (
            <>
              <h2>{t`认领`}</h2>
              {data.pledges.map((one) => (
                <p key={one.id}>{t`${one.name}：${one.what}`}</p>
              ))}
            </>
          )}
        </div>
      </PrintSheet>
    </main>
  )
}

function Part({ title, meeting, itemId }: { title: string; meeting: Meeting; itemId: string | null }) {
  const { t } = useLingui()
  const [votes, task] = [useVoteWords(), useTaskWords()]
  // The word first, then what it rests on.
  const outcomes = { proposed: t`没有表决。`, carried: t`通过。`, lost: t`没通过。`, recorded: t`已记录。` }
  return (
    <>
      <h2>{title}</h2>
      {meeting.lines
        .filter((line) => line.itemId === itemId && !line.struck)
        .map((line) => (
          <p key={line.id}>
            {line.words}
            {line.private ? t`（不公开）` : null}
          </p>
        ))}
      {meeting.cards
        .filter((card) => card.itemId === itemId)
        .map((card) => (
          <p key={card.id}>
            <b>{t`决议 ${card.number}：${card.proposal}`}</b>
            <br />
            {outcomes[card.outcome]}
            {votes(card) === undefined ? null : `${votes(card)}${stop()}`}
            {task(card) === undefined ? null : `${task(card)}${stop()}`}
            {card.signed.length === 0 ? null : t`签字：${card.signed.join(listComma())}。`}
            {card.dissent.map((one) => (
              <span key={one.name}>
                {one.words === null ? t`保留意见：${one.name}。` : t`保留意见：${one.name}，${one.words}。`}
              </span>
            ))}
          </p>
        ))}
    </>
  )
}
