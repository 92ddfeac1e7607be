import { useState } from 'react'

const PREFIX = 'mulin.draft.'
/** After this time a draft is nobody's any more: 30 days, in milliseconds. */
const KEEP = 30 * 86_400_000

/** What was kept under `key` on this device, or `undefined`. */
export function readDraft<Value>(key: string): Value | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') as { at: number; value: Value } | null
    if (kept === null) return undefined
    if (Date.now() - kept.at < KEEP) return kept.value
    dropDraft(key)
  } catch {
    // A device that keeps nothing has no drafts.
  }
  return undefined
}

/** Keeps `value` (anything JSON can say) on this device. */
export function keepDraft(key: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + key, JSON.stringify({ at: Date.now(), value }))
  } catch {
    // Full or closed storage: what is on the screen is still there.
  }
}

export function dropDraft(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key)
  } catch {
    // Nothing was kept then.
  }
}

/** Forgets all drafts, at signing out on a computer many use. */
export function dropAllDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
  } catch {
    // Nothing was kept then.
  }
}

/**
 * State that is kept on this device at each change, so that a closed page or a lost network costs nothing. `drop` is
 * for when it was sent; `restored` says that it began with something kept earlier.
 */
export function useDraft<Value>(key: string, start: Value) {
  const [restored] = useState(() => readDraft<Value>(key))
  const [value, setValue] = useState<Value>(restored ?? start)
  const change = (next: Value) => {
    setValue(next)
    keepDraft(key, next)
  }
  const drop = () => dropDraft(key)
  return { value, change, drop, restored: restored !== undefined }
}
