import { refuse } from '#kit/pure/refusal.ts'
import { addDays, type Day, dayOf, instantAt } from '#kit/pure/shanghai-time.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit, type Unit } from '#kit/server/unit.ts'
import type { BodyKind, PostEnding, PostKind } from '../../contract/words.ts'
import { isOver } from '../../domain/posts.ts'
import { rights } from '../../rights.ts'
import { countParty } from '../count-party.ts'
import { type ReadPost, tenureOfRow } from '../shape.ts'
import { dropDeclarations, endPost as end, endTenure, postById, postsRunOut } from '../store.ts'

/**
 * Writes a post's end: the post, its tenure (so that the next request finds no right), its declaration gone. Rooms below
 * hear `bodies.post-ended` and write the same down for their records.
 */
export function endPostRow(unit: Unit, row: ReadPost, how: { why: PostEnding; note: string | null; at?: Date }): void {
  const { at = unit.now, note, why } = how
  unit.writeOne(
    end(unit, row.id, { ended_at: at, ended_why: why, ended_note: note, ended_by: unit.actor?.name ?? null }),
    'bodies.post-over',
  )
  // One that was still to come never counts.
  unit.write(endTenure(unit, row.id, at))
  if (row.party_sealed !== null) unit.write(dropDeclarations(unit, [row.id]))
  unit.emit({
    type: 'bodies.post-ended',
    subjectId: row.id,
    data: {
      bodyId: row.body_id,
      postId: row.id,
      why,
      ...(row.account_id === null ? {} : { accountId: row.account_id }),
      ...(row.person_id === null ? {} : { personId: row.person_id }),
    },
  })
}

/** Ends a post: now, or from the start of a day that has passed; its rights are gone with the next request either way. */
export async function endPost(
  unit: Unit,
  id: string,
  input: { why: PostEnding; note: string | null; on?: Day | undefined },
): Promise<void> {
  const row = await unit.readOr(postById(unit, id), 'bodies.unknown-post')
  unit.authorise(rights['bodies.seat'], { bodyKind: row.body_kind as BodyKind, kind: row.kind as PostKind })
  if (row.ended_at !== null || isOver(tenureOfRow(row), unit.now)) refuse('bodies.post-over')
  const { note, on = dayOf(unit.now), why } = input
  if (on > dayOf(unit.now)) refuse('bodies.not-yet', {}, 'on')
  if (on < dayOf(unit.now) && on < row.from_on) refuse('bodies.days-crossed', {}, 'on')
  endPostRow(unit, row, { why, note, ...(on < dayOf(unit.now) ? { at: instantAt(on) } : {}) })
  await countParty(unit, [row.body_id])
}

const atOnce = 200

/** Writes down the end of posts whose last day has passed; their rights were gone with that day already. */
export async function endRunOut(parts: Parts): Promise<void> {
  for (const ground of await parts.grounds()) {
    for (;;) {
      const count = await inUnit(parts, { actor: null, now: parts.clock(), ground }, async (unit) => {
        const rows = await unit.read(postsRunOut(unit, dayOf(unit.now), atOnce))
        for (const row of rows) {
          const at = instantAt(addDays(row.until_on ?? dayOf(unit.now), 1))
          endPostRow(unit, row, { why: 'term-over', note: null, at })
        }
        await countParty(
          unit,
          rows.map((row) => row.body_id),
        )
        return rows.length
      })
      if (count < atOnce) break
    }
  }
}
