import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { question } from '../../contract/shapes.ts'
import type { FactKey } from '../../domain/facts.ts'
import type { KnownOf } from '../known.ts'
import { askedOf, questionOf } from './at-the-door.ts'
import { marksOf } from './persons.ts'

/**
 * The questions that are left for these persons, each naming whom it is put to where that is another of the family. Names are
 * read once for all of them.
 */
export async function asking(
  unit: Unit,
  people: readonly (KnownOf | undefined)[],
): Promise<(personId: string, facts: readonly FactKey[]) => z.input<typeof question>[]> {
  const byId = new Map(people.flatMap((person) => (person === undefined ? [] : [[person.id, person] as const])))
  const others = [...byId.values()].flatMap(({ id, incomeOf }) => (incomeOf ?? []).filter((other) => other !== id))
  const names = others.length === 0 ? new Map() : await marksOf(unit, others)
  return (personId, facts) =>
    askedOf(byId.get(personId) ?? { id: personId, incomeOf: null }, facts).map((one) => ({
      ...questionOf(one.key),
      of: one.personId === personId ? null : { id: one.personId, name: names.get(one.personId)?.name ?? '' },
    }))
}
