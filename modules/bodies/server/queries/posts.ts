import { standingsIn } from '#kit/contract/actor.ts'
import { may } from '#kit/contract/rights.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { BodyKind } from '../../contract/words.ts'
import { byRank } from '../../domain/posts.ts'
import { rights } from '../../rights.ts'
import { type Post, toPost } from '../shape.ts'
import { bodies, compounds, compoundsServedBy, openPosts, postsOfHolder, reaches } from '../store.ts'
import { standingsOf } from './known.ts'

/** Every post somebody held or holds here, past ones included. */
export async function postsOf(unit: Unit, holder: { accountId: string } | { personId: string }): Promise<Post[]> {
  return (await unit.read(postsOfHolder(unit, holder))).map((row) => toPost(row, unit.now))
}

/** Who holds the posts of a kind of body now, in one compound or anywhere here; heads first. */
export async function holdersOf(unit: Unit, wanted: { kind: BodyKind; compoundId?: string }): Promise<Post[]> {
  const { compoundId, kind } = wanted
  const posts = (await unit.read(openPosts(unit))).map((row) => toPost(row, unit.now))
  const current = posts.filter((post) => post.inForce && post.bodyKind === kind)
  if (compoundId === undefined) return current.toSorted(byRank)
  const reached = Map.groupBy(await unit.read(reaches(unit, null)), (one) => one.body_id)
  return current
    .filter((post) => reached.get(post.bodyId)?.some((one) => one.compound_id === compoundId) ?? true)
    .filter((post) => post.compoundId === null || post.compoundId === compoundId)
    .toSorted(byRank)
}

/**
 * The compounds for which the asker speaks by a post that counts now in a body of this kind; none without such a post,
 * whatever the account is called.
 */
export async function compoundsServed(unit: Unit, kind: BodyKind): Promise<string[]> {
  if (unit.actor === null) return []
  const found = (await unit.read(compoundsServedBy(unit, unit.actor.accountId, kind))).map((row) => row.compound_id)
  if (!found.includes(null)) return found.flatMap((id) => id ?? [])
  return (await unit.read(compounds(unit))).map(({ id }) => id)
}

/**
 * The compounds in which what a body was given is the asker's affair, by a post of this kind that counts now: all but those that
 * are left to colleagues. So what it was handed for a place it is not there for does not lie before nobody. None without such a post.
 */
export async function compoundsMinded(unit: Unit, kind: BodyKind): Promise<string[]> {
  const served = await compoundsServed(unit, kind)
  if (unit.actor === null || served.length === 0) return []
  const own = (await postsOf(unit, unit.actor)).filter((post) => post.inForce && post.bodyKind === kind)
  const bodyIds = new Set(own.map(({ bodyId }) => bodyId))
  const there = (await unit.read(reaches(unit, null))).filter((one) => bodyIds.has(one.body_id))
  const colleagues = new Set(there.map((one) => one.compound_id).filter((id) => !served.includes(id)))
  return (await unit.read(compounds(unit))).map(({ id }) => id).filter((id) => !colleagues.has(id))
}

/**
 * The compounds whose desk the asker may see; null: all of them. Whoever works for a manager or an owners' committee, and
 * has no other standing here, sees those which the body of their post is there for; without a post, none.
 */
export async function desksOf(unit: Unit): Promise<string[] | null> {
  const { actor, ground } = unit
  if (!may(rights['bodies.see-desk'] as never, actor, ground, undefined as never)) return []
  const held = actor === null ? [] : standingsIn(actor, ground).map(({ role }) => role)
  if (!held.every((role) => role === 'property' || role === 'owners' || role === 'resident')) return null
  return [...(await compoundsServed(unit, 'property-manager')), ...(await compoundsServed(unit, 'owners-committee'))]
}

/**
 * Names of the managers and owners' committees that are there for this compound and for no other: what they have in hand is its
 * affair, wherever it lies. Two bodies of one name are one party.
 */
export async function bodiesOnlyOf(unit: Unit, compoundId: string): Promise<string[]> {
  const [all, reached] = [await unit.read(bodies(unit)), await unit.read(reaches(unit, null))]
  const party = all.filter(
    ({ kind, ended_on: ended }) => ended === null && (kind === 'property-manager' || kind === 'owners-committee'),
  )
  const only = (bodyId: string) => {
    const here = reached.filter((one) => one.body_id === bodyId)
    return here.length > 0 && here.every((one) => one.compound_id === compoundId)
  }
  return [...Map.groupBy(party, ({ name }) => name)].flatMap(([name, some]) =>
    some.every(({ id }) => only(id)) ? [name] : [],
  )
}

/** Refuses where what a compound's three have between them is not the asker's affair, and says whom to ask. */
export async function refuseOtherCompounds(unit: Unit, compoundId: string): Promise<void> {
  const desks = await desksOf(unit)
  if (desks === null || desks.includes(compoundId)) return
  refuse(desks.length === 0 ? 'bodies.no-post' : 'bodies.unknown-compound')
}

/**
 * Whether the owners' committee of a compound is being re-elected: until the new one stands, manager, fees and major
 * works are not to be decided (SH 28).
 */
export async function isReElecting(unit: Unit, compoundId: string): Promise<boolean> {
  const reached = await unit.read(reaches(unit, null))
  const here = new Set(reached.filter((one) => one.compound_id === compoundId).map((one) => one.body_id))
  const committees = (await unit.read(bodies(unit))).filter(
    (body) => body.kind === 'owners-committee' && body.ended_on === null && here.has(body.id),
  )
  const standingOf = await standingsOf(
    unit,
    committees.map((body) => body.id),
  )
  return committees.some((body) => standingOf(body.id, 'owners-committee').barred)
}
