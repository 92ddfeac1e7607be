import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { isOver } from '../../domain/posts.ts'
import { type Post, tenureOfRow, toPost } from '../shape.ts'
import { postById, setAccount } from '../store.ts'

/**
 * Names the account that holds a post, for the room that gives accounts their standings: from then on the post's end is
 * theirs too. Refuses `bodies.unknown-post`, `bodies.post-over`.
 */
export async function holdPost(unit: Unit, postId: string, accountId: string): Promise<Post> {
  const row = await unit.readOr(postById(unit, postId), 'bodies.unknown-post')
  if (isOver(tenureOfRow(row), unit.now)) refuse('bodies.post-over')
  unit.write(setAccount(unit, postId, accountId))
  return toPost({ ...row, account_id: accountId }, unit.now)
}
