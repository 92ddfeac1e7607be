import type { Unit } from '#kit/server/unit.ts'
import type { RosterFacts } from '../../domain/facts.ts'
import { digestOf, idBlind } from '../seals.ts'
import { personKeys as keys } from '../store/persons.ts'
import { readFacts } from '../commands/save-persons.ts'

/** By what somebody of the register is recognised in a list. */
export interface PersonKey {
  id: string
  /** The ID number's blind index; see `blindIdNumber`. */
  idBlind: string | null
  name: string
  birthDate: string | null
  homeId: string | null
  /** Keyed digest of what a roster knows; see `digestOfFacts`. */
  digest: string
  version: number
}

/** The keys of everybody in the neighbourhood, the dead and those who moved away too. */
export async function personKeys(unit: Unit): Promise<PersonKey[]> {
  return (await unit.read(keys(unit))).map((row) => ({
    id: row.id,
    idBlind: row.id_blind,
    name: row.name,
    birthDate: row.birth_date,
    homeId: row.home_id,
    digest: row.digest,
    version: row.version,
  }))
}

/** How an ID number stands in `PersonKey.idBlind`. */
export const blindIdNumber = (unit: Unit, idNumber: string): string => idBlind(unit.parts.cipher, idNumber)

/** The digest that facts would have in the register: equal to `PersonKey.digest` when nothing differs. */
export const digestOfFacts = (unit: Unit, facts: RosterFacts): string => digestOf(unit.parts.cipher, facts)

/**
 * What the register holds of these persons, in clear: for comparing with a list only. Locks the rows until the transaction
 * ends. Never hand the result to a screen.
 */
export async function rosterFacts(unit: Unit, ids: readonly string[]): Promise<Map<string, RosterFacts>> {
  return new Map([...(await readFacts(unit, ids))].map(([id, { facts }]) => [id, facts]))
}

/** The same with the version each was read at, which `savePersons` asks for, and how they stand here. */
export async function knownFacts(
  unit: Unit,
  ids: readonly string[],
): Promise<Map<string, { version: number; stay: string; facts: RosterFacts }>> {
  return new Map(
    [...(await readFacts(unit, ids))].map(([id, { row, facts }]) => [
      id,
      { version: row.version, stay: row.stay, facts },
    ]),
  )
}
