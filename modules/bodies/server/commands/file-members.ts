import { refuse } from '#kit/pure/refusal.ts'
import { type Day, dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { MemberChangeKind } from '../../contract/words.ts'
import { changeKey } from '../../domain/member-changes.ts'
import { standingsOf } from '../queries/known.ts'
import { putMemberFilings } from '../store.ts'
import { standingBody } from './body-checks.ts'

/**
 * Members who joined or left were filed with the subdistrict (SH 33). What was filed already gets the new day: a slip of the
 * pen is put right, and the event keeps both. Refuses `bodies.unknown-change`, `bodies.not-yet`, `bodies.filed-too-early`.
 */
export async function fileMembers(
  unit: Unit,
  bodyId: string,
  input: { filedOn: Day; changes: readonly { postId: string; change: MemberChangeKind }[] },
): Promise<void> {
  const body = await standingBody(unit, bodyId)
  const { filedOn } = input
  if (filedOn > dayOf(unit.now)) refuse('bodies.not-yet', {}, 'filedOn')
  const known = new Map(
    (await standingsOf(unit, [body.id]))(body.id, body.kind).changes.map((one) => [
      changeKey(one.postId, one.change),
      one,
    ]),
  )
  const wanted = new Set(input.changes.map(({ postId, change }) => changeKey(postId, change)))
  const filed = [...wanted].map((key) => known.get(key) ?? refuse('bodies.unknown-change'))
  if (filed.some(({ on }) => on > filedOn)) refuse('bodies.filed-too-early', {}, 'filedOn')
  unit.write(
    putMemberFilings(
      filed.map(({ postId, change }) => ({
        neighbourhood_id: unit.neighbourhoodId,
        id: unit.id(),
        body_id: body.id,
        post_id: postId,
        change,
        filed_on: filedOn,
        by_name: unit.actor?.name ?? null,
        at: unit.now,
      })),
    ),
  )
  const changes = filed.map(({ postId, change, filedOn: before }) => ({ postId, change, before }))
  unit.emit({ type: 'bodies.members-filed', subjectId: body.id, data: { filedOn, changes } })
}
