/** Every kind of standing a signed-in person can have. Rights are given to roles, never to persons. */
export const roles = [
  'resident',
  'worker',
  'chair',
  'property',
  'owners',
  'police',
  'partner',
  'subdistrict',
  'district',
  'operator',
] as const
export type Role = (typeof roles)[number]

/**
 * One capacity in which somebody acts. Neighbourhood roles name their neighbourhood; area roles (subdistrict, district)
 * name the prefix of the division code they answer for (9 or 6 digits); an operator has neither.
 */
export interface Standing {
  role: Role
  neighbourhoodId?: string
  area?: string
  /** The body in whose name the person works, as shown beside the name: 延吉物业. */
  body?: string
  /** Residents only: who they are in the register, and the homes bound to the account. */
  personId?: string
  homeIds?: readonly string[]
}

/** Who is asking. Anonymous requests have no actor at all. */
export interface Actor {
  accountId: string
  sessionId: string
  name: string
  standings: readonly Standing[]
  /** Whether this session has passed a second factor: workers' rights need it. */
  strong: boolean
  /** Set when acting for somebody who consented to it (a parent): their person and the consent's id. */
  onBehalfOf?: { personId: string; consentId: string; name: string }
}

/** A neighbourhood as far as rights need it. */
export interface Ground {
  id: string
  code: string
}

/** The standings of an actor that count in a neighbourhood: its own, those over an area holding it, the operator's. */
export function standingsIn(actor: Actor, ground: Ground): Standing[] {
  return actor.standings.filter((standing) => {
    if (standing.role === 'operator') return true
    if (standing.area !== undefined) return ground.code.startsWith(standing.area)
    return standing.neighbourhoodId === ground.id
  })
}

/** Whether the actor holds one of the roles in the neighbourhood. */
export function holds(actor: Actor, ground: Ground, wanted: readonly Role[]): boolean {
  return standingsIn(actor, ground).some((standing) => wanted.includes(standing.role))
}
