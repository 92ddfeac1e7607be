import { listEntrances } from '#places'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'

export interface Places {
  /** Name of a compound, or null. */
  compound: (id: string | null) => string | null
  /** An entrance with its compound: 延吉七村12号. */
  entrance: (id: string | null) => { compoundId: string; word: string } | null
}

/** The names of the neighbourhood's compounds and entrances. */
export async function placesHere(unit: Unit): Promise<Places> {
  const all = await listEntrances(unit)
  const compounds = new Map(all.map((one) => [one.compoundId, one.compound]))
  const entrances = new Map(
    all.map((one) => [one.id, { compoundId: one.compoundId, word: `${one.compound}${one.name}` }]),
  )
  return {
    compound: (id) => (id === null ? null : (compounds.get(id) ?? null)),
    entrance: (id) => (id === null ? null : (entrances.get(id) ?? null)),
  }
}

/** The names that these records need; nothing is read where none names a place. */
export async function placesOf(
  unit: Unit,
  rows: readonly { compound_id: string | null; entrance_id?: string | null }[],
): Promise<Places> {
  const named = rows.some((row) => row.compound_id !== null || (row.entrance_id ?? null) !== null)
  return named ? placesHere(unit) : { compound: () => null, entrance: () => null }
}

/** Refuses `topics.unknown-compound` for a compound that is not of this neighbourhood. */
export async function checkCompound(unit: Unit, id: string | null): Promise<void> {
  if (id !== null && (await placesHere(unit)).compound(id) === null) refuse('topics.unknown-compound', {}, 'compoundId')
}
