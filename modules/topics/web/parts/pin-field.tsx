import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import type { Point } from '../../domain/outline.ts'
import { type Spot, spotsOf } from '../../domain/pins.ts'
import { outlineOf, useIdlePlaces, usePlan } from '../reading.ts'
import { PlanPress } from './plan-press.tsx'

type Props = {
  topic: { compoundId: string | null; idlePlaceId: string | null }
  pin: Point | null
  onPin: (pin: Point | null) => void
}

/** Where on the drawing it is meant, if anywhere: by pressing on it, or by choosing a spot from a list. */
export function PinField({ topic, pin, onPin }: Props) {
  const { t } = useLingui()
  const ids = useId()
  const plan = usePlan(topic.compoundId)
  const place = useIdlePlaces().data?.places.find((one) => one.id === topic.idlePlaceId)
  const [shown, setShown] = useState(pin !== null)
  if (plan === undefined) return null
  if (!shown)
    return (
      <div className="above">
        <Button onClick={() => setShown(true)}>{t`指一指图上哪里（可以不指）`}</Button>
      </div>
    )
  const outline = place ? outlineOf(place) : []
  const words: Record<Spot, string> = {
    'upper-left': t`左上角`,
    top: t`上边`,
    'upper-right': t`右上角`,
    left: t`左边`,
    middle: t`中间`,
    right: t`右边`,
    'lower-left': t`左下角`,
    bottom: t`下边`,
    'lower-right': t`右下角`,
  }
  const spots = spotsOf(outline)
  const chosen = spots.findIndex(({ at }) => at[0] === pin?.[0] && at[1] === pin[1])
  const name = place?.name ?? plan.compound
  return (
    <fieldset className="field above plain">
      <legend className="label">{t`图上哪里（可以不指）`}</legend>
      <p id={`${ids}-help`} className="hint">{t`在图上点一下，或者在下面选一处。用键盘：方向键移动十字，回车放点。`}</p>
      <PlanPress
        plan={plan}
        alt={t`${plan.compound}平面图，指一处`}
        help={`${ids}-help`}
        drawn={place ? [{ key: place.id, word: '', points: outline, look: place.state }] : []}
        set={pin === null ? [] : [pin]}
        onPoint={onPin}
      />
      <label className="label" htmlFor={`${ids}-spot`}>{t`或者选一处`}</label>
      <select
        id={`${ids}-spot`}
        className="input"
        value={pin === null ? '' : chosen === -1 ? 'pointed' : String(chosen)}
        onChange={(event) => onPin(spots[Number(event.target.value || Number.NaN)]?.at ?? null)}
      >
        <option value="">{t`不指在图上`}</option>
        {pin !== null && chosen === -1 ? <option value="pointed">{t`图上点的那里`}</option> : null}
        {spots.map(({ spot }, at) => (
          <option key={spot} value={at}>
            {t`${name}，${words[spot]}`}
          </option>
        ))}
      </select>
    </fieldset>
  )
}
