import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { operations } from '#kit/web/api.gen.ts'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type List = Answer<'elections.listElections'>
export type Listed = List['elections'][number]
export type Page = Answer<'elections.readElection'>
export type Box = Page['boxes'][number]
export type Voter = Answer<'elections.listVoters'>['voters'][number]
export type Slip = Voter['slips'][number]
export type Which = 'all' | 'none' | 'out' | 'done'

export function useElections() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['elections', 'all', neighbourhood],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/elections', { params: { path: { neighbourhood } } })),
  })
}

export function useElection(id: string) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['elections', 'one', neighbourhood, id],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/elections/{id}', { params: { path: { neighbourhood, id } } })),
  })
}

export function useVoters(id: string, which: Which, words: string) {
  const neighbourhood = useHere()
  return useInfiniteQuery({
    queryKey: ['elections', 'voters', neighbourhood, id, which, words],
    enabled: neighbourhood !== '',
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: after }) =>
      ok(
        api.GET('/api/n/{neighbourhood}/elections/{id}/voters', {
          params: { path: { neighbourhood, id }, query: { which, words, after, limit: 50 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
