import { type RawBuilder, sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { db } from './db.ts'

const most = 10

/** Homes by parts of their address. `compound` matches the way the address begins. */
export const homesByAddress = (unit: Unit, parts: { compound?: string; entrance?: string; room?: string }) => {
  let query = db
    .selectFrom('places.public_home as h')
    .select(['h.id as home_id', 'h.entrance_id', 'h.entrance', 'h.room', 'h.compound', 'h.address'])
    .where('h.neighbourhood_id', '=', unit.neighbourhoodId)
  if (parts.entrance !== undefined) query = query.where('h.entrance', '=', parts.entrance)
  if (parts.room !== undefined) query = query.where('h.room', '=', parts.room)
  const { compound } = parts
  if (compound !== undefined) {
    query = query.where((eb) =>
      eb.or([
        eb(sql`starts_with(h.compound_address, ${compound})`, '=', true),
        eb(sql`starts_with(h.compound, ${compound})`, '=', true),
      ]),
    )
  }
  return query
    .orderBy('h.compound')
    .orderBy('h.entrance_position')
    .orderBy('h.floor')
    .orderBy('h.room')
    .orderBy('h.id')
    .limit(most)
}

const living = (unit: Unit) =>
  db
    .selectFrom('people.person as p')
    .select(['p.id', 'p.name', 'p.initials', 'p.home_id', sql<string | null>`null`.as('mask')])
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('p.stay', '=', 'here')
    .where('p.left_on', 'is', null)
    .where('p.deceased', '=', false)
    .limit(most)

/**
 * The ten first, then where they live: materialized, so that at most ten homes are looked up whatever the plan.
 */
const withHomes = (unit: Unit, persons: ReturnType<typeof living>) =>
  db
    .with(
      (cte) => cte('p').materialized(),
      () => persons,
    )
    .selectFrom('p')
    .innerJoin('places.public_home as h', (join) =>
      join.onRef('h.id', '=', 'p.home_id').on('h.neighbourhood_id', '=', unit.neighbourhoodId),
    )
    .select([
      'p.id as person_id',
      'p.name',
      'p.mask',
      'h.id as home_id',
      'h.entrance_id',
      'h.entrance',
      'h.room',
      'h.compound',
      'h.address',
    ])
    .orderBy(sql`length(p.initials)`)
    .orderBy('p.initials')
    .orderBy('p.name')
    .orderBy('h.entrance_position')
    .orderBy('h.floor')
    .orderBy('h.room')
    .orderBy('p.id')

/** Initials that begin so; those that are exactly so come first. A range, so that the prepared statement uses the index. */
export const personsByInitials = (unit: Unit, initials: string) =>
  withHomes(
    unit,
    living(unit)
      .where('p.initials', '>=', initials)
      .where('p.initials', '<', `${initials}{`)
      .orderBy(sql`length(p.initials)`)
      .orderBy('p.initials')
      .orderBy('p.id'),
  )

/** Names that begin so. */
export const personsByName = (unit: Unit, name: string) =>
  withHomes(
    unit,
    living(unit)
      .where(sql`p.name collate "C"`, '>=', name)
      .where(sql`p.name collate "C"`, '<', `${name}\u{10ffff}`)
      .orderBy(sql`length(p.name)`)
      .orderBy('p.id'),
  )

const withPhone = (unit: Unit, matching: RawBuilder<boolean>) =>
  withHomes(
    unit,
    living(unit)
      .innerJoin('people.phone as t', (join) =>
        join.onRef('t.person_id', '=', 'p.id').on('t.neighbourhood_id', '=', unit.neighbourhoodId),
      )
      .clearSelect()
      .select(['p.id', 'p.name', 'p.initials', 'p.home_id', sql<string | null>`t.mask`.as('mask')])
      .where(matching)
      .orderBy('p.id'),
  )

/** Telephone numbers that end so. */
export const personsByTail = (unit: Unit, tail: string) => withPhone(unit, sql<boolean>`t.tail = ${tail}`)

export const personsByPhone = (unit: Unit, blind: string) => withPhone(unit, sql<boolean>`t.number_blind = ${blind}`)

export const personsByIdNumber = (unit: Unit, blind: string) =>
  withHomes(unit, living(unit).where('p.id_blind', '=', blind))
