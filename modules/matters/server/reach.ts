import { type BodyKind, compoundsMinded, postsOf } from '#bodies'
import { type Actor, standingsIn } from '#kit/contract/actor.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'

/** Firms and committees that may be there for some compounds of a neighbourhood and not for others. */
const kindOf = { property: 'property-manager', owners: 'owners-committee' } as const

/**
 * For which compounds the asker works, by the kind of party; a kind that is not in it: wherever what the party was given lies. One
 * firm may serve two compounds with different people, and what a resident of one told is not for those of the other.
 */
export type Reach = Partial<Record<string, readonly string[]>>

/** Where no post counts: whoever handles for the committee, residents, a job. */
export const everywhere: Reach = {}

const found = new WeakMap<Unit, Promise<Reach>>()

/**
 * By the posts that count now. Whoever never had one, or whose first is still to begin, works for all of the firm; one whose
 * posts are over, for nothing.
 */
export function reachOf(unit: Unit): Promise<Reach> {
  const known = found.get(unit) ?? readReach(unit)
  found.set(unit, known)
  return known
}

async function readReach(unit: Unit): Promise<Reach> {
  const { actor, ground } = unit
  if (actor === null) return everywhere
  const reach: Reach = {}
  const roles = new Set(standingsIn(actor, ground).map(({ role }) => role))
  for (const [role, kind] of Object.entries(kindOf)) {
    if (!roles.has(role as keyof typeof kindOf)) continue
    const minded = await compoundsMinded(unit, kind)
    if (minded.length > 0) reach[kind] = minded
    else if (await hadPost(unit, actor, kind)) reach[kind] = []
  }
  return reach
}

async function hadPost(unit: Unit, actor: Actor, kind: BodyKind): Promise<boolean> {
  const today = dayOf(unit.now)
  return (await postsOf(unit, actor)).some(({ bodyKind, from }) => bodyKind === kind && from <= today)
}

/** Whether what lies there is within reach; what lies nowhere in particular is everybody's of the party. */
export function reaches(reach: Reach, kind: string, compoundId: string | null): boolean {
  const compounds = reach[kind]
  return compounds === undefined || compoundId === null || compounds.includes(compoundId)
}
