import '../papers.css'
import { useLingui } from '@lingui/react/macro'
import { DeskPage } from '#kit/web/desk-page.tsx'
import { LinkButton } from '#kit/web/button.tsx'
import { Card, Facts, Note } from '#kit/web/card.tsx'
import { Progress } from '#kit/web/progress.tsx'
import { usePathParams } from '#kit/web/router.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { ErrorState } from '#kit/web/waiting.tsx'
import { DrawForm } from '../parts/draw-form.tsx'
import { DrawnPapers } from '../parts/drawn-papers.tsx'
import { RecountAgain } from '../parts/recount-again.tsx'
import { type Recount, useRecount } from '../reading.ts'

/** Looking at a sample of the papers again: how many, which, what it showed. */
export function RecountPage() {
  const { t } = useLingui()
  const { voteId } = usePathParams<'voteId'>()
  const { data, error, refetch } = useRecount(voteId)
  if (data) return <Look voteId={voteId} recount={data} />
  return (
    <DeskPage title={t`抽查复核`}>
      {error ? <ErrorState error={error} again={() => void refetch()} /> : <Skeleton lines={8} />}
    </DeskPage>
  )
}

function Look({ voteId, recount }: { voteId: string; recount: Recount }) {
  const { t } = useLingui()
  const { state, size, looked, errors, papers, least, seed, witnesses, toConfirm } = recount
  const left = size - looked
  const title = {
    waiting: least > papers ? t`不用抽查：全录错，结果也不变` : t`掷骰子，抽几张票出来再看`,
    looking: t`还要看 ${left} 张`,
    stands: t`复核完了，结果站得住`,
    full: left > 0 ? t`录错过，要看全部，还有 ${left} 张` : t`全部看过了，错了 ${errors} 张`,
  }[state]
  return (
    <DeskPage
      tabTitle={t`抽查复核`}
      title={toConfirm > 0 ? t`${toConfirm} 张录得不对，请另一位看原票` : title}
      actions={<LinkButton to={`/papers/${voteId}`}>{t`回纸票`}</LinkButton>}
    >
      <div className="columns">
        <div>
          {state !== 'waiting' ? (
            <DrawnPapers voteId={voteId} recount={recount} />
          ) : least > papers ? (
            <Note look="good">{t`手里的票一张也不用再看，可以公告结果。`}</Note>
          ) : (
            <DrawForm voteId={voteId} />
          )}
        </div>
        <div>
          <Card label={t`怎么定的`}>
            <div className="papers-why">
              {state === 'waiting' ? null : (
                <Progress label={t`看了 ${looked} 张，要看 ${size} 张`} done={looked} whole={size} />
              )}
              <Facts
                ends
                rows={[
                  [t`一共有票`, papers],
                  [t`录错几张结果才会变`, least > papers ? t`全录错也不会变` : least],
                  [t`发现录错`, state === 'waiting' ? null : errors],
                  [t`骰子`, seed],
                  [t`谁在场`, witnesses],
                ]}
              />
            </div>
            <p className="muted small above">
              {t`抽多少张是算出来的：要是结果错了，看这些票没发现的机会不到二十分之一。发现录错就再多看，或者看全部。`}
            </p>
          </Card>
          {toConfirm > 0 ? (
            <div className="above">
              <Note look="wait">{t`再有一位看得一样，就更正这张，重新计票。录票的、看过的人不能再看。`}</Note>
            </div>
          ) : null}
          {recount.why ? (
            <div className="above">
              <Note>{t`第 ${recount.round} 次复核，${recount.why.by}提出、${recount.why.with}同意：${recount.why.words}`}</Note>
            </div>
          ) : null}
          {state === 'stands' && errors === 0 ? (
            <div className="above">
              <Note look="good">{least > papers ? t`一张也不用再看。` : t`看过的和录的都一样。`}</Note>
            </div>
          ) : null}
          <RecountAgain voteId={voteId} recount={recount} />
        </div>
      </div>
    </DeskPage>
  )
}
