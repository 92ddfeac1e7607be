import { livingWith } from '#people'
import { attachFiles } from '#files'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { authorisationById, endAuthorisation, insertAuthorisation } from '../store.ts'
import { assess } from './assess.ts'
import { existing } from './existing.ts'

/**
 * Keeps the paper by which somebody allows the office to check the family's means (上海市社会救助条例 art. 35). Refuses
 * `policies.unknown-person`, `policies.not-yet`.
 */
export async function noteAuthorisation(
  unit: Unit,
  input: { id: string; personId: string; givenOn: string; fileId: string | null },
): Promise<void> {
  if ((await unit.readOne(authorisationById(unit, input.id))) !== undefined) return
  await existing(unit, input.personId)
  if (input.givenOn > dayOf(unit.now)) refuse('policies.not-yet', {}, 'givenOn')
  unit.write(
    insertAuthorisation({
      neighbourhood_id: unit.neighbourhoodId,
      id: input.id,
      person_id: input.personId,
      given_on: input.givenOn,
      noted_at: unit.now,
      noted_by: unit.actor?.name ?? null,
      withdrawn_at: null,
      withdrawn_by: null,
    }),
  )
  if (input.fileId !== null) await attachFiles(unit, [input.fileId], { room: 'policies', recordId: input.id })
  unit.emit({ type: 'policies.authorised', subjectId: input.personId, data: { givenOn: input.givenOn } })
}

/** The person takes it back: what the checks brought is not used from now on. Refuses `policies.unknown-authorisation`. */
export async function withdrawAuthorisation(unit: Unit, id: string): Promise<void> {
  const row = await unit.readOr(authorisationById(unit, id).forUpdate(), 'policies.unknown-authorisation')
  if (row.withdrawn_at !== null) return
  unit.write(endAuthorisation(unit, id))
  await unit.flush()
  unit.emit({ type: 'policies.authorisation-withdrawn', subjectId: row.person_id, data: {} })
  await assess(unit, await livingWith(unit, [row.person_id]), 'answer')
}
