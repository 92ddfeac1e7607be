import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { uuidv7 } from '#kit/pure/uuid.ts'
import { api, ok } from '#kit/web/api.ts'
import { type Sending, useHere, useSend } from '#kit/web/here.ts'
import type { operations } from '#kit/web/api.gen.ts'

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
export type Change = Body['changes'][number]
export type Handover = Answer<'bodies.readHandover'>
export type Desk = Answer<'bodies.readDesk'>
export type Ask = Desk['asks'][number]
export type Settings = Answer<'bodies.readSettings'>
export type Definition = Settings['definitions'][number]

/** A key made here, so that sending twice records once. */
export const newId = () => uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10)))

export function useBodies() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['bodies', neighbourhood, 'all'],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/bodies', { params: { path: { neighbourhood } } })),
  })
}

/** One body; `at` where it is another neighbourhood than one's own, for those who answer for an area. */
export function useBody(id: string, at?: string) {
  const own = useHere()
  const neighbourhood = at ?? own
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
export function useAct(): Sending {
  const send = useSend('bodies')
  return (method, path, body) => send(method, `/${path}`, body)
}
