import { useLingui } from '@lingui/react/macro'
import { useSyncExternalStore } from 'react'
import { Icon } from './icon.tsx'
import { IconAlertTriangle, IconCheck, IconX } from './icons.ts'

export type ToastLook = 'good' | 'bad'
type Toast = { id: number; text: string; look: ToastLook; action?: { word: string; run: () => void } }

let shown: readonly Toast[] = []
let next = 1
const listeners = new Set<() => void>()

/**
 * Says a short sentence at the foot of the screen. Good news is in nobody's way: what lies under it can be pressed, and it
 * leaves with the next press, or by itself after eight seconds. An error leaves only by hand.
 */
export function toast(text: string, look: ToastLook = 'good', action?: { word: string; run: () => void }): void {
  const id = next++
  set([...shown.slice(-2), { id, text, look, ...(action ? { action } : {}) }])
  if (look === 'good') setTimeout(() => dismiss(id), 8000)
}

function dismissGood(event: Event): void {
  if (event.target instanceof Element && event.target.closest('.toasts')) return
  if (shown.some(({ look }) => look === 'good')) set(shown.filter(({ look }) => look !== 'good'))
}

function dismiss(id: number): void {
  set(shown.filter((toast) => toast.id !== id))
}

function set(toasts: readonly Toast[]): void {
  shown = toasts
  for (const listener of listeners) listener()
}

/** Where toasts appear; the house has one. */
export function Toasts() {
  const { t } = useLingui()
  const toasts = useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      addEventListener('pointerdown', dismissGood)
      return () => {
        listeners.delete(listener)
        removeEventListener('pointerdown', dismissGood)
      }
    },
    () => shown,
  )
  return (
    <div className="toasts" role="status">
      {toasts.map(({ id, text, look, action }) => (
        <div key={id} className={`toast ${look}`}>
          <Icon is={look === 'good' ? IconCheck : IconAlertTriangle} />
          <span>{text}</span>
          {action ? (
            <button type="button" onClick={() => (action.run(), dismiss(id))}>
              {action.word}
            </button>
          ) : null}
          <button type="button" aria-label={t`关掉`} onClick={() => dismiss(id)}>
            <Icon is={IconX} />
          </button>
        </div>
      ))}
    </div>
  )
}
