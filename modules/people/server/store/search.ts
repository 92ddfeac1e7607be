import { sql } from 'kysely'
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
  return query.orderBy('h.compound').orderBy('h.entrance_position').orderBy('h.floor').orderBy('h.room').limit(most)
}

const found = (unit: Unit) =>
  db
    .selectFrom('people.person as p')
    .innerJoin('places.public_home as h', (join) =>
      join.onRef('h.neighbourhood_id', '=', 'p.neighbourhood_id').onRef('h.id', '=', 'p.home_id'),
    )
    .select([
      'p.id as person_id',
      'p.name',
      'p.initials',
      'h.id as home_id',
      'h.entrance_id',
      'h.entrance',
      'h.room',
      'h.compound',
      'h.address',
    ])
    .where('p.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('p.left_on', 'is', null)
    .where('p.deceased', '=', false)
    .limit(most)

/** Initials that begin so; those that are exactly so come first. A range, so that the prepared statement uses the index. */
export const personsByInitials = (unit: Unit, initials: string) =>
  found(unit)
    .where('p.initials', '>=', initials)
    .where('p.initials', '<', `${initials}{`)
    .orderBy(sql`length(p.initials)`)
    .orderBy('p.initials')
    .orderBy('p.name')
    .orderBy('h.entrance_position')
    .orderBy('h.floor')
    .orderBy('h.room')

/** Names that begin so. */
export const personsByName = (unit: Unit, name: string) =>
  found(unit)
    .where(sql`p.name collate "C"`, '>=', name)
    .where(sql`p.name collate "C"`, '<', `${name}\u{10ffff}`)
    .orderBy(sql`length(p.name)`)
    .orderBy('p.id')

export const personsByTail = (unit: Unit, tail: string) =>
  found(unit)
    .innerJoin('people.phone as t', (join) =>
      join.onRef('t.neighbourhood_id', '=', 'p.neighbourhood_id').onRef('t.person_id', '=', 'p.id'),
    )
    .select('t.mask')
    .where('t.tail', '=', tail)
    .orderBy('p.id')

export const personsByPhone = (unit: Unit, blind: string) =>
  found(unit)
    .innerJoin('people.phone as t', (join) =>
      join.onRef('t.neighbourhood_id', '=', 'p.neighbourhood_id').onRef('t.person_id', '=', 'p.id'),
    )
    .select('t.mask')
    .where('t.number_blind', '=', blind)
    .orderBy('p.id')

export const personsByIdNumber = (unit: Unit, blind: string) => found(unit).where('p.id_blind', '=', blind)
