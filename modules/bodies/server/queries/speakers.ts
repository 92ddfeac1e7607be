import type { Unit } from '#kit/server/unit.ts'
import type { BodyKind } from '../../contract/words.ts'
import { inForce } from '../../domain/posts.ts'
import type { BodySubject } from '../../rights.ts'
import { tenureOfRow } from '../shape.ts'
import { bodiesByIds, postsOfBodies } from '../store.ts'

/** Whether a post is for a compound: for that one, or for all of its body's. */
export const isFor = (post: { compound_id: string | null }, compoundId: string): boolean =>
  post.compound_id === null || post.compound_id === compoundId

/** Whose accounts speak for these bodies in a compound now. */
export async function speakers(
  unit: Unit,
  bodyIds: readonly string[],
  compoundId: string,
): Promise<Map<string, BodySubject>> {
  const [rows, posts] = await Promise.all([
    unit.read(bodiesByIds(unit, bodyIds)),
    unit.read(postsOfBodies(unit, bodyIds)),
  ])
  const held = Map.groupBy(
    posts.filter((post) => post.account_id !== null && inForce(tenureOfRow(post), unit.now) && isFor(post, compoundId)),
    (post) => post.body_id,
  )
  return new Map(
    rows.map((row) => [
      row.id,
      { kind: row.kind as BodyKind, accounts: (held.get(row.id) ?? []).map((post) => post.account_id ?? '') },
    ]),
  )
}
