import type { Actor, Ground, Role } from './actor.ts'
import { holds, standingsIn } from './actor.ts'

/**
 * A right: which roles may ask at all (the guard of the endpoint, one row of access-matrix.md), and, where the record
 * decides, a pure rule over actor and subject (the guard inside the command, and `may` on the screen).
 */
export interface Right<Subject = never> {
  /** In one plain sentence: what it lets somebody do. */
  what: string
  roles: readonly Role[] | 'public' | 'signed-in'
  /** Which of the actor's standings reach this record. Without it every role above reaches every record of the neighbourhood. */
  over?: (actor: Actor, ground: Ground, subject: Subject) => boolean
}

export type Rights = Readonly<Record<string, Right<never>>>

/** Declares a room's rights; the names are `room.verb`. */
export function defineRights<const R extends Record<string, Right<never>>>(rights: R): R {
  return rights
}

/** May this actor ask this at all here? The endpoint's guard. */
export function mayAsk(right: Right<never>, actor: Actor | null, ground: Ground | null): boolean {
  if (right.roles === 'public') return true
  if (actor === null) return false
  if (right.roles === 'signed-in') return true
  const wanted = right.roles
  if (ground === null) return actor.standings.some((standing) => wanted.includes(standing.role))
  return holds(actor, ground, wanted)
}

/** May this actor do this to this record? The same answer guards the command and shows or hides the button. */
export function may<Subject>(right: Right<Subject>, actor: Actor | null, ground: Ground, subject: Subject): boolean {
  if (!mayAsk(right as Right<never>, actor, ground)) return false
  if (right.over === undefined) return true
  if (actor === null) return false
  return right.over(actor, ground, subject)
}

/** The standing to write beside an act: the first one that gives the right. */
export function actingAs(right: Right<never>, actor: Actor, ground: Ground): Role | null {
  const wanted = right.roles
  const found = standingsIn(actor, ground).find(
    (standing) => typeof wanted === 'string' || wanted.includes(standing.role),
  )
  return found?.role ?? null
}
