import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'

const list = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/conventions', { params: { path: { neighbourhood } } }))
const one = (neighbourhood: string, id: string, version: number | undefined) =>
  ok(
    api.GET('/api/n/{neighbourhood}/conventions/{id}', {
      params: { path: { neighbourhood, id }, query: version === undefined ? {} : { version } },
    }),
  )
const compared = (neighbourhood: string, id: string, from: number, to: number) =>
  ok(
    api.GET('/api/n/{neighbourhood}/conventions/{id}/compare', {
      params: { path: { neighbourhood, id }, query: { from, to } },
    }),
  )
const programme = () => ok(api.GET('/api/conventions/programme'))

export type List = Awaited<ReturnType<typeof list>>
export type Listed = List['conventions'][number]
export type Detail = Awaited<ReturnType<typeof one>>
export type ShownClause = Detail['clauses'][number]
export type Comment = Detail['comments'][number]
export type Review = Detail['reviews'][number]
export type Adoption = Detail['adoptions'][number]
export type Compared = Awaited<ReturnType<typeof compared>>
export type Stretch = Compared['title'][number]
export type ProgrammeRow = Awaited<ReturnType<typeof programme>>['rows'][number]

export function useConventions(here: string) {
  return useQuery({ queryKey: ['conventions', 'list', here], enabled: here !== '', queryFn: () => list(here) })
}

/** The newest text, or a version of it; `at` names another neighbourhood of one's area. */
export function useConvention(id: string, version?: number, at?: string) {
  const own = useHere()
  const here = at ?? own
  return useQuery({
    queryKey: ['conventions', 'one', here, id, version],
    enabled: here !== '',
    queryFn: () => one(here, id, version),
  })
}

export function useComparison(id: string, from: number, to: number, at?: string) {
  const own = useHere()
  const here = at ?? own
  return useQuery({
    queryKey: ['conventions', 'compare', here, id, from, to],
    enabled: here !== '' && from > 0 && to > 0,
    queryFn: () => compared(here, id, from, to),
  })
}

export function useProgramme() {
  return useQuery({ queryKey: ['conventions', 'programme'], queryFn: programme })
}
