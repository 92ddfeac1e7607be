import type { PersonRestore, RosterFacts } from '#people'
import type { Unit } from '#kit/server/unit.ts'

const context = (personId: string) => `imports.before:${personId}`

type Before = Pick<PersonRestore, 'facts' | 'stay'>

/** What fields said before a run changed them, and how the person stood here, sealed, so that the run can be taken back. */
export function sealedBefore(
  unit: Unit,
  personId: string,
  { facts: was, stay }: { facts: RosterFacts; stay: string },
  fields: readonly (keyof RosterFacts)[],
): string {
  const facts: Partial<RosterFacts> = Object.fromEntries(fields.map((field) => [field, was[field]]))
  const kept: Before = { facts, ...(fields.includes('homeId') ? { stay } : {}) }
  return unit.parts.cipher.seal(JSON.stringify(kept), context(personId))
}

export function openBefore(unit: Unit, personId: string, sealed: string): Before {
  return JSON.parse(unit.parts.cipher.open(sealed, context(personId))) as Before
}
