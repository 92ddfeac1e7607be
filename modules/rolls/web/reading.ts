import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { operations } from '#kit/web/api.gen.ts'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'
import type { Electorate, ScopeKind } from '../contract/words.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Listed = Answer<'rolls.listRolls'>['rolls'][number]
export type Scope = Answer<'rolls.listRolls'>['scopes'][number]
export type Page = Answer<'rolls.readRoll'>
export type Right = Answer<'rolls.listRights'>['rights'][number]
export type Correction = Page['corrections'][number]
export type Which = 'all' | 'unresolved' | 'excluded'

export function useRolls() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['rolls', 'all', neighbourhood],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/rolls', { params: { path: { neighbourhood } } })),
  })
}

/** What a roll would add up to; nothing is asked before a part is chosen. */
export function usePreview(electorate: Electorate, kind: ScopeKind, scope: string | undefined) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['rolls', 'preview', neighbourhood, electorate, kind, scope],
    enabled: neighbourhood !== '' && scope !== undefined && electorate !== 'delegates',
    placeholderData: keepPreviousData,
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/rolls/preview', {
          params: { path: { neighbourhood }, query: { electorate, kind, scope: scope ?? '' } },
        }),
      ),
  })
}

export function useRoll(id: string) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['rolls', 'one', neighbourhood, id],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/rolls/{id}', { params: { path: { neighbourhood, id } } })),
  })
}

export function useRights(id: string, which: Which, words: string) {
  const neighbourhood = useHere()
  return useInfiniteQuery({
    queryKey: ['rolls', 'rights', neighbourhood, id, which, words],
    enabled: neighbourhood !== '',
    initialPageParam: 0,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: after }) =>
      ok(
        api.GET('/api/n/{neighbourhood}/rolls/{id}/rights', {
          params: { path: { neighbourhood, id }, query: { which, words, after, limit: 50 } },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
