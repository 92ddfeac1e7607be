import { type KeyboardEvent, type MouseEvent, useState } from 'react'
import type { Point } from '../../domain/outline.ts'
import type { Plan } from '../reading.ts'
import { type Drawn, PlanPicture } from './plan-picture.tsx'

const moves: Record<string, Point> = { ArrowLeft: [-10, 0], ArrowRight: [10, 0], ArrowUp: [0, -10], ArrowDown: [0, 10] }
const within = (value: number) => Math.min(1_000, Math.max(0, Math.round(value)))

type Props = {
  plan: Plan
  alt: string
  /** The id of the sentence that says how it is used. */
  help: string
  drawn: readonly Drawn[]
  /** Points that were set. */
  set: readonly Point[]
  onPoint: (at: Point) => void
}

/** The drawing to press on: a point where the pointer is, or, by keyboard, where the arrows have moved the cross. */
export function PlanPress({ plan, alt, help, drawn, set, onPoint }: Props) {
  const [cross, setCross] = useState<Point>(() => set[0] ?? drawn[0]?.points[0] ?? [500, 500])
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    // A press by keyboard has no place of its own.
    const at: Point =
      event.detail === 0
        ? cross
        : [
            within(((event.clientX - box.left) / box.width) * 1_000),
            within(((event.clientY - box.top) / box.height) * 1_000),
          ]
    setCross(at)
    onPoint(at)
  }
  const move = (event: KeyboardEvent) => {
    const by = moves[event.key]
    if (by === undefined) return
    event.preventDefault()
    setCross([within(cross[0] + by[0]), within(cross[1] + by[1])])
  }
  return (
    <button type="button" className="plan-draw" aria-describedby={help} onClick={press} onKeyDown={move}>
      <PlanPicture plan={plan} alt={alt} drawn={drawn} />
      {set.map(([x, y], at) => (
        <i key={`${at}`} className="plan-corner" style={{ left: `${x / 10}%`, top: `${y / 10}%` }} />
      ))}
      <i className="plan-cross" style={{ left: `${cross[0] / 10}%`, top: `${cross[1] / 10}%` }} />
    </button>
  )
}
