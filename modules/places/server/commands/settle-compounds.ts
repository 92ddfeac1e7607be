import type { Unit } from '#kit/server/unit.ts'
import { compounds, insertCompounds } from '../store.ts'

/** A compound as a list names it; its address is what it is found again by. */
export interface WantedCompound {
  name: string
  address: string
  kind?: string
  builtYear?: number
}

/** Makes sure that these compounds stand in the register, homes or none, and gives their ids in the same order. */
export async function settleCompounds(unit: Unit, wanted: readonly WantedCompound[]): Promise<string[]> {
  const ids = new Map((await unit.read(compounds(unit))).map((row) => [row.address, row.id]))
  const rows: Parameters<typeof insertCompounds>[0][number][] = []
  const settled = wanted.map(({ name, address, kind = 'unknown', builtYear = null }) => {
    const known = ids.get(address)
    if (known !== undefined) return known
    const id = unit.id()
    ids.set(address, id)
    rows.push({
      neighbourhood_id: unit.neighbourhoodId,
      id,
      name,
      address,
      kind,
      built_year: builtYear,
      created_at: unit.now,
    })
    return id
  })
  if (rows.length > 0) unit.write(insertCompounds(rows))
  return settled
}
