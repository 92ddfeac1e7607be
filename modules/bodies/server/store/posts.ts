import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { DeclarationRow, HandoverItemRow, HandoverRow, PostRow } from '../rows.ts'
import { anyOf, db } from './base.ts'

const posts = (unit: Unit) =>
  db
    .selectFrom('bodies.post as t')
    .innerJoin('bodies.body as b', (join) =>
      join.onRef('b.neighbourhood_id', '=', 't.neighbourhood_id').onRef('b.id', '=', 't.body_id'),
    )
    .leftJoin('people.public_person as p', (join) =>
      join.onRef('p.neighbourhood_id', '=', 't.neighbourhood_id').onRef('p.id', '=', 't.person_id'),
    )
    .leftJoin('bodies.declaration as d', (join) =>
      join.onRef('d.neighbourhood_id', '=', 't.neighbourhood_id').onRef('d.id', '=', 't.id'),
    )
    .selectAll('t')
    .select(['b.kind as body_kind', 'b.name as body_name', 'p.name as person_name', 'd.party_sealed', 'd.declared_on'])
    .where('t.neighbourhood_id', '=', unit.neighbourhoodId)

/** Posts that have not been ended, of every body. */
export const openPosts = (unit: Unit) =>
  posts(unit).where('t.ended_at', 'is', null).orderBy('t.from_on').orderBy('t.id')

export const postsOfBodies = (unit: Unit, bodyIds: readonly string[]) =>
  posts(unit).where('t.body_id', '=', anyOf(bodyIds)).orderBy('t.from_on').orderBy('t.id')

export const postById = (unit: Unit, id: string) => posts(unit).where('t.id', '=', id)

export const postsOfHolder = (unit: Unit, holder: { accountId: string } | { personId: string }) =>
  'accountId' in holder
    ? posts(unit).where('t.account_id', '=', holder.accountId).orderBy('t.from_on').orderBy('t.id')
    : posts(unit).where('t.person_id', '=', holder.personId).orderBy('t.from_on').orderBy('t.id')

/** Posts whose last day has passed, not yet written down as ended. */
export const postsRunOut = (unit: Unit, today: string, limit: number) =>
  posts(unit).where('t.ended_at', 'is', null).where('t.until_on', '<', today).orderBy('t.id').limit(limit)

/**
 * The compounds of the bodies of a kind in which an account holds a post now, of a post for one compound that one; null for a body that is there for the whole
 * neighbourhood.
 */
export const compoundsServedBy = (unit: Unit, accountId: string, kind: string) =>
  db
    .selectFrom('bodies.post as t')
    .innerJoin('bodies.tenure as n', 'n.id', 't.id')
    .innerJoin('bodies.body as b', (join) =>
      join.onRef('b.neighbourhood_id', '=', 't.neighbourhood_id').onRef('b.id', '=', 't.body_id'),
    )
    .leftJoin('bodies.body_compound as bc', (join) =>
      join
        .onRef('bc.neighbourhood_id', '=', 'b.neighbourhood_id')
        .onRef('bc.body_id', '=', 'b.id')
        .on((eb) => eb.or([eb('t.compound_id', 'is', null), eb('bc.compound_id', '=', eb.ref('t.compound_id'))])),
    )
    .select('bc.compound_id')
    .distinct()
    .where('t.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('t.account_id', '=', accountId)
    .where('b.kind', '=', kind)
    .where('b.ended_on', 'is', null)
    // A post for a compound that its body has left is for none, not for all.
    .where((eb) => eb.or([eb('t.compound_id', 'is', null), eb('bc.compound_id', 'is not', null)]))
    .where('n.starts_at', '<=', unit.now)
    .where((eb) => eb.or([eb('n.ends_at', 'is', null), eb('n.ends_at', '>', unit.now)]))

export const insertPosts = (rows: readonly PostRow[]) => db.insertInto('bodies.post').values([...rows])

export const insertTenures = (
  rows: readonly { id: string; neighbourhood_id: string; starts_at: Date; ends_at: Date | null }[],
) => db.insertInto('bodies.tenure').values([...rows])

export const endTenure = (unit: Unit, id: string, endsAt: Date) =>
  db
    .updateTable('bodies.tenure')
    .set({ ends_at: endsAt })
    .where('id', '=', id)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)

/** Ends a post that nobody has ended yet; touches no row otherwise. */
export const endPost = (
  unit: Unit,
  id: string,
  ending: { ended_at: Date; ended_why: string; ended_note: string | null; ended_by: string | null },
) =>
  db
    .updateTable('bodies.post')
    .set(ending)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('ended_at', 'is', null)

export const setAccount = (unit: Unit, id: string, accountId: string) =>
  db
    .updateTable('bodies.post')
    .set({ account_id: accountId })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

/** Takes a person's name off the posts they held once. */
export const forgetHolder = (unit: Unit, ids: readonly string[], name: string) =>
  db
    .updateTable('bodies.post')
    .set({ person_id: null, holder_name: name, account_id: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))

export const putDeclarations = (rows: readonly DeclarationRow[]) =>
  db
    .insertInto('bodies.declaration')
    .values([...rows])
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'id']).doUpdateSet((eb) => ({
        party_sealed: eb.ref('excluded.party_sealed'),
        declared_on: eb.ref('excluded.declared_on'),
        by_name: eb.ref('excluded.by_name'),
        at: eb.ref('excluded.at'),
      })),
    )

export const dropDeclarations = (unit: Unit, ids: readonly string[]) =>
  db.deleteFrom('bodies.declaration').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', anyOf(ids))

export const handovers = (unit: Unit, by: { bodyIds: readonly string[] | null } | { id: string }) => {
  const all = db
    .selectFrom('bodies.handover as h')
    .innerJoin('bodies.body as b', (join) =>
      join.onRef('b.neighbourhood_id', '=', 'h.neighbourhood_id').onRef('b.id', '=', 'h.body_id'),
    )
    .selectAll('h')
    .select('b.name as body_name')
    .where('h.neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('h.begun_on', 'desc')
    .orderBy('h.id')
  if ('id' in by) return all.where('h.id', '=', by.id)
  return by.bodyIds === null ? all : all.where('h.body_id', '=', anyOf(by.bodyIds))
}

export const itemsOf = (unit: Unit, handoverIds: readonly string[]) =>
  db
    .selectFrom('bodies.handover_item')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('handover_id', '=', anyOf(handoverIds))
    .orderBy('position')

export const itemById = (unit: Unit, id: string) =>
  db
    .selectFrom('bodies.handover_item')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const insertHandover = (row: HandoverRow) => db.insertInto('bodies.handover').values(row)
export const insertItems = (rows: readonly HandoverItemRow[]) => db.insertInto('bodies.handover_item').values([...rows])

export const passItem = (
  unit: Unit,
  id: string,
  passed: { given_by: string; taken_by: string; passed_at: Date; note: string | null; recorded_by: string | null },
) =>
  db
    .updateTable('bodies.handover_item')
    .set(passed)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('passed_at', 'is', null)

/** Per body: when the last of its papers passed in each kind of hand-over, and whether any is left. */
export const passedOf = (unit: Unit, bodyIds: readonly string[] | null) => {
  const all = db
    .selectFrom('bodies.handover as h')
    .innerJoin('bodies.handover_item as i', (join) =>
      join.onRef('i.neighbourhood_id', '=', 'h.neighbourhood_id').onRef('i.handover_id', '=', 'h.id'),
    )
    .select(['h.id', 'h.body_id', 'h.kind', 'h.begun_on'])
    .select((eb) => [
      eb.fn.max('i.passed_at').as('passed_at'),
      sql<number>`count(*) filter (where i.passed_at is null)::int`.as('open'),
    ])
    .where('h.neighbourhood_id', '=', unit.neighbourhoodId)
    .groupBy(['h.neighbourhood_id', 'h.id', 'h.body_id', 'h.kind', 'h.begun_on'])
  return bodyIds === null ? all : all.where('h.body_id', '=', anyOf(bodyIds))
}

/** Posts that ended before then and still say who held them. */
const heldOnce = (unit: Unit, before: Date) =>
  db
    .selectFrom('bodies.post')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('ended_at', '<', before)
    .where((eb) =>
      eb.or([eb('person_id', 'is not', null), eb('account_id', 'is not', null), eb('ended_note', 'is not', null)]),
    )

export const countHeldOnce = (unit: Unit, before: Date) =>
  heldOnce(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const heldOnceBefore = (unit: Unit, before: Date, limit: number) =>
  heldOnce(unit, before).select('id').orderBy('ended_at').orderBy('id').limit(limit)

/** Why a post ended is somebody's own affair once nobody asks any more. */
export const forgetEnding = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('bodies.post')
    .set({ ended_note: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))
