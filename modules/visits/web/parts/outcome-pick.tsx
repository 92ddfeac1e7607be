import { Icon } from '#kit/web/icon.tsx'
import { IconCircleCheck, IconDoorEnter, IconHandStop, IconHeartHandshake } from '#kit/web/icons.ts'
import { useLingui } from '@lingui/react/macro'
import { type KeyboardEvent, useRef } from 'react'
import { type Outcome, outcomes } from '../../domain/words.ts'
import { useVisitWords } from '../words.ts'

const pictures = { ok: IconCircleCheck, need: IconHeartHandshake, 'not-home': IconDoorEnter, unwilling: IconHandStop }
const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** How it was: four large buttons of which one is chosen. One stop in the tab order; arrows choose. */
export function OutcomePick({ chosen, onChoose }: { chosen: Outcome | undefined; onChoose: (one: Outcome) => void }) {
  const { t } = useLingui()
  const { outcomes: words } = useVisitWords()
  const group = useRef<HTMLDivElement>(null)
  const at = Math.max(0, chosen === undefined ? 0 : outcomes.indexOf(chosen))
  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const to = (at + step + outcomes.length) % outcomes.length
    const next = outcomes[to]
    if (next === undefined) return
    onChoose(next)
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <div className="outcomes" role="radiogroup" aria-label={t`怎么样`} ref={group} onKeyDown={onKey} tabIndex={-1}>
      {outcomes.map((outcome, place) => {
        const on = outcome === chosen
        return (
          <button
            key={outcome}
            type="button"
            role="radio"
            aria-checked={on}
            tabIndex={place === at ? 0 : -1}
            className={on ? 'outcome on' : 'outcome'}
            onClick={() => onChoose(outcome)}
          >
            <Icon is={pictures[outcome]} />
            {words[outcome]}
          </button>
        )
      })}
    </div>
  )
}
