import { useQuery } from '@tanstack/react-query'
import { api, ok } from '#kit/web/api.ts'
import { type Sending, useHere, useSend } from '#kit/web/here.ts'
import type { State } from '../domain/paper.ts'

const all = (neighbourhood: string) =>
  ok(api.GET('/api/n/{neighbourhood}/papers', { params: { path: { neighbourhood } } }))
const one = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/papers/{id}', { params: { path: { neighbourhood, id } } }))
const list = (neighbourhood: string, id: string, query: { state?: State; entrance?: string; after?: number }) =>
  ok(api.GET('/api/n/{neighbourhood}/papers/{id}/list', { params: { path: { neighbourhood, id }, query } }))
const sheets = (neighbourhood: string, id: string, query: { entrance?: string; paper?: string }) =>
  ok(api.GET('/api/n/{neighbourhood}/papers/{id}/sheets', { params: { path: { neighbourhood, id }, query } }))
const next = (neighbourhood: string, id: string, look: Look) =>
  ok(api.GET('/api/n/{neighbourhood}/papers/{id}/next', { params: { path: { neighbourhood, id }, query: { look } } }))
const recount = (neighbourhood: string, id: string) =>
  ok(api.GET('/api/n/{neighbourhood}/papers/{id}/recount', { params: { path: { neighbourhood, id } } }))

export type Look = 'first' | 'third'
export type Head = Awaited<ReturnType<typeof all>>['stacks'][number]
export type Stack = Awaited<ReturnType<typeof one>>
export type Sums = Stack['sums']
export type Paper = Awaited<ReturnType<typeof list>>['papers'][number]
export type Sheets = Awaited<ReturnType<typeof sheets>>
export type Recount = Awaited<ReturnType<typeof recount>>

export function useStacks() {
  const here = useHere()
  return useQuery({ queryKey: ['papers', 'all', here], enabled: here !== '', queryFn: () => all(here) })
}

export function useStack(id: string) {
  const here = useHere()
  return useQuery({ queryKey: ['papers', 'one', here, id], enabled: here !== '', queryFn: () => one(here, id) })
}

export function usePapers(id: string, asked: { state?: State; entrance?: string; after?: number }, wanted = true) {
  const here = useHere()
  return useQuery({
    queryKey: ['papers', 'list', here, id, asked],
    enabled: here !== '' && wanted,
    queryFn: () => list(here, id, asked),
  })
}

export function useSheets(id: string, asked: { entrance?: string; paper?: string }) {
  const here = useHere()
  return useQuery({
    queryKey: ['papers', 'sheets', here, id, asked],
    enabled: here !== '',
    queryFn: () => sheets(here, id, asked),
  })
}

export function useNext(id: string, look: Look) {
  const here = useHere()
  return useQuery({
    queryKey: ['papers', 'next', here, id, look],
    enabled: here !== '',
    queryFn: () => next(here, id, look),
  })
}

export function useRecount(id: string) {
  const here = useHere()
  return useQuery({ queryKey: ['papers', 'recount', here, id], enabled: here !== '', queryFn: () => recount(here, id) })
}

/** Sends to this vote's papers; afterwards everything of the room is read anew. */
export function useAct(voteId: string): Sending {
  const act = useSend('papers')
  return (method, path, body) => act(method, `/papers/${voteId}${path}`, body)
}

/** The paper of a code or a typed serial. */
export function useFind(voteId: string): (seen: string) => Promise<Paper> {
  const neighbourhood = useHere()
  return (seen) =>
    ok(
      api.POST('/api/n/{neighbourhood}/papers/{id}/find', {
        params: { path: { neighbourhood, id: voteId } },
        body: { seen },
      }),
    )
}
