import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, Suspense, useState } from 'react'
import { Button, LinkButton } from '#kit/web/button.tsx'
import { Card, Facts, Note, Section } from '#kit/web/card.tsx'
import { PhonePage } from '#kit/web/phone-page.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { WhenDay } from '#kit/web/when.tsx'
import type { Way } from '../../domain/words.ts'
import { PhaseState } from '../parts/state.tsx'
import { type Detail, useRound } from '../reading.ts'
import { perCent, useAppraisalWords } from '../words.ts'

// Whoever answers does not wait for figures, nor the other way round.
const AnswerForm = lazy(async () => ({ default: (await import('../parts/answer-form.tsx')).AnswerForm }))
const ResultPart = lazy(async () => ({ default: (await import('../parts/result.tsx')).ResultPart }))

/** One appraisal: to be answered while it is open and asks this home; its result afterwards. */
export function RoundPage() {
  const { t } = useLingui()
  const { roundId } = usePathParams<'roundId'>()
  const { data, error, refetch } = useRound(roundId)
  if (data) return <Round round={data} />
  return (
    <PhonePage title={t`民主评议`} back={{ to: '/appraisals' }}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
    </PhonePage>
  )
}

function Round({ round }: { round: Detail }) {
  const { t } = useLingui()
  const [again, setAgain] = useState<string>()
  const [done, setDone] = useState<{ replaced: Way | null }>()
  const waits = round.phase === 'open' && done === undefined ? round.mine.find((one) => one.way === null) : undefined
  const home = round.mine.find((one) => one.homeId === again) ?? waits
  if (home === undefined)
    return (
      <About
        round={round}
        done={done}
        onAgain={(id) => {
          setDone(undefined)
          setAgain(id)
        }}
      />
    )
  return (
    <Suspense fallback={<Skeleton page />}>
      <AnswerForm
        key={home.homeId}
        round={round}
        home={home}
        way="answers"
        back="/appraisals"
        lead={
          <>
            {t`替 ${home.address} 评。一户一份，不记名：谁也看不到是您家说的。`}
            {round.words === '' ? null : ` ${round.words}`}
          </>
        }
        onDone={(replaced) => {
          setAgain(undefined)
          setDone({ replaced })
        }}
      />
    </Suspense>
  )
}

function About({
  round,
  done,
  onAgain,
}: {
  round: Detail
  done: { replaced: Way | null } | undefined
  onAgain: (homeId: string) => void
}) {
  const { t } = useLingui()
  const { ways } = useAppraisalWords()
  const counted = round.phase === 'counted'
  return (
    <PhonePage
      tabTitle={round.title}
      title={round.title}
      back={{ to: '/appraisals' }}
      dock={
        round.may.take ? (
          <LinkButton look="primary" wide to={`/appraisals/${round.id}/work`}>{t`去办这次评议`}</LinkButton>
        ) : undefined
      }
    >
      <p>
        <PhaseState phase={round.phase} />
      </p>
      {done ? (
        <Note look="good" live>
          {t`收到了，谢谢您。`}
          {done.replaced === null ? null : t`您家之前用${ways[done.replaced]}评过，现在以这一份为准。`}
        </Note>
      ) : null}
      {round.phase === 'open'
        ? round.mine
            .filter((one) => one.way !== null)
            .map((one) => (
              <Section key={one.homeId} title={one.address}>
                <p>{t`您家评过了。改了主意，截止前可以再评，以最后一份为准。`}</p>
                <div className="above">
                  <Button onClick={() => onAgain(one.homeId)}>{t`再评一次`}</Button>
                </div>
              </Section>
            ))
        : null}
      {round.phase === 'open' && round.mine.length === 0 && !round.may.take ? (
        <Note>{t`这次是抽签请一部分人家来评，没有抽到您家。结果出来，大家都看得到。`}</Note>
      ) : null}
      <Section title={t`怎么评的`}>
        <Card>
          <Facts
            rows={[
              [
                t`时间`,
                <Trans key="days">
                  <WhenDay day={round.opensOn} /> 到 <WhenDay day={round.closesOn} />
                </Trans>,
              ],
              [
                t`请了谁`,
                round.scope === 'all' ? t`全部 ${round.homes} 户` : t`${round.homes} 户里抽签请了 ${round.asked} 户`,
              ],
              [t`收到`, t`${round.answered} 户，回收率 ${perCent(round.answerRate)}`],
              [t`怎么答的`, t`手机 ${round.ways.app}，纸上 ${round.ways.paper}，上门 ${round.ways.door}`],
              [t`抽签的种子`, round.seed],
            ]}
          />
        </Card>
      </Section>
      {counted ? (
        <Suspense fallback={<Skeleton lines={8} />}>
          <ResultPart round={round} />
        </Suspense>
      ) : null}
    </PhonePage>
  )
}
