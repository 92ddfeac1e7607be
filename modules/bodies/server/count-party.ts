import type { Unit } from '#kit/server/unit.ts'
import type { PartyShare } from '../domain/red.ts'
import { inForce, sits } from '../domain/posts.ts'
import { type ReadPost, tenureOfRow } from './shape.ts'
import { postsOfBodies, putShares } from './store.ts'

const context = (postId: string) => `bodies.party:${postId}`

export const sealParty = (unit: Unit, postId: string, party: boolean): string =>
  unit.parts.cipher.seal(party ? 'yes' : 'no', context(postId))

export const openParty = (unit: Unit, postId: string, sealed: string): boolean =>
  unit.parts.cipher.open(sealed, context(postId)) === 'yes'

/** Counts what the members of a body declared. */
function shareOf(unit: Unit, rows: readonly ReadPost[]): PartyShare {
  const seated = rows.filter((row) => sits(row.kind) && inForce(tenureOfRow(row), unit.now))
  const said = seated.filter((row) => row.party_sealed !== null)
  const party = said.filter((row) => openParty(unit, row.id, row.party_sealed ?? ''))
  return { seated: seated.length, declared: said.length, party: party.length }
}

/** Counts the bodies anew, after everything queued so far; the sealed rows themselves are never read by figures. */
export async function countParty(unit: Unit, bodyIds: readonly string[]): Promise<void> {
  const ids = [...new Set(bodyIds)]
  if (ids.length === 0) return
  await unit.flush()
  const rows = Map.groupBy(await unit.read(postsOfBodies(unit, ids)), (row) => row.body_id)
  unit.write(
    putShares(
      ids.map((id) => ({
        neighbourhood_id: unit.neighbourhoodId,
        id,
        ...shareOf(unit, rows.get(id) ?? []),
        at: unit.now,
      })),
    ),
  )
}
