import type { RosterFacts } from '#people'
import type { Unit } from '#kit/server/unit.ts'

const context = (personId: string) => `imports.before:${personId}`

/** What fields said before a run changed them, sealed, so that the run can be taken back. */
export function sealedBefore(
  unit: Unit,
  personId: string,
  was: RosterFacts,
  fields: readonly (keyof RosterFacts)[],
): string {
  const kept = Object.fromEntries(fields.map((field) => [field, was[field]]))
  return unit.parts.cipher.seal(JSON.stringify(kept), context(personId))
}

export function openBefore(unit: Unit, personId: string, sealed: string): Partial<RosterFacts> {
  return JSON.parse(unit.parts.cipher.open(sealed, context(personId))) as Partial<RosterFacts>
}
