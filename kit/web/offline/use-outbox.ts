import { useCallback, useEffect, useState } from 'react'
import type { Waiting } from './outbox.ts'
import { core, sendOrKeep, sendWaiting } from './opening.ts'
import { useOfflineState } from './state.ts'

export type Outbox = {
  /** Not yet with the server, the refused ones among them. */
  waiting: number
  refused: number
  sending: boolean
  /** What waits, oldest first, once the PIN is entered; a page lays it over its list. */
  entries: readonly Waiting[]
  put: typeof sendOrKeep
  send: () => Promise<void>
  drop: (id: string) => Promise<void>
  again: (id: string) => Promise<void>
}

/** What was written at the door and is not yet with the server. Sent on opening, when the network is back, and on a tap. */
export function useOutbox(): Outbox {
  const { phase, waiting, refused, sending } = useOfflineState()
  const [listed, setListed] = useState<readonly Waiting[]>([])
  useEffect(() => {
    if (phase !== 'open' || waiting === 0) return undefined
    let here = true
    void core()
      .then(({ listEntries }) => listEntries())
      .then((all) => here && setListed(all))
    return () => {
      here = false
    }
  }, [phase, waiting, refused])
  const entries = phase === 'open' && waiting > 0 ? listed : []
  const drop = useCallback(async (id: string) => (await core()).dropEntry(id), [])
  const again = useCallback(async (id: string) => {
    await (await core()).tryEntryAgain(id)
    await sendWaiting()
  }, [])
  return { waiting, refused, sending, entries, put: sendOrKeep, send: sendWaiting, drop, again }
}
