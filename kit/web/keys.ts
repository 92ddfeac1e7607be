import { useEffect, useLayoutEffect, useRef } from 'react'

/** A key of a desk page. `key` is as the keyboard names it: `j`, `Enter`, `/`, `?`. */
export type DeskKey = { key: string; word: string; run: () => void; hidden?: boolean }

/** Listens for single keys while nothing is being typed and no dialog is open. */
export function useKeys(keys: readonly DeskKey[]): void {
  const latest = useRef(keys)
  // Together with what is drawn: a key pressed the moment the page changes is the new page's.
  useLayoutEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      const pressed = event.key.length === 1 ? event.key.toLowerCase() : event.key
      // Enter on a button or link is its own.
      if (pressed === 'Enter' && isPressable(event.target)) return
      const found = latest.current.find(({ key }) => key.toLowerCase() === pressed.toLowerCase())
      if (!found) return
      event.preventDefault()
      found.run()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && /^(A|BUTTON|SUMMARY)$/.test(target.tagName)
}
