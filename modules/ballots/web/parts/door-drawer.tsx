import '../ballots.css'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Drawer } from '#kit/web/dialog.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { type Choice, useDoor, useVote, type Voter } from '../reading.ts'
import { DoorRead } from './door-read.tsx'
import { DoorReceipt, type Given } from './door-receipt.tsx'
import { DoorSign } from './door-sign.tsx'
import { DoorWho } from './door-who.tsx'

type Step =
  | { at: 'who' }
  | { at: 'read'; voter: Voter }
  | { at: 'sign'; voter: Voter; choice: Choice }
  | { at: 'done'; voter: Voter; given: Given }

type Props = { voteId: string; rightId: string; tel: string | null; onClose: () => void }

/**
 * The telephone goes over: who it is, the question, their choice and signature, the receipt. It lies over the page of the visit,
 * so that nothing else of the worker's is in the resident's hand, and the visit is as it was afterwards. What was chosen is
 * forgotten by this page with the receipt.
 */
export function DoorDrawer({ voteId, rightId, tel, onClose }: Props) {
  const { t } = useLingui()
  const [step, setStep] = useState<Step>({ at: 'who' })
  const vote = useVote(voteId)
  const door = useDoor(voteId, rightId)
  const error = vote.error ?? door.error
  const titles = { who: t`谁在门口`, read: t`请您看一看`, sign: t`核对，签名`, done: t`票收到了` }
  const ready = vote.data && door.data ? { vote: vote.data, door: door.data } : null
  return (
    // Drawn anew with each step: the focus goes to its top, and what it is called is said.
    <Drawer key={step.at} open onClose={onClose} title={titles[step.at]}>
      {ready === null && error === null ? <Skeleton lines={8} /> : null}
      {ready === null && error !== null ? (
        <ErrorState error={error} again={() => void Promise.all([vote.refetch(), door.refetch()])} />
      ) : null}
      {ready && step.at === 'who' ? (
        <DoorWho
          {...ready}
          rightId={rightId}
          onVoter={(voter) => setStep({ at: 'read', voter })}
          onLeft={() => {
            toast(t`送到了，记下了。`)
            onClose()
          }}
        />
      ) : null}
      {ready && step.at === 'read' ? (
        <DoorRead
          vote={ready.vote}
          voter={step.voter}
          onChosen={(choice) => setStep({ ...step, at: 'sign', choice })}
          onNot={() => {
            toast(t`没投。送到了，已经记下。`)
            onClose()
          }}
        />
      ) : null}
      {ready && step.at === 'sign' ? (
        <DoorSign
          vote={ready.vote}
          voter={step.voter}
          choice={step.choice}
          onBack={() => setStep({ at: 'read', voter: step.voter })}
          onGiven={(given) => setStep({ at: 'done', voter: step.voter, given })}
        />
      ) : null}
      {ready && step.at === 'done' ? (
        <DoorReceipt vote={ready.vote} voter={step.voter} given={step.given} tel={tel} onClose={onClose} />
      ) : null}
    </Drawer>
  )
}
