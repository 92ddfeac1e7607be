import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import type { Role } from '#kit/contract/actor.ts'
import { actBy, actingBy } from './acting.ts'
import { send } from './api.ts'
import { dropAllDrafts } from './draft.ts'
import { opening } from './offline/late.ts'
import { keptFor } from './offline/marker.ts'
import { dropAllPhotos } from './photo-draft.ts'
import { RefusedError } from './refused.ts'
import { arranged, workingIn } from './working-place.ts'

/** A neighbourhood the signed-in person has to do with. */
export type SessionPlace = { id: string; name: string; tel?: string | null }

/**
 * Who is there, as far as every page needs it. `GET /api/session` answers more; the accounts room reads that with
 * `useSession<More>()`.
 */
export type Session = {
  signedIn: boolean
  /** On a shared computer that is locked now. */
  locked?: boolean
  /** On a computer that several people use. */
  shared?: boolean
  account?: { id: string; name: string; role?: Role | null; at?: 'desk' | 'phone' } | null
  standings?: readonly { role: Role; neighbourhood?: SessionPlace }[]
  places?: readonly SessionPlace[]
  /** What a worker has still to do before the work opens. */
  toDo?: 'second-factor' | 'enrol' | null
  /** In the demonstration: whom one can sign in as. */
  demo?: object | null
}

/** What `first.js` asked before anything else was loaded; taken up once. */
async function askedEarly(): Promise<Session | null> {
  const page = window as { mulinSession?: Promise<Response> }
  const asked = page.mulinSession
  delete page.mulinSession
  if (!asked || actingBy() !== null) return null
  const answer = await asked.catch(() => null)
  return answer?.ok ? ((await answer.json()) as Session) : null
}

async function askSession(): Promise<Session> {
  const session = (await askedEarly()) ?? ((await (await send('/api/session')).json()) as Session)
  return arranged(session, workingIn())
}

const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session> => {
    try {
      return await askSession()
    } catch (error) {
      // The consent this tab acted by has ended: from here on one acts for oneself.
      if (actingBy() === null || !(error instanceof RefusedError) || error.status !== 403) throw error
      actBy(null)
      return askSession()
    }
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

/** Every role held: of work only what is held in the neighbourhood worked in, or for a whole area. */
export function rolesOf(session: Session | undefined): Role[] {
  const first = session?.account?.role
  const here = session?.places?.[0]?.id
  const held = (session?.standings ?? []).filter(
    ({ role, neighbourhood }) => role === 'resident' || neighbourhood === undefined || neighbourhood.id === here,
  )
  return [...(first ? [first] : []), ...held.map(({ role }) => role)]
}

/** After signing in or changing place: what was cached was for somebody else. */
export function useSessionChanged(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    queries.clear()
    await queries.prefetchQuery(sessionQuery)
  }
}

/** Signs out, forgets what was kept on this device for the one who leaves, and opens the sign-in page. */
export function useSignOut(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    if (keptFor() !== null && !(await (await opening()).leaveOffline())) return
    actBy(null)
    await send('/api/session', { method: 'DELETE' })
    queries.clear()
    dropAllDrafts()
    await dropAllPhotos()
    location.assign('/sign-in')
  }
}
