import '../ballots.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Note, Section } from '#kit/web/card.tsx'
import { ChoiceCard } from '#kit/web/choice-card.tsx'
import { useSend } from '#kit/web/here.ts'
import { Slot } from '#kit/web/house.tsx'
import { Icon } from '#kit/web/icon.tsx'
import { IconClock, IconLock } from '#kit/web/icons.ts'
import { newId } from '#kit/web/new-id.ts'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { useLength, useNow, When, WhenDay } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { Cost, RulePart, Said, SilenceWarning } from '../parts/about-vote.tsx'
import { ReviewView } from '../parts/cast.tsx'
import { ReceiptView } from '../parts/receipt.tsx'
import { TurnoutBars } from '../parts/turnout.tsx'
import { type Choice, type Vote, useVote } from '../reading.ts'
import { useBallotWords } from '../words.ts'

/** One vote on the telephone: read, choose, look at it once more, receipt. */
export function VotePage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const { data, error, refetch } = useVote(voteId)
  if (data) return <Voting vote={data} />
  if (error)
    return (
      <PhonePage back={{ to: '/votes', word: t`投票` }} title={t`投票`}>
        <ErrorState error={error} again={() => void refetch()} />
      </PhonePage>
    )
  return <Skeleton page />
}

const voted = (vote: Vote) => {
  const rights = vote.rights.filter(({ excluded }) => !excluded)
  const given = (right: Vote['rights'][number]) => right.ballots.some(({ is }) => is === 'stands' || is === 'unclear')
  return rights.length > 0 && rights.every(given)
}

function Voting({ vote }: { vote: Vote }) {
  const [choice, setChoice] = useState<Choice>()
  const [at, setAt] = useState<'read' | 'review' | 'receipt'>(() => (voted(vote) ? 'receipt' : 'read'))
  useSeen(vote)
  const go = (where: typeof at) => {
    setAt(where)
    scrollTo(0, 0)
  }
  if (at === 'receipt' && vote.state === 'open') return <ReceiptView vote={vote} onChange={() => go('read')} />
  if (at === 'review' && choice)
    return <ReviewView vote={vote} choice={choice} onBack={() => go('read')} onDone={() => go('receipt')} />
  return <ReadView vote={vote} choice={choice} onChoose={setChoice} onNext={() => go('review')} />
}

/** The page open before somebody of the roll is delivery, written down once. */
function useSeen(vote: Vote): void {
  const send = useSend('ballots.seen')
  const told = useRef(new Set<string>())
  useEffect(() => {
    if (!vote.may.cast) return
    for (const right of vote.rights) {
      if (right.seen || right.excluded || told.current.has(right.id)) continue
      told.current.add(right.id)
      const seen = { id: newId(), rightId: right.id, warned: vote.silence !== null }
      // Whoever cannot reach the house now is told again when the page is opened next.
      send('POST', `/votes/${vote.id}/seen`, seen).catch(() => told.current.delete(right.id))
    }
  })
}

type ReadProps = { vote: Vote; choice: Choice | undefined; onChoose: (choice: Choice) => void; onNext: () => void }

function ReadView({ vote, choice, onChoose, onNext }: ReadProps) {
  const { t } = useLingui()
  const { electorates } = useBallotWords()
  // Said after the stairwell it stands in, which need not be said twice.
  const within = (label: string) => (label.startsWith(vote.scopeLabel) ? label.slice(vote.scopeLabel.length) : label)
  const homes = vote.rights.map(({ label }) => within(label) || label).join(t`、`)
  return (
    <PhonePage
      back={{ to: '/votes', word: t`投票` }}
      kicker={
        homes === ''
          ? `${vote.scopeLabel}${comma()}${electorates[vote.electorate]}`
          : t`${vote.scopeLabel}，${electorates[vote.electorate]}，您投的是 ${homes}`
      }
      tabTitle={vote.title}
      title={vote.question}
      lead={<Deadline vote={vote} />}
      {...(vote.may.cast
        ? {
            dock: (
              <Button look="primary" wide disabled={choice === undefined} onClick={onNext}>{t`下一步：核对`}</Button>
            ),
          }
        : {})}
    >
      {vote.state === 'closed' ? (
        <div className="vote-counted">
          <Slot name="vote.closed" given={{ voteId: vote.id, closed: true }} />
        </div>
      ) : null}
      {vote.missingSlips > 0 ? (
        <Note look="bad">{t`系统恢复过一次备份，有票可能丢了。请查一查您的回执，找不到的请再投一次。`}</Note>
      ) : null}
      {vote.extensions.map((one) => (
        <Note key={one.at}>
          <Trans>
            延长到 <When at={one.until} />：{one.reason}
          </Trans>
        </Note>
      ))}
      <Cost vote={vote} />
      {vote.words === '' ? null : <p className="clause-text above">{vote.words}</p>}
      {vote.topicId === null ? null : <Said topicId={vote.topicId} />}
      {vote.turnout ? <TurnoutBars turnout={vote.turnout} electorate={vote.electorate} /> : null}
      {vote.state === 'open' ? (
        <div className="above">
          <Note icon={IconLock}>{t`同意多少、反对多少，截止以后才打开，谁也提前看不到。`}</Note>
        </div>
      ) : null}
      <SilenceWarning vote={vote} />
      {vote.may.cast ? <Opinion vote={vote} choice={choice} onChoose={onChoose} /> : null}
      {vote.state === 'open' && vote.rights.length === 0 ? (
        <Note look="wait">{t`这次表决的名册上没有您，所以不能投。觉得不对，请打电话给居委会。`}</Note>
      ) : null}
      <div className="above">
        <RulePart vote={vote} />
      </div>
    </PhonePage>
  )
}

function Deadline({ vote }: { vote: Vote }) {
  const { t } = useLingui()
  const left = useLength(vote.closesAt)
  const now = useNow()
  if (vote.state === 'closed') return t`已经开票`
  if (vote.state !== 'open')
    return vote.opensOn === null ? (
      t`在准备`
    ) : (
      <Trans>
        公示中，最早 <WhenDay day={vote.opensOn} /> 开始投
      </Trans>
    )
  const over = new Date(vote.closesAt) < now
  return (
    <>
      <span className="vote-deadline">
        <Icon is={IconClock} />
        <span>
          <Trans>
            <When at={vote.closesAt} /> 截止
          </Trans>
        </span>
      </span>
      {over ? t`已经截止，等着开票` : t`还有 ${left}，投了也可以改`}
    </>
  )
}

function Opinion({ vote, choice, onChoose }: Pick<ReadProps, 'vote' | 'choice' | 'onChoose'>) {
  const { t } = useLingui()
  const { choices } = useBallotWords()
  const offered: Choice[] =
    vote.silence?.rule === 'follow-majority' ? ['yes', 'no', 'abstain', 'follow'] : ['yes', 'no', 'abstain']
  return (
    <Section title={t`您的意见`}>
      <div role="radiogroup" aria-label={t`您的意见`} className="choices">
        {offered.map((one) => (
          <ChoiceCard
            key={one}
            name="choice"
            value={one}
            word={choices[one]}
            on={choice === one}
            onChoose={() => onChoose(one)}
          />
        ))}
      </div>
      <p className="muted small above">{t`弃权也算参加了表决，但不算同意。纸票、上门、电话一样有效。`}</p>
    </Section>
  )
}
