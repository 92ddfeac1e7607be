import { useLingui } from '@lingui/react/macro'
import { type ReactNode } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Facts, Section } from '#kit/web/card.tsx'
import { Exports } from '#kit/web/data-table.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { IconPrinter } from '#kit/web/icons.ts'
import { Progress } from '#kit/web/progress.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useDate } from '#kit/web/when.tsx'
import { JudgeRemarks } from '../parts/judge-remarks.tsx'
import { ResultPart } from '../parts/result.tsx'
import { ToAskPart } from '../parts/to-ask.tsx'
import { type Detail, useRound } from '../reading.ts'
import { perCent } from '../words.ts'

/** A round at the desk: who is still to be asked while it is open; afterwards its result, its words, and the board. */
export function WorkPage() {
  const { t } = useLingui()
  const { roundId } = usePathParams<'roundId'>()
  const { data, error, refetch } = useRound(roundId)
  if (data) return <Work round={data} />
  return (
    <DeskPage title={t`民主评议`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
    </DeskPage>
  )
}

function Work({ round }: { round: Detail }) {
  const { t } = useLingui()
  const { id, title, phase, asked, answered } = round
  const date = useDate()
  const news: Record<Detail['phase'], string> = {
    coming: t`${title}：${date(round.opensOn)} 开始`,
    open: t`${title}：还有 ${asked - answered} 户没评`,
    over: t`${title}：评完了，可以算结果`,
    counted: t`${title}：有结果了`,
  }
  return (
    <DeskPage
      tabTitle={title}
      title={news[phase]}
      lead={t`一户一户说了什么，谁也看不到；这里只有评没评过。`}
      actions={<Acts round={round} />}
    >
      <div className="columns">
        <div>{phase === 'counted' ? <Result round={round} /> : <ToAskPart roundId={id} />}</div>
        <div>
          {phase === 'counted' && round.may.run ? <JudgeRemarks roundId={id} /> : null}
          <HowFar round={round} />
        </div>
      </div>
    </DeskPage>
  )
}

function Result({ round }: { round: Detail }) {
  const file = `/api/n/${useHere()}/appraisals/${round.id}/result-file`
  return (
    <>
      <ResultPart round={round} />
      <div className="above">
        <Exports xlsx={`${file}?format=xlsx`} csv={`${file}?format=csv`} />
      </div>
    </>
  )
}

/** The one thing to do next, and what can be done besides. */
function Acts({ round }: { round: Detail }) {
  const { t } = useLingui()
  const send = useSend('appraisals')
  const { busy, run } = useQuickDeed()
  const { id, phase, may, noticeId } = round
  const next: Record<Detail['phase'], ReactNode> = {
    coming: null,
    open: <LinkButton look="primary" to={`/appraisals/${id}/enter`}>{t`录纸质问卷`}</LinkButton>,
    over: may.run ? (
      <Button
        look="primary"
        busy={busy}
        onClick={() => void run(async () => void (await send('POST', `/appraisals/${id}/count`)))}
      >{t`算结果`}</Button>
    ) : null,
    counted:
      noticeId !== null ? (
        <>
          <LinkButton icon={IconPrinter} to={`/notices/${noticeId}/print`}>{t`打印公告`}</LinkButton>
          <LinkButton to={`/notices/${noticeId}`}>{t`看公告`}</LinkButton>
        </>
      ) : may.run ? (
        <Button
          look="primary"
          busy={busy}
          onClick={() =>
            void run(async () => {
              await send('POST', `/appraisals/${id}/notice`)
              toast(t`结果贴到公告栏了。`)
            })
          }
        >{t`贴到公告栏`}</Button>
      ) : null,
  }
  return (
    <>
      {phase === 'open' ? (
        <Button
          busy={busy}
          onClick={() =>
            void run(async () => {
              const { told } = await send('POST', `/appraisals/${id}/reminders`)
              toast(t`提醒了 ${Number(told)} 位，今天不会再打扰。`)
            })
          }
        >{t`提醒没评的`}</Button>
      ) : null}
      {phase === 'counted' ? <LinkButton to="/meetings/new?kind=appraisal">{t`开评议会`}</LinkButton> : null}
      <LinkButton to={`/appraisals/${id}`}>{t`居民看到的`}</LinkButton>
      {next[phase]}
    </>
  )
}

function HowFar({ round }: { round: Detail }) {
  const { t } = useLingui()
  const date = useDate()
  const { answered, asked, homes, scope, seed, ways, opensOn, closesOn } = round
  return (
    <Section title={t`收到多少`}>
      <Card>
        <Progress label={t`回收`} done={answered} whole={asked} under={t`${asked} 户里 ${answered} 户评了`} />
        <div className="above">
          <Facts
            rows={[
              [t`手机`, ways.app],
              [t`纸上`, ways.paper],
              [t`上门`, ways.door],
              [t`回收率`, perCent(round.answerRate)],
              [t`时间`, t`${date(opensOn)} 到 ${date(closesOn)}`],
              [t`请了谁`, scope === 'all' ? t`全部 ${homes} 户` : t`${homes} 户里抽签请了 ${asked} 户`],
              [t`抽签的种子`, seed],
            ]}
          />
        </div>
      </Card>
    </Section>
  )
}
