import '../verdicts.css'
import { useLingui } from '@lingui/react/macro'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { useTabTitle } from '#kit/web/phone-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { usePaperDate } from '#kit/web/when.tsx'
import { Trans } from '@lingui/react/macro'
import { endedBy } from '../../domain/recounted.ts'
import { CoursePart } from '../parts/course-part.tsx'
import { Recounts } from '../parts/recounts.tsx'
import { type Count, isOutdated, papersOf, useVerdict, type Verdict } from '../reading.ts'
import { useVerdictWords } from '../words.ts'

/** The announcement on A4, to hang up: both counts, the one it rests on and why. */
export function PrintPage() {
  const { t } = useLingui()
  const paper = usePaperDate()
  const { voteId } = usePathParams<'voteId'>()
  const { ways, said } = useVerdictWords()
  const { data, error, refetch } = useVerdict(voteId)
  useTabTitle(t`表决结果公告`)
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  if (data === undefined) return <Skeleton page />
  const { disputed, arithmeticOnly, correction } = data
  const papers = papersOf(data)
  // A correction is hung up in place of what it corrects, and says so.
  const announcement = data.announcement && { ...data.announcement, ...correction }
  return (
    <main>
      <PrintSheet
        from={data.issuer}
        number={announcement ? t`公告 ${announcement.noticeNumber}` : t`还没公告`}
        title={correction ? t`更正，表决结果：${data.title}` : t`表决结果：${data.title}`}
        foot={[t`公开的证据包 SHA-256：${data.pack.public.sha256}`, data.issuer]}
      >
        <div className="verdict-paper">
          <p>{data.question}</p>
          {isOutdated(data) ? (
            <p>
              <b>{t`公告贴出以后重新计过票，下面是现在的数。更正公告会另贴。`}</b>
            </p>
          ) : announcement ? (
            <p>
              <b>
                {announcement.passed
                  ? t`过了。以“${ways[announcement.count]}”公布。`
                  : t`没过。以“${ways[announcement.count]}”公布。`}
              </b>
              {t`理由：${announcement.reason}`}
            </p>
          ) : null}
          <CoursePart verdict={data} board />
          {data.counts.map((count) => (
            <CountPart key={count.by} verdict={data} count={count} />
          ))}
          {arithmeticOnly ? <p>{said(arithmeticOnly)}</p> : null}
          {disputed.rights > 0 ? (
            <p>
              {data.counts.length > 1
                ? t`有争议的 ${disputed.rights} 套，两种算法都没有算进去。`
                : t`有争议的 ${disputed.rights} 套，没有算进去。`}
              {disputed.depends ? t`结果取决于它们。` : t`怎么定都不影响结果。`}
            </p>
          ) : null}
          {papers ? (
            <p>
              {t`纸票发出 ${papers.issued} 张，收回 ${papers.returned} 张，作废 ${papers.void} 张，遗失 ${papers.lost} 张，没回 ${papers.outstanding} 张。`}
              {papers.readAgain > 0 ? t`两人各录一遍，${papers.readAgain} 张不一样，另请两人看过。` : null}
            </p>
          ) : null}
          <Recounts recounts={announcement ? endedBy(data.recounts, announcement.at) : data.recounts} board />
          {announcement?.challengeUntil ? (
            <p>
              <Trans>
                认为决定侵害自己权益的业主，一年内可以请法院撤销，到 {paper.day(announcement.challengeUntil)}（民法典
                280 条）。
              </Trans>
            </p>
          ) : null}
        </div>
      </PrintSheet>
    </main>
  )
}

function CountPart({ verdict, count }: { verdict: Verdict; count: Count }) {
  const { t } = useLingui()
  const { ways, tests, amount, majority } = useVerdictWords()
  const { electorate, silence, rule } = verdict
  const { law, article } = rule.source
  return (
    <>
      <h2>{count.passed ? t`${ways[count.by]}：过了` : t`${ways[count.by]}：没过`}</h2>
      {count.tests.map(({ key, met, part, whole, line, missing }) => (
        <p key={key}>
          {t`${tests(key, electorate)} ${amount(key, part, electorate)}，一共 ${amount(key, whole, electorate)}，要 ${amount(key, line, electorate)}，`}
          {met ? t`够了。` : t`还差 ${amount(key, missing, electorate)}。`}
        </p>
      ))}
      <p>
        {count.by === 'with-rule' && silence
          ? t`依据：本小区规则第 ${silence.clause.version} 版，“${silence.clause.text}”`
          : t`依据：${law} ${article}`}
      </p>
      {count.by === 'with-rule' && verdict.majority ? <p>{majority(verdict.majority, electorate)}</p> : null}
    </>
  )
}
