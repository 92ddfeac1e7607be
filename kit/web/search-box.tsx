import { useLingui } from '@lingui/react/macro'
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { IconSearch } from './icons.ts'
import { Kbd } from './tag.tsx'

export type Found = { key: string; word: ReactNode; under?: ReactNode; end?: ReactNode }

type Props = {
  label: string
  placeholder?: string
  value: string
  onType: (text: string) => void
  /** `undefined` while the answer is on its way; the list then keeps still. */
  found: readonly Found[] | undefined
  onChoose: (key: string) => void
  /** What to say when nothing is found: what could be typed instead. */
  none?: ReactNode
  hint?: ReactNode
  /** The key that leads here from anywhere on the page. */
  shortcut?: '/'
  /** The large one at the head of a page, with its list standing under it. */
  large?: boolean
}

/** A field that finds while one types: arrows move, Enter chooses, Escape empties. */
export function SearchBox({ label, placeholder, value, onType, found, onChoose, none, hint, shortcut, large }: Props) {
  const { t } = useLingui()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const [at, setAt] = useState(0)
  const [open, setOpen] = useState(false)
  const typed = value.trim() !== ''
  const list = found ?? []
  const shown = open && typed && found !== undefined
  const count = list.length
  const on = Math.min(at, list.length - 1)

  // Together with what is drawn: whoever sees the field can use its key.
  useLayoutEffect(() => {
    if (shortcut === undefined) return undefined
    const lead = (event: globalThis.KeyboardEvent) => {
      const target = event.target as HTMLElement
      if (event.key !== shortcut || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return
      event.preventDefault()
      field.current?.focus()
    }
    document.addEventListener('keydown', lead)
    return () => document.removeEventListener('keydown', lead)
  }, [shortcut])

  const choose = (place: number) => {
    const chosen = list[place]
    if (!chosen) return
    setOpen(false)
    onChoose(chosen.key)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      setAt(list.length === 0 ? 0 : (on + step + list.length) % list.length)
    } else if (event.key === 'Enter' && shown) {
      event.preventDefault()
      choose(on)
    } else if (event.key === 'Escape') {
      if (shown) setOpen(false)
      else onType('')
    }
  }
  return (
    <search className={large ? 'search large' : 'search'}>
      <div className="search-in">
        <Icon is={IconSearch} />
        <input
          ref={field}
          role="combobox"
          aria-label={label}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && list.length > 0 ? `${id}-${on}` : undefined}
          placeholder={placeholder}
          value={value}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          onChange={(event) => {
            onType(event.target.value)
            setAt(0)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKey}
        />
        {shortcut && !typed ? <Kbd>{shortcut}</Kbd> : null}
      </div>
      <div
        id={`${id}-list`}
        className="search-list"
        role="listbox"
        aria-label={label}
        hidden={!shown || list.length === 0}
      >
        {list.map(({ key, word, under, end }, place) => (
          // The keyboard moves in the field above; these are for the pointer.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={key}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === on}
            className={place === on ? 'on' : undefined}
            onMouseDown={(event) => event.preventDefault()}
            onMouseEnter={() => setAt(place)}
            onClick={() => choose(place)}
          >
            <span>
              {word}
              {under === undefined ? null : <small>{under}</small>}
            </span>
            <span className="num">{end}</span>
          </div>
        ))}
      </div>
      {shown && list.length === 0 ? (
        <p className="search-list search-none">{none ?? t`没找到，换个说法试试。`}</p>
      ) : null}
      <span className="sr" role="status">
        {shown ? t`找到 ${count} 个` : ''}
      </span>
      {hint === undefined ? null : <p className="search-hint">{hint}</p>}
    </search>
  )
}
