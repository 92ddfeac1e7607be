import { useLingui } from '@lingui/react/macro'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { useGo, usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { AnswerForm } from '../parts/answer-form.tsx'
import { useRound, useToAsk } from '../reading.ts'
import { useAppraisalWords } from '../words.ts'

/** At the door, on the worker's telephone: the home says, the worker taps. */
export function DoorPage() {
  const { t } = useLingui()
  const go = useGo()
  const { ways } = useAppraisalWords()
  const { roundId, homeId } = usePathParams<'roundId' | 'homeId'>()
  const { data: round, error } = useRound(roundId)
  const { data: list, error: failed } = useToAsk(roundId)
  const back = `/appraisals/${roundId}/work`
  const home = list?.homes.find((one) => one.homeId === homeId)
  if (!round || !home)
    return (
      <PhonePage title={t`上门评议`} back={{ to: back }}>
        {(error ?? failed) ? <ErrorState error={error ?? failed} /> : null}
        {list && !home ? <p>{t`这次没有抽到这户。`}</p> : null}
        {!list && !failed ? <Skeleton lines={6} /> : null}
      </PhonePage>
    )
  return (
    <AnswerForm
      round={round}
      home={{ homeId, address: home.address, subjects: home.subjects }}
      way="door"
      back={back}
      lead={t`${home.address}。照他们说的点，把手机给他们自己点更好。`}
      onDone={(replaced) => {
        toast(
          replaced === null ? t`记下了，这户评过了。` : t`记下了。这户之前用${ways[replaced]}评过，现在以这一份为准。`,
        )
        go(back)
      }}
    />
  )
}
