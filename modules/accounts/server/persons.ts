import { readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'

/** Somebody of this neighbourhood's register; refuses `accounts.unknown-person`. */
export async function knownPerson(unit: Unit, id: string): Promise<{ id: string; name: string }> {
  const [person] = await readPersons(unit, [id])
  return person ? { id: person.id, name: person.name } : refuse('accounts.unknown-person')
}
