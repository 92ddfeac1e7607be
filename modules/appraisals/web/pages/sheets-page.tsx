import '../appraisals.css'
import { useLingui } from '@lingui/react/macro'
import { useTabTitle } from '#kit/web/phone-page.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { QrCode } from '#kit/web/qr-code.tsx'
import { useAddress, usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { IconPrinter } from '#kit/web/icons.ts'
import { usePaperDate } from '#kit/web/when.tsx'
import { steps } from '../../domain/words.ts'
import { type Detail, useRound, useSheets } from '../reading.ts'
import { useAppraisalWords } from '../words.ts'

/** The sheets of an entrance, one A4 page a home: the strip with the address is torn off before it comes back. */
export function SheetsPage() {
  const { t } = useLingui()
  const { roundId } = usePathParams<'roundId'>()
  const [{ e = '' }] = useAddress()
  const { data: round, error } = useRound(roundId)
  const { data, error: failed } = useSheets(roundId, e)
  useTabTitle(t`评议问卷`)
  if (error ?? failed) return <ErrorState error={error ?? failed} />
  if (!round || !data) return <Skeleton page />
  return (
    <main>
      {data.sheets.length === 0 ? (
        <>
          <h1 className="sr">{t`评议问卷`}</h1>
          <Empty icon={IconPrinter} title={t`这个门洞都评过了`}>{t`没有要打印的问卷。`}</Empty>
        </>
      ) : null}
      {data.sheets.map((sheet, at) => (
        <Paper key={sheet.number} round={round} sheet={sheet} first={at === 0} />
      ))}
    </main>
  )
}

type Sheet = { number: string; address: string; subjects: readonly string[] }

function Paper({ round, sheet, first }: { round: Detail; sheet: Sheet; first: boolean }) {
  const { t } = useLingui()
  const paper = usePaperDate()
  const words = useAppraisalWords()
  const place = useSession()?.places?.[0]?.name ?? ''
  return (
    <div className={first ? 'appraisal-page' : 'appraisal-page more'}>
      <PrintSheet
        from={place}
        number={<span className="appraisal-number num">{sheet.number}</span>}
        title={round.title}
      >
        <div className="appraisal-top">
          <p>
            {t`请您家的一位来评，在格子里打勾，不清楚的勾“不了解”。编号只用来防重复，看不出是哪一户。有手机的，扫码更快。`}
          </p>
          <QrCode text={`${globalThis.location.origin}/appraisals/${round.id}`} label={t`扫码在手机上评`} size={92} />
        </div>
        {round.subjects
          .filter((one) => sheet.subjects.includes(one.id))
          .map((subject) => (
            <table key={subject.id}>
              <caption className="sr">{subject.name}</caption>
              <tbody>
                {subject.questions.map((question, place) => (
                  <tr key={question.id}>
                    <th scope="row">
                      {place === 0 ? <b>{subject.name}　</b> : null}
                      {question.text}
                    </th>
                    {steps.map((step) => (
                      <td key={step}>
                        <span className="box" aria-hidden="true" />
                        {words.steps[question.measure][step]}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          ))}
        <div className="appraisal-lines">
          <p>{t`还想说一句：`}</p>
          <i />
          <i />
        </div>
        <p>{t`${paper.day(round.closesOn)} 前交到居委会。不要写名字和门牌。`}</p>
        <div className="appraisal-strip">
          <span>{t`裁下这一行再交回来`}</span>
          <span>{sheet.address}</span>
        </div>
      </PrintSheet>
    </div>
  )
}
