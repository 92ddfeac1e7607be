import '../meetings.css'
import { useLingui } from '@lingui/react/macro'
import { useTabTitle } from '#kit/web/phone-page.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { QrCode } from '#kit/web/qr-code.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { usePaperDate } from '#kit/web/when.tsx'
import { useMeeting } from '../reading.ts'

/** Empty lines for whoever comes without being on the list. */
const SPARE = 10

/** The paper list to sign, with the code for telephones: A4. */
export function ListPage() {
  const { t } = useLingui()
  const paper = usePaperDate()
  const session = useSession()
  const { meetingId } = usePathParams<'meetingId'>()
  const { data, error, refetch } = useMeeting(meetingId)
  useTabTitle(t`签到表`)
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  if (data === undefined) return <Skeleton page />
  const address = `${globalThis.location.origin}/my-meetings/${data.id}?c=${data.code}`
  return (
    <main>
      <PrintSheet
        from={session?.places?.[0]?.name ?? ''}
        number={paper.moment(data.startsAt)}
        title={t`${data.title} 签到表`}
        foot={[t`只用来签到，会后归档`, data.place]}
      >
        <div className="meeting-paper">
          <div className="beside middle">
            <p className="grow">{t`有手机的扫码签到，没有的在下面写名字。`}</p>
            <QrCode text={address} label={t`扫码签到`} size={110} />
          </div>
          <table className="sign-sheet">
            <caption className="sr">{t`签到表`}</caption>
            <thead>
              <tr>
                <th scope="col">{t`姓名`}</th>
                <th scope="col">{t`单位或住处`}</th>
                <th scope="col">{t`签字`}</th>
              </tr>
            </thead>
            <tbody>
              {data.list.map((seat) => (
                <tr key={seat.id}>
                  <td>{seat.name}</td>
                  <td>
                    {seat.body}
                    {seat.member ? null : t`（列席）`}
                  </td>
                  <td aria-label={t`签字`} />
                </tr>
              ))}
              {Array.from({ length: SPARE }, (_, index) => (
                <tr key={index}>
                  {[t`姓名`, t`单位或住处`, t`签字`].map((word) => (
                    <td key={word} aria-label={word} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </PrintSheet>
    </main>
  )
}
