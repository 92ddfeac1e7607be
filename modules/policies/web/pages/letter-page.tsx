import '../policies.css'
import { useLingui } from '@lingui/react/macro'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useNow } from '#kit/web/when.tsx'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { Money } from '#kit/web/figures.tsx'
import { useCase, useSay } from '../reading.ts'

/** The letter in plain words: what it is, what one may get, what to bring, whom to ask. No name, income or health stands in it: the name is written by hand. */
export function LetterPage() {
  const { t } = useLingui()
  const say = useSay()
  const { caseId } = usePathParams<'caseId'>()
  const { data, error } = useCase(caseId)
  const place = useSession()?.places?.[0]
  const [year, month, day] = dayOf(useNow()).split('-').map(Number)
  if (error) return <ErrorState error={error} />
  if (!data) return <Skeleton page />
  const committee = place?.name ?? ''
  const title = say(data.policy.title)
  return (
    <main>
      <PrintSheet
        from={t`${committee}居委会`}
        title={t`您可能可以申请“${title}”`}
        foot={[t`批不批由主管部门定，我们帮您备材料。`, t`${year}年${month}月${day}日`]}
      >
        <div className="letter">
          <p>{t`＿＿＿＿＿＿，您好：`}</p>
          <p>{say(data.text)}</p>
          {data.band?.fenPerMonth == null ? null : (
            <p className="letter-sum">
              {t`每月`} <Money fen={data.band.fenPerMonth} />
              {data.band.verified ? null : <small>{t`（以主管部门公布的为准）`}</small>}
            </p>
          )}
          <p>
            <b>{t`怎么办：`}</b>
            {say(data.apply)}
          </p>
          <p>
            <b>{t`要带的：`}</b>
            {data.papers.length === 0 ? t`不用带材料。` : `${data.papers.map(say).join(t`、`)}${t`。`}`}
          </p>
          <p>{t`不想办也没关系，告诉我们一声就好。有不清楚的，请来居委会坐坐。`}</p>
          <p className="small">{t`依据：${data.policy.source}`}</p>
        </div>
      </PrintSheet>
    </main>
  )
}
