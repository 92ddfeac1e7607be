import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, Buttons } from '#kit/web/button.tsx'
import { Card, Row, Rows, Section } from '#kit/web/card.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { Drawer } from '#kit/web/dialog.tsx'
import { useHere, useSend } from '#kit/web/here.ts'
import { TextLink } from '#kit/web/link.tsx'
import { newId } from '#kit/web/new-id.ts'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { When } from '#kit/web/when.tsx'
import { type RightDetail, useRight, type Vote } from '../reading.ts'
import { useBallotWords } from '../words.ts'
import { DeliverDialog, RequestDialog, VisitDialog } from './right-dialogs.tsx'
import { SettleDialog } from './settle-dialog.tsx'

type Doing = 'deliver' | 'phone' | 'proxy' | 'visit' | 'settle' | { back: string }

/** One home of a vote: who may vote, what was delivered, which ballots came; never what one says. */
export function RightDrawer({ vote, rightId, onClose }: { vote: Vote; rightId: string; onClose: () => void }) {
  const { t } = useLingui()
  const { data, error, refetch } = useRight(vote.id, rightId)
  const [doing, setDoing] = useState<Doing>()
  const close = () => setDoing(undefined)
  return (
    <Drawer open onClose={onClose} title={data?.label ?? t`这一户`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : null}
      {!data && !error ? <Skeleton lines={6} /> : null}
      {data ? (
        <>
          <p className="muted">
            {data.voters.length === 0
              ? t`名册上没有可以投的人，请核对产权人。`
              : t`可以投的人：${data.voters.map(({ name }) => name).join(t`、`)}`}
          </p>
          {vote.state === 'open' && !data.excluded ? (
            <div className="above">
              <Deeds right={data} onDo={setDoing} />
            </div>
          ) : null}
          <Ballots right={data} onBack={(back) => setDoing({ back })} />
          <Deliveries right={data} clause={vote.silence !== null} />
          <Dialogs vote={vote} right={data} doing={doing} onClose={close} />
        </>
      ) : null}
    </Drawer>
  )
}

function Deeds({ right, onDo }: { right: RightDetail; onDo: (doing: Doing) => void }) {
  const { t } = useLingui()
  const known = right.voters.length > 0
  return (
    <Buttons>
      {right.doubtful ? <Button look="primary" onClick={() => onDo('settle')}>{t`裁定`}</Button> : null}
      <Button onClick={() => onDo('deliver')}>{t`记送达`}</Button>
      {known ? (
        <>
          <Button onClick={() => onDo('phone')}>{t`来电要投`}</Button>
          <Button onClick={() => onDo('visit')}>{t`当面投`}</Button>
          <Button onClick={() => onDo('proxy')}>{t`书面委托`}</Button>
        </>
      ) : null}
    </Buttons>
  )
}

function Ballots({ right, onBack }: { right: RightDetail; onBack: (ballotId: string) => void }) {
  const { t } = useLingui()
  const here = useHere()
  const { channels, ballots: states } = useBallotWords()
  if (right.ballots.length === 0) return <p className="muted above">{t`还没有票。`}</p>
  return (
    <Section title={t`收到的票`} hint={t`投了什么是封着的，截止后才打开。`}>
      <Card flush>
        <Rows>
          {right.ballots.map((ballot) => (
            <Row
              key={ballot.id}
              title={channels[ballot.channel]}
              end={<span className="small">{states[ballot.is]}</span>}
            >
              <p className="muted small">
                <When at={ballot.at} /> <span className="num">{ballot.serial ?? ballot.slip}</span>
                {ballot.by === null ? null : t`，经手 ${ballot.by}`}
              </p>
              {ballot.signature === null ? null : (
                <p className="small">
                  <TextLink to={`/api/n/${here}/files/${ballot.signature}`}>{t`看签名`}</TextLink>
                </p>
              )}
              {ballot.reversible ? (
                <Button look="quiet" edge="start" onClick={() => onBack(ballot.id)}>{t`本人来电撤回`}</Button>
              ) : null}
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}

/** Where no clause on silence is relied on, there was nothing to warn of. */
function Deliveries({ right, clause }: { right: RightDetail; clause: boolean }) {
  const { t } = useLingui()
  const { ways } = useBallotWords()
  if (right.deliveries.length === 0) return null
  return (
    <Section title={t`送达`}>
      <Card flush>
        <Rows>
          {right.deliveries.map((one) => (
            <Row key={`${one.at} ${one.way}`} title={ways[one.way]} end={<When at={one.at} />}>
              <p className="muted small">
                {one.to === null ? null : t`给 ${one.to}，`}
                {one.by === null ? null : t`经手 ${one.by}`}
                {clause ? (one.warned ? t`，讲过不投怎么算` : t`，没讲不投怎么算`) : null}
              </p>
            </Row>
          ))}
        </Rows>
      </Card>
    </Section>
  )
}

type DialogsProps = { vote: Vote; right: RightDetail; doing: Doing | undefined; onClose: () => void }

function Dialogs({ vote, right, doing, onClose }: DialogsProps) {
  const { t } = useLingui()
  const send = useSend('ballots')
  const back = typeof doing === 'object' ? doing.back : undefined
  return (
    <>
      {doing === 'deliver' ? <DeliverDialog vote={vote} right={right} onClose={onClose} /> : null}
      {doing === 'phone' || doing === 'proxy' ? (
        <RequestDialog vote={vote} right={right} kind={doing} onClose={onClose} />
      ) : null}
      {doing === 'visit' ? <VisitDialog vote={vote} right={right} onClose={onClose} /> : null}
      {doing === 'settle' ? <SettleDialog vote={vote} right={right} onClose={onClose} /> : null}
      <ConfirmDialog
        open={back !== undefined}
        onClose={onClose}
        title={t`撤回这张票`}
        act={t`撤回`}
        danger
        reason={{ label: t`本人怎么说的`, required: true }}
        onAct={async (said) => {
          await send('POST', `/votes/${vote.id}/reversals`, { id: newId(), ballotId: back, rightId: right.id, said })
          toast(t`撤回了，可以再投。`)
        }}
      >
        {t`有人帮着投的票，24 小时内本人来电可以撤回。`}
      </ConfirmDialog>
    </>
  )
}
