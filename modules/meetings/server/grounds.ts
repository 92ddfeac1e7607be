import { listEntrances, readNeighbourhood } from '#places'
import type { Unit } from '#kit/server/unit.ts'
import type { MeetingRow } from './store.ts'

/** The compounds here, each once. */
export async function compoundsHere(unit: Unit): Promise<{ id: string; name: string }[]> {
  const found = new Map<string, string>()
  for (const { compoundId, compound } of await listEntrances(unit)) found.set(compoundId, compound)
  return [...found].map(([id, name]) => ({ id, name }))
}

/** In whose name a paper goes out: the owners' committee's own, else the residents' committee. */
export async function issuerOf(unit: Unit, row: Pick<MeetingRow, 'kind' | 'compound_id'>): Promise<string> {
  const [here, compounds] = await Promise.all([readNeighbourhood(unit, unit.ground.code), compoundsHere(unit)])
  const compound = compounds.find((one) => one.id === row.compound_id)?.name
  const own = row.kind === 'owners-committee' || row.kind === 'owners-assembly'
  return own ? `${compound ?? here?.name ?? ''}业委会` : `${here?.name ?? ''}居委会`
}
