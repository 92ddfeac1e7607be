import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { type Sending, useHere, useSend } from '#kit/web/here.ts'
import type { operations } from '#kit/web/api.gen.ts'
import { uuidv7 } from '#kit/pure/uuid.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Title = Answer<'titles.titlesOfHome'>['titles'][number]
export type OwnerRow = Answer<'titles.listOwners'>['titles'][number]
export type Organisation = Answer<'titles.listOrganisations'>['organisations'][number]
export type Which = 'all' | 'unverified' | 'absentee' | 'organisations'

/** A key made here, so that sending twice records once. */
export const newId = () => uuidv7(new Date(), crypto.getRandomValues(new Uint8Array(10)))

export function useTitles(homeId: string) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['titles', 'home', neighbourhood, homeId],
    enabled: neighbourhood !== '',
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/homes/{id}/titles', { params: { path: { neighbourhood, id: homeId } } })),
  })
}

export function useHome(homeId: string) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['titles', 'place', neighbourhood, homeId],
    enabled: neighbourhood !== '',
    staleTime: 300_000,
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/homes/{id}', { params: { path: { neighbourhood, id: homeId } } })),
  })
}

export function useOwners(which: Which) {
  const neighbourhood = useHere()
  return useInfiniteQuery({
    queryKey: ['titles', 'owners', neighbourhood, which],
    enabled: neighbourhood !== '',
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/n/{neighbourhood}/titles', {
          params: { path: { neighbourhood }, query: { which, limit: 50, ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export function useOrganisations() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['titles', 'organisations', neighbourhood],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/organisations', { params: { path: { neighbourhood } } })),
  })
}

/** People found while one types, to say who an owner is. */
export function usePeople(typed: string) {
  const neighbourhood = useHere()
  const q = typed.trim()
  return useQuery({
    queryKey: ['titles', 'people', neighbourhood, q],
    enabled: neighbourhood !== '' && q !== '',
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/register/search', { params: { path: { neighbourhood }, query: { q } } })),
  })
}

/** Sends a change and reads everything about titles anew. */
export function useAct(): Sending {
  const send = useSend('titles')
  return (method, path, body) => send(method, `/${path}`, body)
}
