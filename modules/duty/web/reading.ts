import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { useHere } from '#kit/web/here.ts'

const OFTEN = 15_000

const now = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/duty/now', { params: { path: { neighbourhood } } }))
const rota = (neighbourhood: string, from: string | undefined, days: number) =>
  ok(
    api.GET('/api/n/{neighbourhood}/duty/rota', {
      params: { path: { neighbourhood }, query: { days, ...(from ? { from } : {}) } },
    }),
  )
const calls = (neighbourhood: string, view: 'shift' | 'all') =>
  ok(api.GET('/api/n/{neighbourhood}/duty/calls', { params: { path: { neighbourhood }, query: { view, limit: 100 } } }))
const handovers = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/duty/handovers', { params: { path: { neighbourhood }, query: { limit: 3 } } }))
const receptions = (neighbourhood: string, view: 'coming' | 'past') =>
  ok(api.GET('/api/n/{neighbourhood}/receptions', { params: { path: { neighbourhood }, query: { view } } }))
const reception = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/receptions/{id}', { params: { path: { neighbourhood, id } } }))
const promises = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/promises', { params: { path: { neighbourhood } } }))

export type Rota = Awaited<ReturnType<typeof rota>>
export type Shift = Rota['shifts'][number]
export type Call = Awaited<ReturnType<typeof calls>>['calls'][number]
export type Handover = Awaited<ReturnType<typeof handovers>>['handovers'][number]
export type Reception = Awaited<ReturnType<typeof receptions>>['receptions'][number]
export type Visitor = Awaited<ReturnType<typeof reception>>['visitors'][number]

export function useDutyNow(here: string) {
  return useQuery({
    queryKey: ['duty', 'now', here],
    enabled: here !== '',
    refetchInterval: 60_000,
    queryFn: () => now(here),
  })
}

export function useRota(from: string | undefined, days: number) {
  const here = useHere()
  return useQuery({
    queryKey: ['duty', 'rota', here, from, days],
    enabled: here !== '',
    queryFn: () => rota(here, from, days),
  })
}

export function useCalls(view: 'shift' | 'all') {
  const here = useHere()
  return useQuery({
    queryKey: ['duty', 'calls', here, view],
    enabled: here !== '',
    refetchInterval: OFTEN,
    queryFn: () => calls(here, view),
  })
}

export function useHandovers() {
  const here = useHere()
  return useQuery({ queryKey: ['duty', 'handovers', here], enabled: here !== '', queryFn: () => handovers(here) })
}

export function useReceptions(here: string, view: 'coming' | 'past') {
  return useQuery({
    queryKey: ['duty', 'receptions', here, view],
    enabled: here !== '',
    queryFn: () => receptions(here, view),
  })
}

export function useReception(id: string) {
  const here = useHere()
  return useQuery({
    queryKey: ['duty', 'reception', here, id],
    enabled: here !== '',
    refetchInterval: OFTEN,
    queryFn: () => reception(here, id),
  })
}

export function usePromises() {
  const here = useHere()
  return useQuery({ queryKey: ['duty', 'promises', here], enabled: here !== '', queryFn: () => promises(here) })
}
