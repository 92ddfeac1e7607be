import '../elections.css'
import { useLingui } from '@lingui/react/macro'
import { Facts } from '#kit/web/card.tsx'
import { useTabTitle } from '#kit/web/phone-page.tsx'
import { PrintSheet } from '#kit/web/print-sheet.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { useSession } from '#kit/web/session.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { usePaperDate } from '#kit/web/when.tsx'
import { Standings, Turnout } from '../parts/outcome.tsx'
import { ReconciliationFacts } from '../parts/reconciliation.tsx'
import { type Page, useElection } from '../reading.ts'

/** The record on A4, to be signed, posted and filed. */
export function RecordPage() {
  const { t } = useLingui()
  const paper = usePaperDate()
  const session = useSession()
  const { electionId } = usePathParams<'electionId'>()
  const { data, error, refetch } = useElection(electionId)
  useTabTitle(t`选举记录`)
  if (error) return <ErrorState error={error} again={() => void refetch()} />
  if (data === undefined) return <Skeleton page />
  const { election, roll, rule, outcome, closedBy } = data
  const { law, article } = rule.source
  return (
    <main>
      <PrintSheet
        from={session?.places?.[0]?.name ?? ''}
        title={t`${election.title} 选举记录`}
        foot={[t`依据：${law} ${article}`, closedBy === null ? t`还没有结束` : t`${closedBy} 结束记录`]}
      >
        <div className="election-paper">
          <Facts
            rows={[
              [t`选举`, t`${election.body.name}，${election.seats} 个名额`],
              [t`名册`, t`${roll.label}，第 ${roll.version} 版`],
              [t`校验码`, roll.digest === null ? undefined : <code key="digest">{roll.digest.slice(0, 16)}</code>],
              [t`开始发票`, election.openedAt && paper.moment(election.openedAt)],
              [t`结束`, election.closedAt && paper.moment(election.closedAt)],
              [t`任期`, t`${election.termFrom} 至 ${election.termUntil}`],
            ]}
          />
          {outcome === null ? null : (
            <>
              <h2>{t`结果`}</h2>
              <Turnout page={data} outcome={outcome} />
              {data.term?.basis ? <p className="small">{t`面积过半的依据：${data.term.basis}`}</p> : null}
              <Standings page={data} outcome={outcome} />
            </>
          )}
          <h2>{t`票数对账`}</h2>
          <ReconciliationFacts page={data} />
          <h2>{t`票箱`}</h2>
          {data.boxes.map((box) => (
            <BoxLine key={box.id} box={box} />
          ))}
          <p className="small">
            {election.electorate === 'owners'
              ? t`选票不记名：同意的面积按参加的里面最小的和最大的那么多户算，在两者之间。参加的户数和面积按领票名单算。`
              : t`选票不记名；参加的户数按领票名单算。`}
          </p>
          <div className="election-signs">
            <span>{t`监票人`}</span>
            <span>{t`计票人`}</span>
            <span>{t`日期`}</span>
          </div>
        </div>
      </PrintSheet>
    </main>
  )
}

function BoxLine({ box: { name, sealedBy, sealedWith, opened, settled } }: { box: Page['boxes'][number] }) {
  const { t } = useLingui()
  return (
    <p>
      {t`${name}：${sealedBy}、${sealedWith} 封箱`}
      {opened ? t`，${opened.by}、${opened.with} 开箱` : null}
      {settled ? t`，点出 ${settled.found} 张，废票 ${settled.void} 张，第 ${settled.round} 遍两人一致` : null}
    </p>
  )
}
