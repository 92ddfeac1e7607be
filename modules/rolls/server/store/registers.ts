import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './base.ts'

/** Every door of the neighbourhood with the building and compound it belongs to, and how many homes lie behind it. */
export const doors = (unit: Unit) =>
  db
    .selectFrom('places.public_home')
    .select((eb) => [
      'entrance_id',
      'entrance',
      'building_id',
      'building',
      'compound_id',
      'compound',
      eb.fn.countAll<string>().as('homes'),
    ])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .groupBy(['entrance_id', 'entrance', 'entrance_position', 'building_id', 'building', 'compound_id', 'compound'])
    .orderBy('compound')
    .orderBy('entrance_position')
    .orderBy('entrance')
    .orderBy('entrance_id')

const persons = (unit: Unit) =>
  db
    .selectFrom('people.public_person')
    .select(['id', 'home_id', 'stay', 'name', 'birth_date', 'deceased', 'left_on'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)

export type PersonRow = NonNullable<
  ReturnType<typeof persons> extends { execute(): Promise<(infer Row)[]> } ? Row : never
>

export const personsAtHomes = (unit: Unit, homeIds: readonly string[]) =>
  persons(unit).where('home_id', '=', anyOf(homeIds)).where('stay', '=', 'here').where('left_on', 'is', null)

export const personsByIds = (unit: Unit, ids: readonly string[]) => persons(unit).where('id', '=', anyOf(ids))
