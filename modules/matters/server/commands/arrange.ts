import type { Unit } from '#kit/server/unit.ts'
import { putParty as upsert } from '../store.ts'

/** Adds or changes a party that matters can be given to. */
export async function putParty(
  unit: Unit,
  id: string,
  input: { kind: string; name: string; phone: string | null; active: boolean },
): Promise<void> {
  unit.write(upsert({ neighbourhood_id: unit.neighbourhoodId, id, ...input }))
  unit.emit({ type: 'matters.party-put', subjectId: id, data: { kind: input.kind, active: input.active } })
}
