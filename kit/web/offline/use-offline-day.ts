import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useSession } from '../session.ts'
import { core, isOffline, openOffline, sendWaiting } from './opening.ts'
import { type Gone, offlineState, useOfflineState } from './state.ts'

/** What a list says of itself: the server's time when it was made, ISO. */
type Dated = { at: string }

/** Without an answer for so long, what is on the device is shown meanwhile; in milliseconds. */
const PATIENCE = 1500

export type OfflineDay<Body> = {
  /** What to show: the server's answer, else what this device kept. */
  body: Body | undefined
  from: 'server' | 'device' | undefined
  /**
   * `waiting` for the server; `locked`: a PIN opens what is kept; `nothing`: no network, and nothing kept (`gone` says why);
   * `failed`: the server refused, see `problem`.
   */
  state: 'waiting' | 'shown' | 'locked' | 'nothing' | 'failed'
  gone: Gone | null
  problem: Error | null
  /** Asks the server again, and puts by what it says. */
  again: () => Promise<void>
  /** Writes into the list what was just done, on the screen and on the device. */
  change(change: (body: Body) => Body): Promise<void>
}

/**
 * A day's list that also opens without a network. `load` asks the server; its answer is put by on this device, sealed, when
 * the worker has chosen a PIN (`OfflineBar` offers it). `name` is the list's own on this device: `alarm`. With `ask: false`
 * the server is asked by `again` alone, for a list that is worth a look in somebody's record.
 */
export function useOfflineDay<Body extends Dated>(
  name: string,
  load: () => Promise<Body>,
  { ask = true }: { ask?: boolean } = {},
): OfflineDay<Body> {
  const queries = useQueryClient()
  const account = useSession()?.account?.id ?? null
  const { phase, gone } = useOfflineState()
  const queryKey = ['offline', name]
  const query = useQuery({ queryKey, queryFn: load, enabled: ask })
  const late = useLate(PATIENCE)
  const [kept, setKept] = useState<Body>()
  const failed = query.isError || query.failureCount > 0
  const unreached = failed && isOffline(query.error ?? query.failureReason)
  const without = !ask || unreached || (query.isPending && late)

  useEffect(() => {
    if (account !== null || late || failed) void openOffline(account)
  }, [account, late, failed])

  const fresh = query.data
  useEffect(() => {
    if (phase !== 'open') return
    if (fresh !== undefined) void core().then(({ keepDay }) => keepDay(name, fresh))
    void sendWaiting()
  }, [phase, fresh, name])

  useEffect(() => {
    if (phase !== 'open') return undefined
    let here = true
    void core()
      .then(({ readDay }) => readDay<Body>(name))
      .then((body) => here && setKept(body))
    return () => {
      here = false
    }
  }, [phase, gone, name])

  const body = fresh ?? (without && phase === 'open' ? kept : undefined)
  const state = stateOf({ shown: body !== undefined, failed: query.isError && !unreached, without, phase })
  return {
    body,
    from: body === undefined ? undefined : fresh === undefined ? 'device' : 'server',
    state,
    gone,
    problem: query.error,
    again: async () => {
      const body = await load()
      queries.setQueryData<Body>(queryKey, body)
      if (offlineState().phase !== 'open') return
      await (await core()).keepDay(name, body)
    },
    change: async (change) => {
      queries.setQueryData<Body>(queryKey, (known) => (known === undefined ? undefined : change(known)))
      setKept((known) => (known === undefined ? undefined : change(known)))
      if (phase === 'open') await (await core()).changeDay(name, change)
    },
  }
}

type Known = { shown: boolean; failed: boolean; without: boolean; phase: string }

function stateOf({ shown, failed, without, phase }: Known): OfflineDay<unknown>['state'] {
  if (shown) return 'shown'
  if (failed) return 'failed'
  if (!without || phase === 'unknown') return 'waiting'
  return phase === 'locked' ? 'locked' : 'nothing'
}

function useLate(after: number): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), after)
    return () => clearTimeout(timer)
  }, [after])
  return late
}
