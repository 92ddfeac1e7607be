import { useSyncExternalStore } from 'react'

/** `unable`: this browser cannot keep anything sealed. */
export type Phase = 'unknown' | 'none' | 'locked' | 'open' | 'unable'
/** Why what was kept is no longer there. */
export type Gone = 'old' | 'clock' | 'cleared' | 'tries'

export type OfflineState = {
  phase: Phase
  account: string | null
  /** Entries not yet with the server, the refused ones among them. */
  waiting: number
  refused: number
  sending: boolean
  gone: Gone | null
  /** Unsent entries that went with it. */
  lost: number
}

const start: OfflineState = {
  phase: 'unknown',
  account: null,
  waiting: 0,
  refused: 0,
  sending: false,
  gone: null,
  lost: 0,
}
let current = start
const listeners = new Set<() => void>()

export function offlineState(): OfflineState {
  return current
}

export function setOffline(change: Partial<OfflineState>): void {
  current = { ...current, ...change }
  for (const listener of listeners) listener()
}

/** For tests: as if the page were opened anew. */
export function forgetOffline(): void {
  current = start
}

export function useOfflineState(): OfflineState {
  return useSyncExternalStore(listenOffline, offlineState)
}

function listenOffline(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
