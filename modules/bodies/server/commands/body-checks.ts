import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { BodyKind, Ring } from '../../contract/words.ts'
import { bodies, bodyById, compounds, reaches } from '../store.ts'

/** What is said about a body. */
export interface BodyFacts {
  name: string
  officePhone: string | null
  officePlace: string | null
  note: string | null
  ring: Ring | null
  compoundIds: readonly string[]
}

/** One body that exists still; refuses `bodies.unknown-body`, `bodies.body-ended`. */
export async function standingBody(unit: Unit, id: string) {
  const row = await unit.readOr(bodyById(unit, id), 'bodies.unknown-body')
  if (row.ended_on !== null) refuse('bodies.body-ended')
  return { ...row, kind: row.kind as BodyKind }
}

/** Refuses a name that is taken, compounds that are not here, and a second owners' committee in one compound. */
export async function checkBody(unit: Unit, id: string, kind: BodyKind, facts: BodyFacts): Promise<void> {
  const all = await unit.read(bodies(unit))
  if (all.some((row) => row.id !== id && row.kind === kind && row.name === facts.name))
    refuse('bodies.body-exists', {}, 'name')
  const here = new Set((await unit.read(compounds(unit))).map((row) => row.id))
  if (facts.compoundIds.some((one) => !here.has(one))) refuse('bodies.unknown-compound', {}, 'compoundIds')
  const bound = kind === 'owners-committee' || kind === 'property-manager'
  if (bound && facts.compoundIds.length === 0) refuse('bodies.needs-compound', {}, 'compoundIds')
  if (kind !== 'owners-committee') return
  if (new Set(facts.compoundIds).size > 1) refuse('bodies.one-compound', {}, 'compoundIds')
  const others = all.filter((row) => row.id !== id && row.kind === kind && row.ended_on === null)
  const reached = await unit.read(
    reaches(
      unit,
      others.map((row) => row.id),
    ),
  )
  if (reached.some((one) => facts.compoundIds.includes(one.compound_id)))
    refuse('bodies.has-committee', {}, 'compoundIds')
}

export const reachRows = (unit: Unit, bodyId: string, compoundIds: readonly string[]) =>
  [...new Set(compoundIds)].map((compoundId) => ({
    neighbourhood_id: unit.neighbourhoodId,
    body_id: bodyId,
    compound_id: compoundId,
  }))
