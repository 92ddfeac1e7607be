import { useHere } from '#kit/web/here.ts'
import { middleOf, type Point } from '../../domain/outline.ts'
import type { Stance } from '../../domain/points.ts'
import { pictureAt, type Plan } from '../reading.ts'

export interface Drawn {
  key: string
  /** What stands on it: its number in the list beneath. */
  word: string
  points: readonly Point[]
  /** What it is now, by its look; of a pin, which way it speaks. */
  look: 'idle' | 'in-topic' | 'in-use' | 'gone' | Stance
}

type Props = { plan: Plan; alt: string; drawn: readonly Drawn[] }

/** The drawing of a compound with places on it: pieces of ground as outlines, each with its number. */
export function PlanPicture({ plan, alt, drawn }: Props) {
  const here = useHere()
  return (
    <div className="plan">
      <img src={pictureAt(here, plan.fileId, 'full')} alt={alt} />
      <svg viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
        {drawn.map((one) =>
          one.points.length < 2 ? null : (
            <polygon
              key={one.key}
              className={`ground ${one.look}`}
              points={one.points.map((at) => at.join(',')).join(' ')}
            />
          ),
        )}
      </svg>
      {drawn.map((one) => {
        const [x, y] = middleOf(one.points)
        return one.points.length === 0 || one.word === '' ? null : (
          <span
            key={one.key}
            className={`plan-number ${one.look}`}
            style={{ left: `${x / 10}%`, top: `${y / 10}%` }}
            aria-hidden="true"
          >
            {one.word}
          </span>
        )
      })}
    </div>
  )
}
