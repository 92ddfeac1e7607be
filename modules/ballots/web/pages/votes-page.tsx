import '../ballots.css'
import { Trans, useLingui } from '@lingui/react/macro'
import { Buttons, LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { useHere } from '#kit/web/here.ts'
import { Slot } from '#kit/web/house.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { useNow, When, WhenDay } from '#kit/web/when.tsx'
import { MyBallots } from '../parts/my-ballots.tsx'
import { type Listed, useVotes } from '../reading.ts'

/** 我的票: what waits for my voice, what I have said and how, what was decided. */
export function VotesPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useVotes(useHere())
  const now = useNow().toISOString()
  const votes = data?.votes.filter(({ state }) => state !== 'draft') ?? []
  const going = votes.filter(({ state, closesAt }) => state === 'open' && closesAt > now)
  const waiting = going.filter(({ mine }) => mine.rights > mine.given)
  const said = going.filter(({ mine }) => mine.rights > 0 && mine.given >= mine.rights)
  const parts = [
    { title: t`等您投`, votes: waiting },
    { title: t`您投过的`, votes: said },
    { title: t`正在投`, votes: going.filter(({ mine }) => mine.rights === 0) },
    { title: t`等开票`, votes: votes.filter(({ state, closesAt }) => state === 'open' && closesAt <= now) },
    { title: t`公示中`, votes: votes.filter(({ state }) => state === 'noticed') },
    { title: t`有结果的`, votes: votes.filter(({ state }) => state === 'closed') },
  ].filter((part) => part.votes.length > 0)
  const count = waiting.length
  return (
    <PhonePage
      back={{ to: '/', word: t`首页` }}
      tabTitle={t`投票`}
      title={count > 0 ? t`有 ${count} 件等您投` : said.length > 0 ? t`您都投过了` : t`投票`}
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={5} /> : null}
      {data && parts.length === 0 ? (
        <Empty title={t`现在没有要投的票`}>{t`轮到您投的时候，会通知您，也会放在这里。`}</Empty>
      ) : null}
      {parts.map((part) => (
        <Section key={part.title} title={part.title}>
          <Card flush>
            <Rows>
              {part.votes.map((vote) =>
                vote.state === 'closed' ? (
                  <ClosedRow key={vote.id} vote={vote} />
                ) : (
                  <VoteRow key={vote.id} vote={vote} />
                ),
              )}
            </Rows>
          </Card>
        </Section>
      ))}
    </PhonePage>
  )
}

/** What was counted: how it came out, and where one's own slip is found. */
function ClosedRow({ vote }: { vote: Listed }) {
  const { t } = useLingui()
  return (
    <Row title={vote.question} end={<CountState count={vote.count} />}>
      <p className="muted small">
        {vote.scopeLabel}
        {vote.closedAt ? (
          <Trans>
            ，<When at={vote.closedAt} precision="day" /> 开票
          </Trans>
        ) : null}
      </p>
      <MyBallots vote={vote} />
      <div className="above">
        <Buttons>
          <Slot name="vote.closed" given={{ voteId: vote.id, closed: true, listed: true }} />
          {vote.mine.given > 0 ? (
            <LinkButton look="quiet" to={`/votes/${vote.id}/slips`}>{t`查回执`}</LinkButton>
          ) : null}
        </Buttons>
      </div>
    </Row>
  )
}

/** What the count comes to. Whether that is announced as passed stands with the verdict. */
function CountState({ count }: { count: Listed['count'] }) {
  const { t } = useLingui()
  if (count === 'passed') return <State is="done">{t`票数够了`}</State>
  if (count === 'differ') return <State is="doing" wraps>{t`两种算法不同`}</State>
  if (count === 'depends') return <State is="doing" wraps>{t`有争议，还定不了`}</State>
  return <State is="idle">{t`票数不够`}</State>
}

/** One vote in a list, with where one stands in it. */
export function VoteRow({ vote }: { vote: Listed }) {
  const { t } = useLingui()
  const { mine } = vote
  const now = useNow()
  const state =
    mine.rights === 0 || vote.state !== 'open' ? null : mine.given >= mine.rights ? (
      <State is="done">{t`投过了`}</State>
    ) : new Date(vote.closesAt) > now ? (
      <State is="doing">{t`等您投`}</State>
    ) : null
  return (
    <Row to={`/votes/${vote.id}`} title={vote.question} end={state}>
      <p className="muted small">
        {vote.scopeLabel}
        {vote.state === 'open' ? (
          <Trans>
            ，<When at={vote.closesAt} /> 截止
          </Trans>
        ) : null}
        {vote.state === 'noticed' && vote.opensOn ? (
          <Trans>
            ，最早 <WhenDay day={vote.opensOn} /> 开始投
          </Trans>
        ) : null}
      </p>
      {vote.state === 'open' && (mine.given > 0 || mine.rights > 1) ? <MyBallots vote={vote} /> : null}
    </Row>
  )
}
