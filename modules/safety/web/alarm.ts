import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useEffectEvent, useState } from 'react'
import { api, ok } from '#kit/web/api.ts'
import { newId } from '#kit/web/new-id.ts'
import { isOffline } from '#kit/web/offline/opening.ts'
import { sendsBy } from '#kit/web/offline/senders.ts'
import { type OfflineDay, useOfflineDay } from '#kit/web/offline/use-offline-day.ts'
import { useOfflineState } from '#kit/web/offline/state.ts'
import { useOutbox } from '#kit/web/offline/use-outbox.ts'
import { useSession } from '#kit/web/session.ts'
import {
  type Brought,
  keyOf,
  laidOver,
  openedHere,
  type Opening,
  partOf,
  renewed,
  withEvents,
  type Written,
} from './overlay.ts'
import { type AlarmList, type Incident, keepList, openList, type Over, useHere } from './reading.ts'

/** On a telephone the list is fetched anew when it is this old, well before its day is over; in milliseconds. */
const RENEW = 8 * 3_600_000
/** Without an answer for so long, what is on the telephone is shown; in milliseconds. */
const PATIENCE = 1500

sendsBy('safety.events', ({ place: neighbourhood, payload }) => {
  const { incidentId: id, events } = payload as Brought
  const path = { neighbourhood, id }
  return ok(api.POST('/api/n/{neighbourhood}/incidents/{id}/events', { params: { path }, body: { events } }))
})
sendsBy('safety.incident', ({ id, place: neighbourhood, payload }) => {
  const { word: _word, ...opening } = payload as Opening
  const params = { path: { neighbourhood } }
  return ok(api.POST('/api/n/{neighbourhood}/incidents', { params, body: { id, ...opening, callId: null } }))
})
sendsBy('safety.look', ({ id, place: neighbourhood, payload }) => {
  const body = { id, ...(payload as { over: Over; at: string }) }
  return ok(api.POST('/api/n/{neighbourhood}/alarm/looks', { params: { path: { neighbourhood } }, body }))
})

/** The whole neighbourhood's list on this telephone; fetched when somebody keeps it, and renewed while it is open. */
export function useKeptList(): OfflineDay<AlarmList> {
  const here = useHere()
  const day = useOfflineDay<AlarmList>('alarm', () => keepList(here), { ask: false })
  const { phase } = useOfflineState()
  const { again, body } = day
  const old = body === undefined || Date.now() - Date.parse(body.at) > RENEW
  const renew = phase === 'open' && old && here !== ''
  useEffect(() => {
    // Without a network what is kept is shown as it is.
    if (renew) void again().catch(() => undefined)
    // One try for each opening: `again` is another function each time.
    // eslint-disable-next-line react/exhaustive-deps
  }, [renew])
  return day
}

const looked = new Set<string>()

/** The list of one place: from the server, else from this telephone; what was written here and not yet sent lies over it. */
export function useAlarmList(over: Over) {
  const here = useHere()
  const queries = useQueryClient()
  const kept = useKeptList()
  const outbox = useOutbox()
  const session = useSession()
  const late = useLate()
  const queryKey = ['alarm', 'list', here, keyOf(over)]
  const online = useQuery({
    queryKey,
    enabled: here !== '',
    refetchInterval: (query) => ((query.state.data?.incidents.length ?? 0) > 0 ? 15_000 : false),
    queryFn: () => openList(here, over),
  })
  const failing = online.error ?? online.failureReason
  const unreached = isOffline(failing) || (online.data === undefined && late)
  const device = kept.body === undefined ? undefined : partOf(kept.body, over)
  const day = dayOf(online.data, { device, unreached, failing, kept, again: online.refetch })
  const { from, body } = day
  const { put } = outbox
  const neighbourhood = here === '' ? (body?.neighbourhood ?? '') : here

  useEffect(() => {
    if (from !== 'device' || neighbourhood === '') return
    const key = keyOf(over)
    if (looked.has(key)) return
    looked.add(key)
    const payload = { over, at: new Date().toISOString() }
    void put({ id: newId(), kind: 'safety.look', place: neighbourhood, payload }).catch(() => looked.delete(key))
  }, [from, neighbourhood, over, put])

  const change = async (edit: (list: AlarmList) => AlarmList) => {
    queries.setQueryData<AlarmList>(queryKey, (known) => (known === undefined ? undefined : edit(known)))
    await kept.change(edit)
  }
  const fresh = online.data
  const keepPart = useEffectEvent((part: AlarmList) => void kept.change((list) => renewed(list, part, over)))
  useEffect(() => {
    // What a colleague began since the list was kept is on this telephone too, when the signal goes.
    if (fresh !== undefined) keepPart(fresh)
  }, [fresh])

  const by = session?.account?.name ?? null
  /** On the list first, so that it stands there whenever the page is closed; taken off again where it was refused. */
  const standing = async (
    add: (incident: Incident) => Incident,
    off: (incident: Incident) => Incident,
    entry: Parameters<typeof put>[0],
  ) => {
    await change((list) => ({ ...list, incidents: list.incidents.map(add) }))
    await put(entry).catch(async (error: unknown) => {
      await change((list) => ({ ...list, incidents: list.incidents.map(off) }))
      throw error
    })
  }
  return {
    day,
    incident: body === undefined ? undefined : laidOver(body, outbox.entries, over, by),
    async write(incidentId: string, events: Written[]) {
      const ids = new Set(events.map(({ id }) => id))
      await standing(
        (one) => (one.id === incidentId ? withEvents(one, events, by) : one),
        (one) => ({ ...one, events: one.events.filter(({ id }) => !ids.has(id)) }),
        { id: newId(), kind: 'safety.events', place: neighbourhood, payload: { incidentId, events } },
      )
    },
    async begin(opening: Opening): Promise<void> {
      const id = newId()
      const entry = { id, kind: 'safety.incident', place: neighbourhood, payload: opening }
      const add = (list: AlarmList) => ({
        ...list,
        incidents: [openedHere(id, opening, partOf(list, over), by), ...list.incidents],
      })
      await change(add)
      await put(entry).catch(async (error: unknown) => {
        await change((list) => ({ ...list, incidents: list.incidents.filter((one) => one.id !== id) }))
        throw error
      })
    },
  }
}

type From<Body> = {
  device: Body | undefined
  unreached: boolean
  failing: Error | null
  kept: OfflineDay<AlarmList>
  again: () => Promise<unknown>
}

/** What the server says, else what this telephone keeps; whether there is anything, and what opens it. */
export function dayOf<Body>(
  server: Body | undefined,
  { device, unreached, failing, kept, again }: From<Body>,
): Omit<OfflineDay<Body>, 'change'> {
  const { change: _change, body: _body, ...rest } = kept
  const day = { ...rest, body: undefined, again: async () => void (await again()) }
  if (server !== undefined) return { ...day, body: server, from: 'server', state: 'shown' }
  if (!unreached) return { ...day, from: undefined, state: failing ? 'failed' : 'waiting', problem: failing }
  return device === undefined ? { ...day, from: undefined } : { ...day, body: device, from: 'device' }
}

export function useLate(): boolean {
  const [late, setLate] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return late
}
