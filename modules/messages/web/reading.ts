import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { operations } from '#kit/web/api.gen.ts'
import { api, ok } from '#kit/web/api.ts'
import { type Sending, useHere, useSend } from '#kit/web/here.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Told = Answer<'messages.readInbox'>['messages'][number]
export type Message = Answer<'messages.listMessages'>['messages'][number]
export type Delivery = Answer<'messages.readMessage'>['deliveries'][number]
export type Audience = Answer<'messages.countAudience'>
export type Call = Answer<'messages.readCallList'>['calls'][number]
export type Slip = Answer<'messages.listSlips'>['slips'][number]

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

/** How many a message to `entrance:…` would be told to, and by what way; nothing while nobody is chosen. */
export function useAudience(to: string) {
  const neighbourhood = useHere()
  const [kind, id = ''] = to.split(':')
  return useQuery({
    queryKey: ['messages', 'audience', neighbourhood, to],
    enabled: neighbourhood !== '' && to !== '',
    queryFn: () =>
      ok(
        api.GET('/api/n/{neighbourhood}/messages/audience', {
          params: {
            path: { neighbourhood },
            query: { kind: kind as 'home', ...(id === '' ? {} : { id }) },
          },
        }),
      ),
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
export function useAct(): Sending {
  const send = useSend('messages')
  return (method, path, body) => send(method, `/${path}`, body)
}
