import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { uuidv7 } from '#kit/pure/uuid.ts'
import { api, ok, send } from '#kit/web/api.ts'
import type { operations } from '#kit/web/api.gen.ts'
import { useSession } from '#kit/web/session.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Bodies = Answer<'bodies.listBodies'>
export type ListedBody = Bodies['bodies'][number]
export type Body = Answer<'bodies.readBody'>
export type Post = Body['posts'][number]
export type Term = Body['terms'][number]
export type Duty = Body['duties'][number]
export type Handover = Answer<'bodies.readHandover'>
export type Desk = Answer<'bodies.readDesk'>
export type Ask = Desk['asks'][number]
export type Settings = Answer<'bodies.readSettings'>
export type Definition = Settings['definitions'][number]

/** A key made here, so that sending twice records once. */
export const newId = () => uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10)))

/** The neighbourhood worked in; empty until the session is known. */
export function useHere(): string {
  return useSession()?.places?.[0]?.id ?? ''
}

export function useBodies() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['bodies', neighbourhood, 'all'],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/bodies', { params: { path: { neighbourhood } } })),
  })
}

export function useBody(id: string) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['bodies', neighbourhood, 'one', id],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/bodies/{id}', { params: { path: { neighbourhood, id } } })),
  })
}

export function useDesk(id: string) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['bodies', neighbourhood, 'desk', id],
    enabled: neighbourhood !== '',
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/compounds/{id}/desk', { params: { path: { neighbourhood, id } } })),
  })
}

export function useHandover(id: string) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['bodies', neighbourhood, 'handover', id],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/handovers/{id}', { params: { path: { neighbourhood, id } } })),
  })
}

export function useBodySettings() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['bodies', neighbourhood, 'settings'],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/bodies-settings', { params: { path: { neighbourhood } } })),
  })
}

/** People found while one types, to say who takes a post. */
export function usePeople(typed: string) {
  const neighbourhood = useHere()
  const q = typed.trim()
  return useQuery({
    queryKey: ['bodies', neighbourhood, 'people', q],
    enabled: neighbourhood !== '' && q !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/register/search', { params: { path: { neighbourhood }, query: { q } } })),
  })
}

/** Sends a change and reads everything about bodies anew. */
export function useAct(): (method: 'POST' | 'PATCH' | 'PUT', path: string, body: object) => Promise<unknown> {
  const neighbourhood = useHere()
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: async ({ method, path, body }: { method: string; path: string; body: object }) => {
      const response = await send(`/api/n/${neighbourhood}/${path}`, {
        method,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      return (await response.json()) as unknown
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['bodies'] }),
  })
  return (method, path, body) => change.mutateAsync({ method, path, body })
}
