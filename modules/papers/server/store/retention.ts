import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './base.ts'

const closedBefore = (unit: Unit, before: Date) =>
  db
    .selectFrom('papers.paper as p')
    .innerJoin('papers.stack as s', (join) =>
      join.onRef('s.neighbourhood_id', '=', 'p.neighbourhood_id').onRef('s.id', '=', 'p.stack_id'),
    )
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('s.closed_at', '<', before)

const named = (unit: Unit, before: Date) => closedBefore(unit, before).where('p.taker_sealed', 'is not', null)

export const countNamed = (unit: Unit, before: Date) =>
  named(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const namedBefore = (unit: Unit, before: Date, limit: number) =>
  named(unit, before).select('p.id').orderBy('p.id').limit(limit)

export const forgetTakers = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('papers.paper')
    .set({ taker_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))

/** Stands where a home or a name stood. */
const GONE = '已删除'

const linked = (unit: Unit, before: Date) => closedBefore(unit, before).where('p.label', '!=', GONE)

export const countLinked = (unit: Unit, before: Date) =>
  linked(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const linkedBefore = (unit: Unit, before: Date, limit: number) =>
  linked(unit, before).select('p.id').orderBy('p.id').limit(limit)

/** The paper stays with its serial and its fate; whose it was does not. */
export const forgetWhose = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('papers.paper')
    .set({ person_ids: [], label: GONE, taker_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))

/** Papers of a person's rights, with their votes. */
export const papersOfPerson = (unit: Unit, personId: string) =>
  db
    .selectFrom('papers.paper as p')
    .innerJoin('papers.stack as s', (join) =>
      join.onRef('s.neighbourhood_id', '=', 'p.neighbourhood_id').onRef('s.id', '=', 'p.stack_id'),
    )
    .select([
      'p.id',
      'p.serial',
      'p.label',
      'p.state',
      'p.how',
      'p.taker_sealed',
      'p.issued_at',
      'p.given_at',
      's.title',
    ])
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where(sql<boolean>`p.person_ids @> array[${personId}::uuid]`)
    .orderBy('p.issued_at')
    .orderBy('p.id')
    .limit(500)
