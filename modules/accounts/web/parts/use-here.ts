import type { Role } from '#kit/contract/actor.ts'
import { useSession } from '#kit/web/session.ts'

type Place = { id: string; code: string; name: string; phone: string | null }
type Standing = { role: Role; neighbourhood?: Place }

/** The neighbourhood one works in; undefined while the session is not known, null for somebody who works in none. */
export function useHere(): Place | null | undefined {
  const session = useSession()
  if (session === undefined) return undefined
  const standings = (session.standings ?? []) as readonly Standing[]
  return standings.find((one) => one.role !== 'resident' && one.neighbourhood)?.neighbourhood ?? null
}
