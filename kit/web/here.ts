import { useQueryClient } from '@tanstack/react-query'
import { send } from './api.ts'
import { useSession } from './session.ts'

/** The neighbourhood worked in or lived in; empty until the session is known. */
export function useHere(): string {
  return useSession()?.places?.[0]?.id ?? ''
}

export type Sending = (
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  body?: object,
) => Promise<Record<string, unknown>>

/** Sends as JSON to `/api/n/<here>` + path; afterwards everything read of a room is read anew. */
export function useSend(room: string): Sending {
  const here = useHere()
  const queries = useQueryClient()
  return async (method, path, body) => {
    const answer = await send(`/api/n/${here}${path}`, { method, ...asJson(body) })
    await queries.invalidateQueries({ queryKey: [room] })
    return (await answer.json()) as Record<string, unknown>
  }
}

/** A body as `send` takes it; nothing where there is none. */
export const asJson = (body: object | undefined): RequestInit =>
  body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
