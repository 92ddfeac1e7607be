import { useQuery } from '@tanstack/react-query'
import { api, ok, send } from '#kit/web/api.ts'
import { newId } from '#kit/web/new-id.ts'
import { useSession } from '#kit/web/session.ts'

export type Over = { entranceId: string } | { buildingId: string }

export const readPlaces = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/alarm', { params: { path: { neighbourhood } } }))
export const openList = (neighbourhood: string, over: Over, print = false) =>
  ok(
    api.POST('/api/n/{neighbourhood}/alarm/lists', {
      params: { path: { neighbourhood } },
      body: { id: newId(), over, print },
    }),
  )
export const keepList = (neighbourhood: string) =>
  ok(api.POST('/api/n/{neighbourhood}/alarm/kept', { params: { path: { neighbourhood } }, body: { id: newId() } }))
const readMark = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/safety/persons/{id}', { params: { path: { neighbourhood, id } } }))
const lookAt = (neighbourhood: string, id: string, reason: string) =>
  ok(
    api.POST('/api/n/{neighbourhood}/safety/persons/{id}/look', {
      params: { path: { neighbourhood, id } },
      body: { id: newId(), reason },
    }),
  )
const readIncidents = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/incidents', { params: { path: { neighbourhood } } }))
const readIncident = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/incidents/{id}', { params: { path: { neighbourhood, id } } }))

export const readOfMatter = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/matters/{id}/incidents', { params: { path: { neighbourhood, id } } }))

export type IncidentHead = Awaited<ReturnType<typeof readOfMatter>>['linked'][number]
export type AlarmPlaces = Awaited<ReturnType<typeof readPlaces>>
export type AlarmList = Awaited<ReturnType<typeof openList>>
export type Entrance = AlarmList['entrances'][number]
export type AlarmHome = AlarmList['homes'][number]
export type OnList = AlarmList['people'][number]
export type Incident = AlarmList['incidents'][number]
export type LogEvent = Incident['events'][number]
export type FullIncident = Awaited<ReturnType<typeof readIncident>>
export type Looked = Awaited<ReturnType<typeof lookAt>>
export type SafetyRecord = NonNullable<Looked['record']>

/** The neighbourhood worked in; empty until the session is known. */
export function useHere(): string {
  return useSession()?.places?.[0]?.id ?? ''
}

export function usePlaces(here: string) {
  return useQuery({ queryKey: ['alarm', 'places', here], enabled: here !== '', queryFn: () => readPlaces(here) })
}

export function useIncidents() {
  const here = useHere()
  return useQuery({ queryKey: ['incidents', here], enabled: here !== '', queryFn: () => readIncidents(here) })
}

export function useIncident(id: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['incidents', here, id],
    enabled: here !== '',
    refetchInterval: (query) => (query.state.data?.endedAt === null ? 15_000 : false),
    queryFn: () => readIncident(here, id),
  })
}

export function useSafetyMark(here: string, personId: string) {
  return useQuery({ queryKey: ['safety', here, personId], queryFn: () => readMark(here, personId) })
}

export { lookAt }

/** Sends what a person's record or an incident is to become; gives the answer. */
export async function act(here: string, method: 'POST' | 'PUT', path: string, body: object) {
  const answer = await send(`/api/n/${here}/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await answer.json()) as Record<string, unknown>
}
