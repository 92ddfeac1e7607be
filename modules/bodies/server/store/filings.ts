import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { MemberFilingRow } from '../rows.ts'
import { anyOf, db } from './base.ts'

/** Which rows: those of one neighbourhood, all or of some bodies; or of several neighbourhoods at once. */
export type Among = { unit: Unit; bodyIds: readonly string[] | null } | { places: readonly string[] }

/** Who sat, sits and will sit on owners' committees. */
export const seats = (among: Among) => {
  const all = db
    .selectFrom('bodies.post as t')
    .innerJoin('bodies.body as b', (join) =>
      join.onRef('b.neighbourhood_id', '=', 't.neighbourhood_id').onRef('b.id', '=', 't.body_id'),
    )
    .leftJoin('people.public_person as p', (join) =>
      join.onRef('p.neighbourhood_id', '=', 't.neighbourhood_id').onRef('p.id', '=', 't.person_id'),
    )
    .select(['t.id', 't.body_id', 't.kind', 't.person_id', 't.holder_name', 'p.name as person_name'])
    .select(['t.from_on', 't.until_on', 't.ended_at', 't.ended_why'])
    .where('b.kind', '=', 'owners-committee')
    .orderBy('t.from_on')
    .orderBy('t.id')
  if ('unit' in among) {
    const here = all.where('t.neighbourhood_id', '=', among.unit.neighbourhoodId)
    return among.bodyIds === null ? here : here.where('t.body_id', '=', anyOf(among.bodyIds))
  }
  // Of a whole area only committees in which somebody came or went after the last filing.
  return all.where('t.neighbourhood_id', '=', anyOf(among.places)).where(
    sql<boolean>`exists (
      select from bodies.post m
      where m.neighbourhood_id = t.neighbourhood_id and m.body_id = t.body_id
        and coalesce(m.ended_at, m.from_on) > (
          select max(f.filed_on) from bodies.term f
          where f.neighbourhood_id = t.neighbourhood_id and f.body_id = t.body_id
        )
    )`,
  )
}

export const memberFilings = (among: Among) => {
  const all = db.selectFrom('bodies.member_filing').select(['body_id', 'post_id', 'change', 'filed_on'])
  if ('places' in among) return all.where('neighbourhood_id', '=', anyOf(among.places))
  const here = all.where('neighbourhood_id', '=', among.unit.neighbourhoodId)
  return among.bodyIds === null ? here : here.where('body_id', '=', anyOf(among.bodyIds))
}

export const putMemberFilings = (rows: readonly MemberFilingRow[]) =>
  db
    .insertInto('bodies.member_filing')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'post_id', 'change']).doUpdateSet((eb) => ({
        filed_on: eb.ref('excluded.filed_on'),
        by_name: eb.ref('excluded.by_name'),
        at: eb.ref('excluded.at'),
      })),
    )

/** Owners' committees that stand, of several neighbourhoods. */
export const committeesIn = (places: readonly string[]) =>
  db
    .selectFrom('bodies.body')
    .select(['neighbourhood_id', 'id', 'name'])
    .where('neighbourhood_id', '=', anyOf(places))
    .where('kind', '=', 'owners-committee')
    .where('ended_on', 'is', null)
    .orderBy('id')

/** Their terms, the newest of each first. */
export const termsIn = (places: readonly string[]) =>
  db
    .selectFrom('bodies.term')
    .selectAll()
    .where('neighbourhood_id', '=', anyOf(places))
    .orderBy('body_id')
    .orderBy('number', 'desc')
