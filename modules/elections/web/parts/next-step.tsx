import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { ConfirmDialog } from '#kit/web/confirm.tsx'
import { useSend } from '#kit/web/here.ts'
import { newId } from '#kit/web/new-id.ts'
import { useGo } from '#kit/web/router.tsx'
import { toast } from '#kit/web/toast.tsx'
import type { Page } from '../reading.ts'
import { TermDialog } from './term-dialog.tsx'

/** The one thing to do next with an election. */
export function NextStep({ page }: { page: Page }) {
  const { t } = useLingui()
  const go = useGo()
  const send = useSend('elections')
  const [asking, setAsking] = useState(false)
  const { election, candidates, reconciliation, outcome, term, runOffId, may } = page
  const { id, state } = election
  const steps = {
    preparing: {
      word: t`开始发票`,
      says: t`候选人名单和权利名册就此定住，不再改。`,
      path: 'open',
      done: t`可以发选票了。`,
      off: candidates.every((one) => one.withdrawnWhy !== null),
    },
    open: {
      word: t`截止投票`,
      says: t`截止以后不再发票。还在外面的选票，要一张一张写明去向。`,
      path: 'close-polls',
      done: t`截止了，可以开箱。`,
      off: false,
    },
    counting: {
      word: t`结束选举`,
      says: t`结果记下来，不能再改。`,
      path: 'close',
      done: t`选举结束，结果出来了。`,
      off: !reconciliation.balanced,
    },
  }
  if (state === 'closed') {
    if (outcome && outcome.tied.length > 0)
      return runOffId === null ? (
        <Button
          look="primary"
          onClick={() => {
            const next = newId()
            const { title, body, rollId, termFrom, termUntil, seats } = election
            const again = {
              title: t`${title}（另选）`,
              bodyId: body.id,
              rollId,
              termFrom,
              termUntil,
              seats,
              parentId: id,
            }
            void send('PUT', `/elections/${next}`, again).then(() => go(`/elections/${next}`))
          }}
        >
          {t`票数相同，另选`}
        </Button>
      ) : (
        <LinkButton look="primary" to={`/elections/${runOffId}`}>{t`看另选`}</LinkButton>
      )
    if (!may.beginTerm || !outcome || outcome.elected.length === 0 || term !== null) return null
    return (
      <>
        <Button look="primary" onClick={() => setAsking(true)}>{t`开始任期`}</Button>
        {asking ? (
          <TermDialog
            id={id}
            unproved={
              page.election.electorate === 'owners' &&
              outcome.standings.some((one) => one.elected && one.area === 'open')
            }
            onClose={() => setAsking(false)}
          />
        ) : null}
      </>
    )
  }
  const step = steps[state]
  return (
    <>
      <Button look="primary" disabled={step.off} onClick={() => setAsking(true)}>
        {step.word}
      </Button>
      <ConfirmDialog
        key={state}
        open={asking}
        onClose={() => setAsking(false)}
        title={step.word}
        act={step.word}
        onAct={async () => {
          await send('POST', `/elections/${id}/${step.path}`, {})
          toast(step.done)
        }}
      >
        {step.says}
      </ConfirmDialog>
    </>
  )
}
