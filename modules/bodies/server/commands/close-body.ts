import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { PostKind } from '../../contract/words.ts'
import { rights } from '../../rights.ts'
import { changeBody, postsOfBodies } from '../store.ts'
import { standingBody } from './body-checks.ts'
import { endPostRow } from './end-post.ts'

/** A body is dissolved or leaves: its posts end now, and with them the rights they gave. */
export async function closeBody(
  unit: Unit,
  id: string,
  input: { version: number; on: string; reason: string },
): Promise<void> {
  const body = await standingBody(unit, id)
  if (input.on > dayOf(unit.now)) refuse('bodies.not-yet', {}, 'on')
  const posts = (await unit.read(postsOfBodies(unit, [id]))).filter((post) => post.ended_at === null)
  unit.authorise(rights['bodies.seat'], { bodyKind: body.kind, kind: 'member' })
  for (const post of posts) unit.authorise(rights['bodies.seat'], { bodyKind: body.kind, kind: post.kind as PostKind })
  unit.writeOne(changeBody(unit, id, input.version, { ended_on: input.on, ended_why: input.reason }))
  for (const post of posts) endPostRow(unit, post, { why: 'term-over', note: input.reason })
  unit.emit({ type: 'bodies.body-closed', subjectId: id, data: { kind: body.kind, on: input.on } })
}
