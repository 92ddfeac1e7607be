import { Trans, useLingui } from '@lingui/react/macro'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { useHere } from '#kit/web/here.ts'
import { IconPlus } from '#kit/web/icons.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { State, type StateKind } from '#kit/web/state.tsx'
import { Empty, ErrorState } from '#kit/web/waiting.tsx'
import { useNow, When, WhenDay } from '#kit/web/when.tsx'
import { comma } from '#kit/web/marks.ts'
import { type Listed, useVotes } from '../reading.ts'
import { useBallotWords } from '../words.ts'

/** 表决 at the desk: what goes on, what waits to be opened, what is being prepared. */
export function BallotsPage() {
  const { t } = useLingui()
  const { data, error, refetch } = useVotes(useHere())
  const now = useNow().toISOString()
  const votes = data?.votes ?? []
  const going = votes.filter(({ state }) => state === 'open')
  const due = going.filter(({ closesAt }) => closesAt <= now).length
  const open = going.length - due
  const parts = [
    { title: t`投票中`, votes: going },
    { title: t`还没开始`, votes: votes.filter(({ state }) => state === 'draft' || state === 'noticed') },
    { title: t`已开票`, votes: votes.filter(({ state }) => state === 'closed') },
  ].filter((part) => part.votes.length > 0)
  const news = due > 0 ? t`有 ${due} 件截止了，等着开票` : open > 0 ? t`有 ${open} 件在投` : t`现在没有在投的`
  return (
    <DeskPage
      tabTitle={t`表决`}
      title={data ? news : t`表决`}
      actions={
        data?.may.run ? (
          <LinkButton look="primary" icon={IconPlus} to="/ballots/new">{t`准备一次表决`}</LinkButton>
        ) : undefined
      }
    >
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data && parts.length === 0 ? <Empty title={t`还没有表决`}>{t`要大家决定的事，从这里准备。`}</Empty> : null}
      {parts.map((part) => (
        <Section key={part.title} title={part.title}>
          <Card flush>
            <Rows>
              {part.votes.map((vote) => (
                <DeskVote key={vote.id} vote={vote} />
              ))}
            </Rows>
          </Card>
        </Section>
      ))}
    </DeskPage>
  )
}

const looks: Record<Listed['state'], StateKind> = { draft: 'idle', noticed: 'received', open: 'doing', closed: 'done' }

function DeskVote({ vote }: { vote: Listed }) {
  const { t } = useLingui()
  const { states, electorates } = useBallotWords()
  const { turnout, waiting } = vote
  const asks = (waiting?.unclear ?? 0) + (waiting?.requests ?? 0)
  return (
    <Row to={`/ballots/${vote.id}`} title={vote.title} end={<State is={looks[vote.state]}>{states[vote.state]}</State>}>
      <p className="muted small">
        {electorates[vote.electorate]}
        {comma()}
        {vote.scopeLabel}
        {vote.state === 'open' ? (
          <Trans>
            ，<When at={vote.closesAt} /> 截止
          </Trans>
        ) : null}
        {vote.state === 'noticed' && vote.opensOn ? (
          <Trans>
            ，最早 <WhenDay day={vote.opensOn} /> 开始
          </Trans>
        ) : null}
        {turnout ? t`，${turnout.takingHeads} / ${turnout.heads} 户参加` : null}
      </p>
      {asks > 0 && vote.state === 'open' ? <p className="small">{t`${asks} 件要两个人办`}</p> : null}
    </Row>
  )
}
