import type { Unit } from '#kit/server/unit.ts'
import type { BodyKind } from '../../contract/words.ts'
import { bodyById, insertBodies, insertReaches } from '../store.ts'
import { type BodyFacts, checkBody, reachRows } from './body-checks.ts'

/** Registers a body; its name is nobody else's of its kind, and a compound has one owners' committee. */
export async function addBody(unit: Unit, input: BodyFacts & { id: string; kind: BodyKind }): Promise<void> {
  const { id, kind } = input
  if ((await unit.readOne(bodyById(unit, id))) !== undefined) return
  await checkBody(unit, id, kind, input)
  unit.write(
    insertBodies([
      {
        neighbourhood_id: unit.neighbourhoodId,
        id,
        kind,
        name: input.name,
        office_phone: input.officePhone,
        office_place: input.officePlace,
        ring: input.ring,
        note: input.note,
        ended_on: null,
        ended_why: null,
        version: 1,
        created_at: unit.now,
      },
    ]),
  )
  const rows = reachRows(unit, id, input.compoundIds)
  if (rows.length > 0) unit.write(insertReaches(rows))
  unit.emit({ type: 'bodies.body-added', subjectId: id, data: { kind, compoundIds: input.compoundIds } })
}
