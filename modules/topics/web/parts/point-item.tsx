import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { When } from '#kit/web/when.tsx'
import type { Point, Stance } from '../reading.ts'
import { useTopicWords } from '../words.ts'

/** What somebody said: stance, words, who and how, the answer; `children` are what one can do with it. */
export function PointItem({ point, children }: { point: Point; children?: ReactNode }) {
  const { t } = useLingui()
  const { ways, breaches } = useTopicWords()
  const stances: Record<Stance, string> = { for: t`赞成`, against: t`担心`, idea: t`建议` }
  const marks: Record<Stance, string> = { for: t`赞`, against: t`虑`, idea: t`议` }
  const answers = { adopted: t`采纳`, merged: t`并到另一条`, rejected: t`不采纳` }
  const { answer, hiding } = point
  return (
    <li className={point.hidden ? 'point hidden' : 'point'}>
      <span className={`point-m ${point.stance}`}>
        <span aria-hidden="true">{marks[point.stance]}</span>
        <span className="sr">{stances[point.stance]}</span>
      </span>
      <div>
        <p className="point-w">{point.words}</p>
        <p className="muted small">
          {point.name}
          {point.way === 'own' ? null : t`，${ways[point.way]}`}
          {point.takenBy === null ? null : t`，${point.takenBy}代记`}
          {t`，`}
          <When at={point.at} precision="day" />
          {point.supports === 0 ? null : t`，${point.supports} 人觉得有道理`}
          {point.entered === 0 ? null : t`，其中 ${point.entered} 人由居委会代记`}
        </p>
        {hiding ? (
          <div className="small">
            <p>{t`已隐藏（${breaches[hiding.breach]}）：${hiding.reason}`}</p>
            {hiding.appeal === null ? null : <p>{t`申诉：${hiding.appeal}`}</p>}
            {hiding.verdictReason === null ? null : <p>{t`裁定：${hiding.verdictReason}`}</p>}
          </div>
        ) : null}
        {answer ? (
          <div className={`point-a ${answer.is}`}>
            <b>{answers[answer.is]}</b>
            {answer.into ? t`：“${answer.into.words}”` : null}
            <p className="point-w">{answer.reason}</p>
            <p className="muted small">{answer.by}</p>
          </div>
        ) : null}
        {children}
      </div>
    </li>
  )
}
