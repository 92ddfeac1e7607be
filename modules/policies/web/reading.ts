import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ok, send } from '#kit/web/api.ts'
import { useSession } from '#kit/web/session.ts'
import { useSettings } from '#kit/web/settings.ts'

export type View = 'today' | 'found' | 'open' | 'losing' | 'closed'

const policies = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/policies', { params: { path: { neighbourhood } } }))
const cases = (neighbourhood: string, view: View, policy: string | undefined, after: string | undefined) =>
  ok(
    api.GET('/api/n/{neighbourhood}/policies/cases', {
      params: {
        path: { neighbourhood },
        query: { view, limit: 50, ...(policy ? { policy } : {}), ...(after ? { after } : {}) },
      },
    }),
  )
const oneCase = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/policies/cases/{id}', { params: { path: { neighbourhood, id } } }))
const onePolicy = (neighbourhood: string, policy: string) =>
  ok(api.GET('/api/n/{neighbourhood}/policies/kinds/{policy}', { params: { path: { neighbourhood, policy } } }))
const changes = (neighbourhood: string, policy: string) =>
  ok(api.GET('/api/n/{neighbourhood}/policies/kinds/{policy}/changes', { params: { path: { neighbourhood, policy } } }))
const person = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/persons/{id}/policies', { params: { path: { neighbourhood, id } } }))
const snapshots = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/policies/snapshots', { params: { path: { neighbourhood } } }))
const versions = () => ok(api.GET('/api/policies/versions'))

export type CaseRow = Awaited<ReturnType<typeof cases>>['cases'][number]
export type CaseState = CaseRow['state']
export type CaseDetail = Awaited<ReturnType<typeof oneCase>>
export type PolicyRow = Awaited<ReturnType<typeof policies>>['policies'][number]
export type PolicyDetail = Awaited<ReturnType<typeof onePolicy>>
export type PersonVerdicts = Awaited<ReturnType<typeof person>>
export type PersonVerdict = PersonVerdicts['verdicts'][number]
export type Answer = PersonVerdicts['answers'][number]
export type Question = PersonVerdict['ask'][number]
export type Version = Awaited<ReturnType<typeof versions>>['versions'][number]
export interface Said {
  zh: string
  en: string
}

/** The neighbourhood worked in; empty until the session is known. */
export function useHere(): string {
  return useSession()?.places?.[0]?.id ?? ''
}

/** Says what the server gives in both languages. */
export function useSay(): (said: Said) => string {
  const { language } = useSettings()
  return ({ zh, en }) => (language === 'en' ? en : zh)
}

export function usePolicies() {
  const here = useHere()
  return useQuery({ queryKey: ['policies', 'all', here], enabled: here !== '', queryFn: () => policies(here) })
}

export function useCases(view: View, policy: string | undefined) {
  const here = useHere()
  return useInfiniteQuery({
    queryKey: ['policies', 'cases', here, view, policy],
    enabled: here !== '',
    queryFn: ({ pageParam }) => cases(here, view, policy, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export function useCase(id: string | undefined) {
  const here = useHere()
  return useQuery({
    queryKey: ['policies', 'case', here, id],
    enabled: here !== '' && id !== undefined,
    queryFn: () => oneCase(here, id ?? ''),
  })
}

export function usePolicy(policy: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['policies', 'one', here, policy],
    enabled: here !== '',
    queryFn: () => onePolicy(here, policy),
  })
}

export function useChanges(policy: string, coming: boolean) {
  const here = useHere()
  return useQuery({
    queryKey: ['policies', 'changes', here, policy],
    enabled: here !== '' && coming,
    queryFn: () => changes(here, policy),
  })
}

export function usePersonVerdicts(here: string, id: string) {
  return useQuery({
    queryKey: ['policies', 'person', here, id],
    enabled: here !== '',
    queryFn: () => person(here, id),
  })
}

export function useSnapshots() {
  const here = useHere()
  return useQuery({ queryKey: ['policies', 'snapshots', here], enabled: here !== '', queryFn: () => snapshots(here) })
}

export function useVersions() {
  return useQuery({ queryKey: ['policies', 'versions'], queryFn: versions })
}

/** Sends to any address; everything shown of this room is read anew afterwards. */
export function usePost(): (path: string, body?: object) => Promise<Record<string, unknown>> {
  const queries = useQueryClient()
  return async (path, body = {}) => {
    const answer = await send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    await queries.invalidateQueries({ queryKey: ['policies'] })
    return (await answer.json()) as Record<string, unknown>
  }
}

/** The same within the neighbourhood worked in. */
export function useSend(): (path: string, body?: object) => Promise<Record<string, unknown>> {
  const here = useHere()
  const post = usePost()
  return (path, body) => post(`/api/n/${here}${path}`, body)
}
