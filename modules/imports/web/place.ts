import type { Role } from '#kit/contract/actor.ts'
import { useSession } from '#kit/web/session.ts'

interface Standing {
  role: Role
  neighbourhood?: { id: string; name: string }
}
export interface Place {
  readonly id: string
  readonly name: string
  /** The chair may take an import back. */
  readonly chair: boolean
}

/** The neighbourhood in which somebody may import; `undefined` while it is not known, `null` where there is none. */
export function usePlace(): Place | null | undefined {
  const session = useSession<{ standings: readonly Standing[] }>()
  if (session === undefined) return undefined
  const standings: readonly Standing[] = session.standings ?? []
  const found = standings.find(({ role, neighbourhood }) => neighbourhood && (role === 'chair' || role === 'worker'))
  const here = found?.neighbourhood
  if (here === undefined) return null
  const chair = standings.some(({ role, neighbourhood }) => role === 'chair' && neighbourhood?.id === here.id)
  return { id: here.id, name: here.name, chair }
}
