import '../notices.css'
import { useLingui } from '@lingui/react/macro'
import { officialDay } from '#kit/pure/official-words.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { QrCode } from '#kit/web/qr-code.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Street } from '#kit/web/street.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useSpokenLanguage } from '#kit/web/when.tsx'
import { NoticeText } from '../parts/notice-text.tsx'
import { type Detail, type Here, lastMoment, useHere, useNotice } from '../reading.ts'
import { useKindNames } from '../words.ts'

/** The notice as one A4 page for the wall, with the code that tells whether it still holds. */
export function NoticePrintPage() {
  const { noticeId } = usePathParams<'noticeId'>()
  const { data, error } = useNotice(noticeId)
  const here = useHere()
  if (error) return <ErrorState error={error} />
  return data && here ? <Sheet notice={data} here={here} /> : <Skeleton page />
}

function Sheet({ notice, here }: { notice: Detail; here: Here }) {
  const { t } = useLingui()
  const names = useKindNames()
  const language = useSpokenLanguage()
  const onPaper = (day: string) => officialDay(day, language)
  const last = notice.versions.at(-1)
  return (
    <main>
      <PrintSheet
        from={notice.poster}
        number={
          <>
            {names[notice.kind]}　<span className="num">{notice.number}</span>
          </>
        }
        title={notice.title}
        foot={[t`贴到 ${onPaper(dayOf(lastMoment(notice)))}，请勿遮盖`, t`同一通知：楼道屏、网页`]}
      >
        {last?.why ? <p className="notice-corrected">{t`更正（第 ${last.version} 版）：${last.why}`}</p> : null}
        {notice.eventOn !== null && (notice.kind === 'meeting' || notice.kind === 'decision') ? (
          <p className="notice-event">
            {notice.kind === 'meeting' ? t`${onPaper(notice.eventOn)}开会` : t`${onPaper(notice.eventOn)}作出决定`}
          </p>
        ) : null}
        <NoticeText body={notice.body} lead />
        <div className="notice-ask">
          <p>
            {here.tel === null ? t`有话要问，找居委会` : t`有话要问，请打`}
            <b className="num">{here.tel}</b>
          </p>
          <figure>
            <figcaption>{t`扫一扫，看有没有改`}</figcaption>
            <QrCode
              text={`${location.origin}/board/${here.code}/notices/${notice.id}`}
              label={t`这份公告的网页`}
              size={104}
            />
          </figure>
        </div>
        <div className="notice-sign">
          <span className="notice-seal">{t`盖章处`}</span>
          <p>
            {notice.poster}
            <br />
            {onPaper(dayOf(new Date(notice.startsAt)))}
          </p>
        </div>
        <div className="notice-street">
          <Street />
        </div>
      </PrintSheet>
    </main>
  )
}
