import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { Button } from '#kit/web/button.tsx'
import { useDeed } from '#kit/web/deed.ts'
import { Modal } from '#kit/web/dialog.tsx'
import { useSend } from '#kit/web/here.ts'
import { Problem } from '#kit/web/problem.tsx'
import { Skeleton } from '#kit/web/skeleton.tsx'
import { toast } from '#kit/web/toast.tsx'
import { isOutline, MOST_POINTS, type Point } from '../../domain/outline.ts'
import { type IdlePlace, outlineOf, usePlans } from '../reading.ts'
import { PlanPress } from './plan-press.tsx'

/**
 * Draws a place: each press sets a point where the pointer is, or, by keyboard, where the arrows have moved the cross. One
 * point is a spot, three and more are a piece of ground.
 */
export function DrawDialog({ place, onClose }: { place: IdlePlace; onClose: () => void }) {
  const { t } = useLingui()
  const send = useSend('topics')
  const help = useId()
  const plan = usePlans().data?.plans.find((one) => one.compoundId === place.compoundId)
  const [points, setPoints] = useState<readonly Point[]>(() => outlineOf(place))
  const { busy, problem, run } = useDeed()
  const keep = () =>
    run(async () => {
      await send('PUT', `/idle-places/${place.id}/outline`, { version: place.version, outline: points })
      toast(t`标好了。`)
      onClose()
    })
  return (
    <Modal
      open
      broad
      onClose={onClose}
      title={t`把${place.name}标到图上`}
      foot={
        <>
          <Button onClick={onClose}>{t`先不`}</Button>
          <Button
            look="primary"
            busy={busy}
            disabled={!isOutline(points)}
            onClick={() => void keep()}
          >{t`标好了`}</Button>
        </>
      }
    >
      <p id={help}>{t`点一下是一个点；沿着边依次点三个以上，就围成一块。用键盘：方向键移动十字，回车放点。`}</p>
      {plan === undefined ? (
        <Skeleton lines={4} />
      ) : (
        <PlanPress
          plan={plan}
          alt={t`${plan.compound}平面图，放一个点`}
          help={help}
          drawn={[{ key: place.id, word: points.length === 1 ? '1' : '', points, look: place.state }]}
          set={points}
          onPoint={(at) => points.length < MOST_POINTS && setPoints([...points, at])}
        />
      )}
      <p className="muted" role="status">
        {t`放了 ${points.length} 个点`}
        {isOutline(points) ? null : t`，还不成一块：要一个点，或者三个以上，线不交叉`}
      </p>
      <div className="btns">
        <Button disabled={points.length === 0} onClick={() => setPoints(points.slice(0, -1))}>{t`退一个点`}</Button>
        <Button look="quiet" disabled={points.length === 0} onClick={() => setPoints([])}>{t`都去掉`}</Button>
      </div>
      <Problem says={problem} />
    </Modal>
  )
}
