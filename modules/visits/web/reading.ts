import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ok, send } from '#kit/web/api.ts'
import { useSession } from '#kit/web/session.ts'

const coverage = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/visits/coverage', { params: { path: { neighbourhood } } }))
const covered = (neighbourhood: string, query: { entrance?: string; state?: never }) =>
  ok(api.GET('/api/n/{neighbourhood}/visits/homes', { params: { path: { neighbourhood }, query } }))
const agreement = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/visits/agreement', { params: { path: { neighbourhood } } }))
const answers = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/visits/answers', { params: { path: { neighbourhood } } }))
const ofHome = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/homes/{id}/visits', { params: { path: { neighbourhood, id } } }))
const ofPerson = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/persons/{id}/visits', { params: { path: { neighbourhood, id } } }))
const states = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/entrances/{id}/visits', { params: { path: { neighbourhood, id } } }))

export type Coverage = Awaited<ReturnType<typeof coverage>>
export type Counts = Coverage['all']
export type CoveredHome = Awaited<ReturnType<typeof covered>>['homes'][number]
export type Agreement = Awaited<ReturnType<typeof agreement>>['now']
export type WaitingAnswer = Awaited<ReturnType<typeof answers>>['answers'][number]
export type HomeVisitsRead = Awaited<ReturnType<typeof ofHome>>
export type MadeVisit = HomeVisitsRead['visits'][number]
export type MadeNote = MadeVisit['notes'][number]

export function useHere(): string {
  return useSession()?.places?.[0]?.id ?? ''
}

export function useCoverage() {
  const here = useHere()
  return useQuery({ queryKey: ['visits', 'coverage', here], enabled: here !== '', queryFn: () => coverage(here) })
}

export function useCovered(query: { entrance?: string | undefined; state?: string | undefined }) {
  const here = useHere()
  return useQuery({
    queryKey: ['visits', 'covered', here, query.entrance, query.state],
    enabled: here !== '' && (query.entrance !== undefined || query.state !== undefined),
    queryFn: () => covered(here, Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))),
  })
}

export function useAgreement() {
  const here = useHere()
  return useQuery({ queryKey: ['visits', 'agreement', here], enabled: here !== '', queryFn: () => agreement(here) })
}

export function useAnswers() {
  const here = useHere()
  return useQuery({ queryKey: ['visits', 'answers', here], enabled: here !== '', queryFn: () => answers(here) })
}

export function useHomeVisits(here: string, homeId: string) {
  return useQuery({
    queryKey: ['visits', 'home', here, homeId],
    enabled: here !== '',
    queryFn: () => ofHome(here, homeId),
  })
}

export function usePersonVisits(here: string, personId: string) {
  return useQuery({
    queryKey: ['visits', 'person', here, personId],
    enabled: here !== '',
    queryFn: () => ofPerson(here, personId),
  })
}

export function useStates(here: string, entranceId: string) {
  return useQuery({
    queryKey: ['visits', 'states', here, entranceId],
    enabled: here !== '',
    queryFn: () => states(here, entranceId),
  })
}

/** Sends a change to this room; everything shown of it is read anew afterwards. */
export function useSend(): (method: 'POST' | 'PUT', path: string, body: object) => Promise<Record<string, unknown>> {
  const here = useHere()
  const queries = useQueryClient()
  return async (method, path, body) => {
    const answer = await send(`/api/n/${here}${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    await queries.invalidateQueries({ queryKey: ['visits'] })
    return (await answer.json()) as Record<string, unknown>
  }
}
