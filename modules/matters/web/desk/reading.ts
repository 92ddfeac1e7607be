import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, ok, send } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'

const readPage = (neighbourhood: string, view: QueueView, find: string, after: string) =>
  ok(
    api.GET('/api/n/{neighbourhood}/queue', {
      params: {
        path: { neighbourhood },
        query: { view, limit: 50, ...(find ? { find } : {}), ...(after ? { after } : {}) },
      },
    }),
  )
const readOne = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/matters/{id}', { params: { path: { neighbourhood, id } } }))
const readParties = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/matter-parties', { params: { path: { neighbourhood } } }))

export type QueueRow = Awaited<ReturnType<typeof readPage>>['rows'][number]
export type Detail = Awaited<ReturnType<typeof readOne>>
export type Moment = Detail['timeline'][number]
export type StepKind = Detail['may'][number]
export type PartyRow = Awaited<ReturnType<typeof readParties>>['parties'][number]
export type QueueView = 'all' | 'mine' | 'untaken' | 'returned' | 'shared' | 'escalated' | 'assigned' | 'closed'

const OFTEN = 15_000

export function useQueue(view: QueueView, find: string) {
  const neighbourhood = useHere()
  return useInfiniteQuery({
    queryKey: ['matters', 'queue', neighbourhood, view, find],
    enabled: neighbourhood !== '',
    initialPageParam: '',
    refetchInterval: OFTEN,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam }) => readPage(neighbourhood, view, find, pageParam),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

/** What these parties have in hand in a compound and is not over, the most pressing first. */
export function useInHand(compound: string, party: string[]) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['matters', 'in-hand', neighbourhood, compound, party],
    enabled: neighbourhood !== '' && party.length > 0,
    refetchInterval: OFTEN,
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/queue', {
          params: { path: { neighbourhood }, query: { view: 'all', limit: 100, party, compound } },
        }),
      ),
  })
}

export function useCounts() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['matters', 'counts', neighbourhood],
    enabled: neighbourhood !== '',
    refetchInterval: OFTEN,
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/queue/counts', { params: { path: { neighbourhood } } })),
  })
}

export function useMatter(id: string | undefined) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['matters', 'one', neighbourhood, id],
    enabled: neighbourhood !== '' && id !== undefined,
    refetchInterval: OFTEN,
    queryFn: () => readOne(neighbourhood, id ?? ''),
  })
}

export function useParties(wanted = true) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['matters', 'parties', neighbourhood],
    enabled: neighbourhood !== '' && wanted,
    staleTime: 300_000,
    queryFn: () => readParties(neighbourhood),
  })
}

const told = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/matters/{id}/told', { params: { path: { neighbourhood, id } } }))
export type ToldMessage = Awaited<ReturnType<typeof told>>['told'][number]

/** What was told about a matter. */
export function useTold(id: string) {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['matters', 'told', neighbourhood, id],
    enabled: neighbourhood !== '',
    retry: false,
    queryFn: () => told(neighbourhood, id),
  })
}

/** Takes a step: `act(id, 'finish', { note })`. Everything about matters is read anew afterwards. */
export function useAct() {
  const neighbourhood = useHere()
  const queries = useQueryClient()
  return async (id: string, verb: string, body: object): Promise<void> => {
    await post(`/api/n/${neighbourhood}/matters/${id}/${verb}`, body)
    await queries.invalidateQueries({ queryKey: ['matters'] })
  }
}

export async function post(path: string, body: object, method: 'POST' | 'PUT' = 'POST'): Promise<Response> {
  return send(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
}

/** Where a photo or recording of a matter is fetched. */
export function fileAddress(neighbourhood: string, id: string, size: 'small' | 'full'): string {
  return `/api/n/${neighbourhood}/files/${id}?size=${size}`
}
