import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import { Button } from '#kit/web/button.tsx'
import { Card, Section } from '#kit/web/card.tsx'
import { useQuickDeed } from '#kit/web/deed.ts'
import { useHere, useSend } from '#kit/web/here.ts'
import { keepPhoto } from '#kit/web/keep-file.ts'
import { toast } from '#kit/web/toast.tsx'
import { colon } from '#kit/web/marks.ts'
import { type IdlePlace, outlineOf, useGround, usePlans } from '../reading.ts'
import { useTopicWords } from '../words.ts'
import { PlanPicture } from './plan-picture.tsx'

type Props = { places: readonly IdlePlace[]; onDraw?: (place: IdlePlace) => void }

/** The drawing of each compound with its places, numbered as in the list beneath it. */
export function PlansPart({ places, onDraw }: Props) {
  const { t } = useLingui()
  const { compounds } = useGround()
  const { data } = usePlans()
  const { placeStates } = useTopicWords()
  if (data === undefined) return null
  const shown = compounds.filter(({ value }) => onDraw || data.plans.some((plan) => plan.compoundId === value))
  return (
    <div className="plans">
      {shown.map(({ value: compoundId, word: compound }) => {
        const plan = data.plans.find((one) => one.compoundId === compoundId)
        const own = places.filter((one) => one.compoundId === compoundId)
        if (own.length === 0) return null
        return (
          <Section
            key={compoundId}
            title={t`${compound}平面图`}
            end={onDraw ? <PutPlan compoundId={compoundId} again={plan !== undefined} /> : undefined}
          >
            {plan === undefined ? (
              <p className="muted">{t`还没有平面图。照着消防疏散图画一张拍下来就行，测绘图不要放上来。`}</p>
            ) : (
              <Card>
                <div className="plan-beside">
                  <PlanPicture
                    plan={plan}
                    alt={t`${compound}平面图，标着 ${own.filter((one) => one.outline.length > 0).length} 处`}
                    drawn={own.map((one, at) => ({
                      key: one.id,
                      word: String(at + 1),
                      points: outlineOf(one),
                      look: one.state,
                    }))}
                  />
                  <ol className="plan-list">
                    {own.map((one, at) => (
                      <li key={one.id}>
                        <span className={`plan-number ${one.state}`}>{at + 1}</span>
                        <span className="grow">
                          {one.name} <span className="muted">{placeStates[one.state]}</span>
                        </span>
                        {onDraw ? (
                          <Button look="quiet" onClick={() => onDraw(one)}>
                            {one.outline.length === 0 ? t`标到图上` : t`重新标`}
                            <span className="sr">
                              {colon()}
                              {one.name}
                            </span>
                          </Button>
                        ) : one.outline.length === 0 ? (
                          <span className="muted small">{t`图上还没标`}</span>
                        ) : null}
                      </li>
                    ))}
                  </ol>
                </div>
              </Card>
            )}
          </Section>
        )
      })}
    </div>
  )
}

function PutPlan({ compoundId, again }: { compoundId: string; again: boolean }) {
  const { t } = useLingui()
  const id = useId()
  const here = useHere()
  const send = useSend('topics')
  const { busy, run } = useQuickDeed()
  const put = async (file: File | undefined) => {
    if (file === undefined) return
    await run(async () => {
      await send('PUT', `/compound-plans/${compoundId}`, { fileId: await keepPhoto(here, file) })
      toast(t`平面图放好了。`)
    })
  }
  return (
    <label className="btn" htmlFor={id} aria-busy={busy}>
      {again ? t`换一张图` : t`放一张图`}
      <input
        id={id}
        className="sr"
        type="file"
        accept="image/*"
        disabled={busy}
        onChange={(event) => void put(event.target.files?.[0])}
      />
    </label>
  )
}
