import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { IconCheck } from './icons.ts'

// Apart from the fields of forms: pages on the telephone carry no form library.

type CardProps = {
  name: string
  value: string
  word: ReactNode
  under?: ReactNode
  on: boolean
  onChoose: () => void
  many?: boolean
  disabled?: boolean
}

/** One large choice outside a form: a radio, or with `many` a check. Give those of one question the same `name`. */
export function ChoiceCard({ name, value, word, under, on, onChoose, many, disabled }: CardProps) {
  return (
    <label className={`${choiceClass(on, disabled)}${many ? ' many' : ''}`}>
      <i>{many && on ? <Icon is={IconCheck} /> : null}</i>
      <input
        type={many ? 'checkbox' : 'radio'}
        name={name}
        value={value}
        checked={on}
        disabled={disabled}
        onChange={onChoose}
      />
      <span>
        {word}
        {under === undefined ? null : <small>{under}</small>}
      </span>
    </label>
  )
}

/** How a choice looks, by its state. */
export function choiceClass(on: boolean, off: boolean | undefined): string {
  return ['choice', on ? 'on' : '', off ? 'off' : ''].filter(Boolean).join(' ')
}
