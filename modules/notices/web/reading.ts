import { useQuery } from '@tanstack/react-query'
import type { Role } from '#kit/contract/actor.ts'
import type { operations } from '#kit/web/api.gen.ts'
import { api, ok } from '#kit/web/api.ts'
import { useSend } from '#kit/web/here.ts'
import { useSession } from '#kit/web/session.ts'

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

export type Notice = Answer<'notices.listNotices'>['notices'][number]
export type Detail = Answer<'notices.readNotice'>
export type Proof = Detail['proofs'][number]
export type Phase = Notice['phase']

export type Here = { id: string; code: string; name: string; tel: string | null }
type Standing = { role: Role; neighbourhood?: { id: string; code: string; name: string; phone: string | null } }

/** The neighbourhood worked in, with its public code; undefined until the session is known. */
export function useHere(): Here | undefined {
  const session = useSession<{ standings: readonly Standing[] }>()
  const standings: readonly Standing[] = session?.standings ?? []
  const id = session?.places?.[0]?.id
  const found = standings.find((one) => one.neighbourhood?.id === id)?.neighbourhood
  return found ? { id: found.id, code: found.code, name: found.name, tel: found.phone } : undefined
}

export function useNotices(phase: Phase) {
  const here = useHere()?.id ?? ''
  return useQuery({
    queryKey: ['notices', 'list', here, phase],
    enabled: here !== '',
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/notices', { params: { path: { neighbourhood: here }, query: { phase } } })),
  })
}

export function useNotice(id: string) {
  const here = useHere()?.id ?? ''
  return useQuery({
    queryKey: ['notices', 'one', here, id],
    enabled: here !== '',
    queryFn: () =>
      ok(api.GET('/api/n/{neighbourhood}/notices/{id}', { params: { path: { neighbourhood: here, id } } })),
  })
}

export type Rule = Answer<'notices.listRules'>['rules'][number]

/** Posting periods; those who post need them before they write. */
export function useRules() {
  const here = useHere()?.id ?? ''
  return useQuery({
    queryKey: ['notices', 'rules', here],
    enabled: here !== '',
    queryFn: () => ok(api.GET('/api/n/{neighbourhood}/notices/rules', { params: { path: { neighbourhood: here } } })),
  })
}

/** Sends a change and reads everything about notices anew. */
export function useAct(): (path: string, body: object) => Promise<unknown> {
  const send = useSend('notices')
  return (path, body) => send('POST', `/${path}`, body)
}

/** The last moment a notice hangs: one that ends at midnight hangs through the day before. */
export const lastMoment = ({ endsAt }: { endsAt: string }): Date => new Date(new Date(endsAt).getTime() - 1)
