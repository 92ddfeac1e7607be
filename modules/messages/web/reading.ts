import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import type { operations } from '#kit/web/api.gen.ts'
import { api, ok, send } from '#kit/web/api.ts'
import { useSession } from '#kit/web/session.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Told = Answer<'messages.readInbox'>['messages'][number]
export type Message = Answer<'messages.listMessages'>['messages'][number]
export type Delivery = Answer<'messages.readMessage'>['deliveries'][number]
export type Call = Answer<'messages.readCallList'>['calls'][number]
export type Slip = Answer<'messages.listSlips'>['slips'][number]

/** The neighbourhood worked or lived in; empty until the session is known. */
export function useHere(): string {
  return useSession()?.places?.[0]?.id ?? ''
}

export function useInbox(neighbourhood: string, limit = 30) {
  return useQuery({
    queryKey: ['messages', 'inbox', neighbourhood, limit],
    enabled: neighbourhood !== '',
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/inbox', { params: { path: { neighbourhood }, query: { limit } } })),
  })
}

export function useMessages(by: 'hand' | 'all') {
  const neighbourhood = useHere()
  return useInfiniteQuery({
    queryKey: ['messages', 'list', neighbourhood, by],
    enabled: neighbourhood !== '',
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/n/{neighbourhood}/messages', {
          params: {
            path: { neighbourhood },
            query: { by, limit: 30, ...(pageParam ? { after: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export function useMessage(id: string) {
  const neighbourhood = useHere()
  return useInfiniteQuery({
    queryKey: ['messages', 'one', neighbourhood, id],
    enabled: neighbourhood !== '',
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      ok(
        api.GET('/api/n/{neighbourhood}/messages/{id}', {
          params: {
            path: { neighbourhood, id },
            query: { limit: 100, ...(pageParam ? { after: pageParam } : {}) },
          },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export function useCallList() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['messages', 'calls', neighbourhood],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/messages/call-list', { params: { path: { neighbourhood } } })),
  })
}

export function useSlips() {
  const neighbourhood = useHere()
  return useQuery({
    queryKey: ['messages', 'slips', neighbourhood],
    enabled: neighbourhood !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/messages/slips', { params: { path: { neighbourhood } } })),
  })
}

/** Sends a change and reads everything about messages anew: `act('POST', 'messages/slips', { … })`. */
export function useAct(): (method: 'POST' | 'PUT', path: string, body: object) => Promise<unknown> {
  const neighbourhood = useHere()
  const queries = useQueryClient()
  return async (method, path, body) => {
    const answer = await send(`/api/n/${neighbourhood}/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const said: unknown = await answer.json()
    await queries.invalidateQueries({ queryKey: ['messages'] })
    return said
  }
}
