import { type KnownPerson, readPersons } from '#people'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'

/** The person as the register knows them; refuses `policies.unknown-person`. */
export async function existing(unit: Unit, personId: string): Promise<KnownPerson> {
  const [person] = await readPersons(unit, [personId])
  return person ?? refuse('policies.unknown-person', {}, 'personId')
}
