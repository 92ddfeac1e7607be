import type { z } from 'zod'
import { readPersons } from '#people'
import { readHomes } from '#places'
import type { Unit } from '#kit/server/unit.ts'
import type { personMark } from '../../contract/shapes.ts'

export type PersonMark = z.input<typeof personMark>

/** These persons as lists show them, by id. */
export async function marksOf(unit: Unit, ids: readonly string[]): Promise<Map<string, PersonMark>> {
  const persons = await readPersons(unit, [...new Set(ids)])
  const homeIds = [...new Set(persons.flatMap((person) => (person.homeId === null ? [] : [person.homeId])))]
  const homes = new Map((await readHomes(unit, homeIds)).map((home) => [home.id, home.address]))
  return new Map(
    persons.map(({ id, masked, homeId }) => [
      id,
      { id, name: masked.name, age: masked.age, homeId, address: (homeId !== null && homes.get(homeId)) || null },
    ]),
  )
}
