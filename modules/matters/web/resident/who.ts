import { useSyncExternalStore } from 'react'
import type { Role } from '#kit/contract/actor.ts'
import { useSession, type Session } from '#kit/web/session.ts'

export type Place = { id: string; code: string; name: string; phone: string | null }
export type Home = { id: string; address: string }

type Standing = { role: Role; neighbourhood?: Place; homes?: readonly Home[] }
type More = { standings: readonly Standing[]; onBehalfOf?: { name: string } }

/** A resident as these pages need them: where they live, which homes are theirs, for whom they act. */
export type Who = {
  name: string
  /** The neighbourhood chosen, where somebody has homes in several. */
  here: Place
  places: readonly Place[]
  homes: readonly Home[]
  /** The person whose matters these are, while acting for somebody. */
  actingFor: string | undefined
}

export type Standings = { state: 'loading' | 'stranger' | 'staff' | 'unbound' } | { state: 'resident'; who: Who }

/** Who opened the page: a resident, somebody who only works here, somebody bound to no home yet, or nobody known. */
export function useStandings(): Standings {
  const session = useSession<More>()
  const chosen = useSyncExternalStore(listen, () => chosenPlace)
  if (session === undefined) return { state: 'loading' }
  return standingsOf(session, chosen)
}

/** The resident on a page that needs one; undefined while it is not known or when there is none. */
export function useWho(): Who | undefined {
  const standings = useStandings()
  return standings.state === 'resident' ? standings.who : undefined
}

function standingsOf(session: Session & Partial<More>, chosen: string | undefined): Standings {
  if (!session.signedIn) return { state: 'stranger' }
  const all: readonly Standing[] = session.standings ?? []
  const lived = all.filter((standing) => standing.role === 'resident' && standing.neighbourhood !== undefined)
  const places = [...new Map(lived.flatMap(({ neighbourhood: one }) => (one ? [[one.id, one] as const] : []))).values()]
  const here = places.find(({ id }) => id === chosen) ?? places[0]
  if (here === undefined) return { state: all.length > 0 ? 'staff' : 'unbound' }
  const homes = lived.filter(({ neighbourhood }) => neighbourhood?.id === here.id).flatMap((one) => one.homes ?? [])
  const who = { name: session.account?.name ?? '', here, places, homes, actingFor: session.onBehalfOf?.name }
  return { state: 'resident', who }
}

const KEY = 'mulin.place'
const listeners = new Set<() => void>()
let chosenPlace: string | undefined = kept()

/** Looks at another of one's neighbourhoods, on this device until told otherwise. */
export function choosePlace(id: string): void {
  chosenPlace = id
  try {
    localStorage.setItem(KEY, id)
  } catch {
    // Then the choice lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

function kept(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined
  } catch {
    return undefined
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
