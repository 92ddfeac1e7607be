import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './base.ts'

/** Where the homes lie that somebody's account is bound to, in which they live by the register, or which they own now. */
export const placesOfResident = (unit: Unit, personId: string | null, homeIds: readonly string[]) =>
  db
    .selectFrom('places.public_home as h')
    .select(['h.entrance_id', 'h.building_id', 'h.compound_id'])
    .distinct()
    .where('h.neighbourhood_id', '=', unit.neighbourhoodId)
    .where(
      'h.id',
      'in',
      sql`(select unnest(${[...homeIds]}::uuid[])
      union select p.home_id from people.public_person p where p.neighbourhood_id = ${unit.neighbourhoodId}
        and p.id = ${personId}::uuid and p.left_on is null and p.home_id is not null
      union select t.home_id from titles.public_title t where t.neighbourhood_id = ${unit.neighbourhoodId}
        and t.person_id = ${personId}::uuid)` as never,
    )

/** Rolls of residents, of owners of these places, or on which somebody stands; of one roll or of all. */
export const rollsConcerning = (unit: Unit, places: readonly string[], personId: string | null, rollId?: string) => {
  const found = db
    .selectFrom('rolls.roll as r')
    .select('r.id')
    .where('r.neighbourhood_id', '=', unit.neighbourhoodId)
    .where((eb) =>
      eb.or([
        eb('r.electorate', '!=', 'owners'),
        eb('r.scope_id', '=', anyOf(places)),
        eb(
          'r.id',
          'in',
          eb
            .selectFrom('rolls.holder as h')
            .select('h.roll_id')
            .where('h.neighbourhood_id', '=', unit.neighbourhoodId)
            .where(sql<boolean>`h.person_id = ${personId}::uuid`),
        ),
      ]),
    )
  return rollId === undefined ? found : found.where('r.id', '=', rollId)
}

/** Rolls of the owners of these places; of one roll or of all. */
export const rollsOfOwners = (unit: Unit, places: readonly string[], rollId?: string) => {
  const found = db
    .selectFrom('rolls.roll')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('electorate', '=', 'owners')
    .where('scope_id', '=', anyOf(places))
  return rollId === undefined ? found : found.where('id', '=', rollId)
}
