import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { IconCheck } from './icons.ts'

export type Category = { key: string; word: ReactNode; picture: ReactNode }

type Props = {
  label: string
  categories: readonly Category[]
  chosen?: string | undefined
  onChoose: (key: string) => void
}

/** Kinds of things as pictures, one of them chosen. One stop in the tab order; arrows choose. */
export function CategoryPicker({ label, categories, chosen, onChoose }: Props) {
  const group = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    categories.findIndex(({ key }) => key === chosen),
  )
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const to = (at + step + categories.length) % categories.length
    const next = categories[to]
    if (!next) return
    onChoose(next.key)
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <div className="cats" role="radiogroup" aria-label={label} ref={group} onKeyDown={onKey} tabIndex={-1}>
      {categories.map(({ key, word, picture }, place) => {
        const on = key === chosen
        return (
          <button
            key={key}
            type="button"
            role="radio"
            aria-checked={on}
            tabIndex={place === at ? 0 : -1}
            className={on ? 'cat on' : 'cat'}
            onClick={() => onChoose(key)}
          >
            {picture}
            <span className="cat-word">{word}</span>
            {on ? (
              <span className="tick">
                <Icon is={IconCheck} />
              </span>
            ) : null}
          </button>
        )
      })}
    </div>
  )
}
