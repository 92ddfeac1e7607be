import { useLingui } from '@lingui/react/macro'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { usePaperDate } from '#kit/web/when.tsx'
import { useHandover } from '../reading.ts'
import { useLawWords } from '../words.ts'

/** The receipt of a hand-over, to be signed by both hands. */
export function HandoverPage() {
  const { t } = useLingui()
  const paper = usePaperDate()
  const { handoverId } = usePathParams<'handoverId'>()
  const { handovers } = useLawWords()
  const { data, error, refetch } = useHandover(handoverId)
  if (error) {
    return (
      <DeskPage title={t`交接单`}>
        <ErrorState error={error} again={() => void refetch()} />
      </DeskPage>
    )
  }
  if (data === undefined) return <Skeleton page />
  const { begunOn, dueOn, giver, open, taker } = data
  return (
    <main>
      <PrintSheet
        from={data.body}
        number={handovers[data.kind]}
        title={open === 0 ? t`交接单：都交齐了` : t`交接单：还差 ${open} 样`}
        foot={[t`移交人签字：`, t`接收人签字：`]}
      >
        <p>
          {t`${giver} 交给 ${taker}，从 ${paper.day(begunOn)} 算起`}
          {dueOn ? t`，${paper.day(dueOn)} 前交清` : null}
          {data.article ? t`（《上海市住宅物业管理规定》第${data.article}条）` : null}
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t`东西`}</th>
              <th scope="col">{t`谁交的`}</th>
              <th scope="col">{t`谁收的`}</th>
              <th scope="col">{t`什么时候`}</th>
            </tr>
          </thead>
          <tbody>
            {data.items.map((item) => (
              <tr key={item.id}>
                <td>
                  {item.what}
                  {item.note ? <span className="muted"> {item.note}</span> : null}
                </td>
                <td>{item.givenBy}</td>
                <td>{item.takenBy}</td>
                <td>{item.passedAt === null ? t`还没交` : paper.moment(item.passedAt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </PrintSheet>
    </main>
  )
}
