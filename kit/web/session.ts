import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { send } from './api.ts'

/** A place the signed-in person has to do with: a neighbourhood they work for, or the one their home is in. */
export type SessionPlace = { id: string; name: string; tel?: string | null }

/**
 * Who is there. The accounts room answers `GET /api/session`; what it adds beyond these fields is read with
 * `useSession<More>()`.
 */
export type Session = {
  signedIn: boolean
  account?: { id: string; name: string; role?: string | null; at?: 'desk' | 'phone' } | null
  places?: SessionPlace[]
  /** Names of rights held at the current place (`matters.assign`), for showing navigation only. */
  rights?: string[]
  /** True in the demonstration, where the sign-in page lists who one can be. */
  demo?: boolean
}

const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session> => {
    const response = await send('/api/session')
    return (await response.json()) as Session
  },
  staleTime: 60_000,
})

/** The session, and `undefined` while it is not yet known. */
export function useSession<More extends object = object>(): (Session & Partial<More>) | undefined {
  return useQuery(sessionQuery).data as (Session & Partial<More>) | undefined
}

/** For the router, before a page is shown. */
export async function readSession(queries: QueryClient): Promise<Session> {
  return queries.ensureQueryData(sessionQuery)
}

/** After signing in, out or changing place: everything cached was for somebody else. */
export function useSessionChanged(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    queries.clear()
    await queries.prefetchQuery(sessionQuery)
  }
}
