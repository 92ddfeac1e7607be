import { useQueryClient } from '@tanstack/react-query'
import { isOffline } from '#kit/web/offline/opening.ts'
import { useOutbox } from '#kit/web/offline/use-outbox.ts'
import { newId } from '#kit/web/new-id.ts'
import { useSession } from '#kit/web/session.ts'
import { dayOf, useKeptList, useLate } from './alarm.ts'
import { type Brought, withEvents, type Written } from './overlay.ts'
import { type AlarmList, type FullIncident, useHere, useIncident } from './reading.ts'

/**
 * One incident's log: from the server, else from the list that this telephone keeps; what was written here and is not sent
 * yet stands in it.
 */
export function useIncidentLog(id: string) {
  const here = useHere()
  const queries = useQueryClient()
  const kept = useKeptList()
  const outbox = useOutbox()
  const by = useSession()?.account?.name ?? null
  const late = useLate()
  const online = useIncident(id)
  const failing = online.error ?? online.failureReason
  const unreached = isOffline(failing) || (online.data === undefined && late)
  const device = kept.body && keptIncident(kept.body, id)
  const day = dayOf(online.data, { device, unreached, failing, kept, again: online.refetch })
  const brought = outbox.entries.flatMap(({ kind, payload }) =>
    kind === 'safety.events' && (payload as Brought).incidentId === id ? (payload as Brought).events : [],
  )
  const body = day.body && { ...day.body, ...endedBy(withEvents(day.body, brought, by)) }

  const write = async (events: Written[]): Promise<void> => {
    const entry = { id: newId(), kind: 'safety.events', place: here === '' ? (kept.body?.neighbourhood ?? '') : here }
    // Shown until the server's answer shows it; on the telephone the list keeps it.
    await outbox.put({ ...entry, payload: { incidentId: id, events } satisfies Brought })
    queries.setQueryData<FullIncident>(
      ['incidents', here, id],
      (known) => known && endedBy(withEvents(known, events, by)),
    )
    await kept.change((list) => ({
      ...list,
      incidents: list.incidents.map((one) => (one.id === id ? endedBy(withEvents(one, events, by)) : one)),
    }))
    await queries.invalidateQueries({ queryKey: ['incidents'] })
  }
  return { day: { ...day, body }, write }
}

/** As it stands on the list kept here, with the numbers of its homes. */
function keptIncident(list: AlarmList, id: string): FullIncident | undefined {
  const incident = list.incidents.find((one) => one.id === id)
  if (incident === undefined) return undefined
  const named = new Set(incident.events.map(({ homeId }) => homeId))
  return { ...incident, homes: list.homes.filter((home) => named.has(home.id)) }
}

/** Ended as soon as somebody wrote that it is over. */
function endedBy<Log extends Pick<FullIncident, 'events' | 'endedAt'>>(incident: Log): Log {
  const end = incident.events.find(({ kind }) => kind === 'ended')
  return { ...incident, endedAt: incident.endedAt ?? end?.at ?? null }
}
