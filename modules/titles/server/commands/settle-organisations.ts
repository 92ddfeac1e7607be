import { trimPadding } from '#kit/pure/text.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { OrganisationKind } from '../../contract/words.ts'
import { insertOrganisations, organisationsByNames } from '../store.ts'

/** Makes sure that these organisations stand in the register, and gives their ids in the same order. */
export async function settleOrganisations(
  unit: Unit,
  wanted: readonly { name: string; kind: OrganisationKind }[],
): Promise<string[]> {
  if (wanted.length === 0) return []
  const names = wanted.map((one) => trimPadding(one.name))
  const ids = new Map((await unit.read(organisationsByNames(unit, names))).map((row) => [row.name, row.id]))
  const rows: Parameters<typeof insertOrganisations>[0][number][] = []
  const settled = wanted.map(({ kind }, index) => {
    const name = names[index] ?? ''
    let id = ids.get(name)
    if (id === undefined) {
      id = unit.id()
      ids.set(name, id)
      rows.push({
        neighbourhood_id: unit.neighbourhoodId,
        id,
        name,
        kind,
        credit_code: null,
        contact: null,
        version: 1,
        created_at: unit.now,
      })
    }
    return id
  })
  if (rows.length > 0) unit.write(insertOrganisations(rows))
  return settled
}
