import '../ballots.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Facts, Note, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useSend } from '#kit/web/here.ts'
import { Slot } from '#kit/web/house.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useNow, When, WhenDay } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { Cost, RulePart, SilenceWarning } from '../parts/about-vote.tsx'
import { CloseDialog, ExtendDialog } from '../parts/vote-dialogs.tsx'
import { Requests } from '../parts/requests.tsx'
import { Rights } from '../parts/rights.tsx'
import { TurnoutBars } from '../parts/turnout.tsx'
import { type Vote, useVote } from '../reading.ts'
import { useBallotWords } from '../words.ts'

type Doing = 'notice' | 'extend' | 'close'

/** Carrying one vote: what is the next step, who has no ballot yet, what waits for a second person. */
export function BallotDeskPage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const { data, error, refetch } = useVote(voteId)
  if (data) return <Carrying vote={data} />
  return (
    <DeskPage title={t`表决`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
    </DeskPage>
  )
}

function Carrying({ vote }: { vote: Vote }) {
  const { t } = useLingui()
  const { electorates } = useBallotWords()
  const [doing, setDoing] = useState<Doing>()
  const close = () => setDoing(undefined)
  const started = vote.state === 'open' || vote.state === 'closed'
  return (
    <DeskPage
      tabTitle={vote.title}
      title={<News vote={vote} />}
      lead={
        <>
          {vote.title}
          {comma()}
          {electorates[vote.electorate]}
          {comma()}
          {vote.scopeLabel}
        </>
      }
      actions={<Actions vote={vote} onDo={setDoing} />}
    >
      <div className="columns">
        <div>
          {vote.missingSlips > 0 ? (
            <Note look="bad">{t`系统恢复过旧备份，有 ${vote.missingSlips} 张回执找不到票。请延长时间，通知大家查回执、再投一次。`}</Note>
          ) : null}
          {vote.state === 'closed' ? (
            <div className="vote-counted">
              <Slot name="vote.closed" given={{ voteId: vote.id, closed: true, desk: true }} />
            </div>
          ) : null}
          {started ? <Requests vote={vote} /> : null}
          {started ? <Rights vote={vote} /> : <Preparing vote={vote} />}
        </div>
        <div>
          {vote.turnout ? <TurnoutBars turnout={vote.turnout} electorate={vote.electorate} /> : null}
          <Terms vote={vote} />
        </div>
      </div>
      <Dialogs vote={vote} doing={doing} onClose={close} />
    </DeskPage>
  )
}

function News({ vote }: { vote: Vote }) {
  const { t } = useLingui()
  const over = new Date(vote.closesAt) <= useNow()
  const { turnout } = vote
  const counts = {
    passed: t`开票了，票数够了`,
    'not-passed': t`开票了，票数不够`,
    differ: t`开票了，两种算法结果不同`,
    depends: t`开票了，结果取决于有争议的票`,
  }
  const silent = turnout ? turnout.rights - turnout.given : 0
  if (vote.state === 'draft') return t`名册齐了，就可以公示`
  if (vote.state === 'noticed')
    return (
      <Trans>
        公示中，最早 <WhenDay day={vote.opensOn ?? ''} /> 开始
      </Trans>
    )
  if (vote.state === 'closed') return counts[vote.count ?? 'not-passed']
  if (over) return t`截止了，请两位带着密语来开票`
  return silent === 0 ? t`都投了` : t`还有 ${silent} 户没投`
}

function Actions({ vote, onDo }: { vote: Vote; onDo: (doing: Doing) => void }) {
  const { t } = useLingui()
  const over = new Date(vote.closesAt) <= useNow()
  if (!vote.may.run) return null
  if (vote.state === 'draft')
    return (
      <>
        <LinkButton to={`/ballots/${vote.id}/edit`}>{t`改一改`}</LinkButton>
        <LinkButton to={`/rolls/${vote.rollId}`}>{t`看名册`}</LinkButton>
        <Button look="primary" onClick={() => onDo('notice')}>{t`公示`}</Button>
      </>
    )
  if (vote.state === 'noticed')
    return <LinkButton look="primary" to={`/ballots/${vote.id}/open`}>{t`开始投票`}</LinkButton>
  if (vote.state !== 'open') return null
  return over ? (
    <Button look="primary" onClick={() => onDo('close')}>{t`开票`}</Button>
  ) : (
    <Button onClick={() => onDo('extend')}>{t`延长`}</Button>
  )
}

function Preparing({ vote }: { vote: Vote }) {
  const { t } = useLingui()
  return (
    <Section title={t`要投的是`}>
      <p className="big">{vote.question}</p>
      {vote.words === '' ? null : <p className="clause-text above">{vote.words}</p>}
      <Cost vote={vote} />
      <SilenceWarning vote={vote} />
      <p className="muted above">{vote.notice.says}</p>
      <p className="muted small">
        {t`依据：${vote.notice.source}`}
        {vote.notice.verified ? null : t`（还没有核对）`}
      </p>
    </Section>
  )
}

function Terms({ vote }: { vote: Vote }) {
  const { t } = useLingui()
  return (
    <Section title={t`怎么定的`}>
      <Facts
        rows={[
          [t`问题`, vote.question],
          [t`截止`, <When key="close" at={vote.closesAt} exact />],
          [t`开始`, vote.openedAt === null ? null : <When key="open" at={vote.openedAt} />],
          [t`校验码`, vote.digest === null ? null : <span className="num">{vote.digest.slice(0, 16)}…</span>],
        ]}
      />
      <div className="above">
        <RulePart vote={vote} />
      </div>
      {vote.extensions.map((one) => (
        <p key={one.at} className="small">
          <Trans>
            延长到 <When at={one.until} />：{one.reason}
          </Trans>
        </p>
      ))}
    </Section>
  )
}

function Dialogs({ vote, doing, onClose }: { vote: Vote; doing: Doing | undefined; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('ballots')
  return (
    <>
      <ConfirmDialog
        open={doing === 'notice'}
        onClose={onClose}
        title={t`公示这次表决`}
        act={t`公示`}
        onAct={async () => {
          await send('POST', `/votes/${vote.id}/notice`)
          toast(t`公示了，名册定下来了。`)
        }}
      >
        {t`公示以后，题目、规则、时间和名册都不能再改。`}
      </ConfirmDialog>
      {doing === 'extend' ? <ExtendDialog vote={vote} onClose={onClose} /> : null}
      {doing === 'close' ? <CloseDialog vote={vote} onClose={onClose} /> : null}
    </>
  )
}
