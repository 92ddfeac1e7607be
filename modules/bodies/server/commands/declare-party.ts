import { refuse } from '#kit/pure/refusal.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import type { Unit } from '#kit/server/unit.ts'
import { isOver } from '../../domain/posts.ts'
import { countParty, openParty, sealParty } from '../count-party.ts'
import { tenureOfRow } from '../shape.ts'
import { dropDeclarations, postById, putDeclarations } from '../store.ts'

/**
 * What the holder declares about Party membership, for the share of the body and for nothing else; sensitive personal
 * information (个人信息保护法 28), so it is sealed, only counted, and can be taken back at any time (15).
 */
export async function declareParty(unit: Unit, postId: string, party: boolean | null): Promise<void> {
  const row = await unit.readOr(postById(unit, postId), 'bodies.unknown-post')
  if (isOver(tenureOfRow(row), unit.now)) refuse('bodies.post-over')
  if (party === null) unit.write(dropDeclarations(unit, [postId]))
  else {
    unit.write(
      putDeclarations([
        {
          neighbourhood_id: unit.neighbourhoodId,
          id: postId,
          party_sealed: sealParty(unit, postId, party),
          declared_on: dayOf(unit.now),
          by_name: unit.actor?.name ?? null,
          at: unit.now,
        },
      ]),
    )
  }
  unit.emit({
    type: party === null ? 'bodies.declaration-taken-back' : 'bodies.declaration-made',
    subjectId: postId,
    data: { bodyId: row.body_id },
  })
  await countParty(unit, [row.body_id])
}

/** What one member declared; that it was looked at, and why, is written down. */
export async function readDeclaration(
  unit: Unit,
  postId: string,
  reason: string,
): Promise<{ party: boolean; declaredOn: string }> {
  const row = await unit.readOr(postById(unit, postId), 'bodies.unknown-post')
  if (row.party_sealed === null || row.declared_on === null) refuse('bodies.no-declaration')
  unit.emit({ type: 'bodies.declaration-read', subjectId: postId, data: { bodyId: row.body_id, reason } })
  return { party: openParty(unit, postId, row.party_sealed), declaredOn: row.declared_on }
}
