import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './db.ts'

/** Who lives here now: all, or these. */
export const personsHere = (unit: Unit, ids?: readonly string[]) => {
  let query = db
    .selectFrom('people.person')
    .select(['id', 'home_id', 'birth_date', 'sex', 'registration', 'relation', 'private_sealed'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('stay', '=', 'here')
    .where('left_on', 'is', null)
    .where('deceased', '=', false)
    .where('erased_at', 'is', null)
  if (ids !== undefined) query = query.where('id', '=', anyOf(ids))
  return query.orderBy('id')
}

/** Who lives in these homes. */
export const personsAt = (unit: Unit, homeIds: readonly string[]) =>
  personsHere(unit).where('home_id', '=', anyOf(homeIds))

/** Who lives in a home with one of these. */
export const personsWith = (unit: Unit, ids: readonly string[]) =>
  personsHere(unit).where('home_id', 'in', (eb) =>
    eb
      .selectFrom('people.person as one')
      .select('one.home_id')
      .where('one.neighbourhood_id', '=', unit.neighbourhoodId)
      .where('one.id', '=', anyOf(ids))
      .where('one.stay', '=', 'here')
      .where('one.left_on', 'is', null)
      .where('one.home_id', 'is not', null),
  )
