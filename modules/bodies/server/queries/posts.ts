import type { Unit } from '#kit/server/unit.ts'
import type { BodyKind } from '../../contract/words.ts'
import { byRank } from '../../domain/posts.ts'
import { type Post, toPost } from '../shape.ts'
import { bodies, openPosts, postsOfHolder, reaches } from '../store.ts'
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
    .toSorted(byRank)
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
