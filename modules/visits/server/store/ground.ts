import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './base.ts'

const homes = (unit: Unit) =>
  db
    .selectFrom('places.public_home')
    .select([
      'id',
      'entrance_id',
      'compound',
      'compound_address',
      'entrance',
      'entrance_position',
      'room',
      'floor',
      'use',
      'address',
    ])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)

/** Which homes are looked at: all, those behind an entrance, or these. */
export type Over = { all: true } | { entrance: string } | { homes: readonly string[] }

export const homesOver = (unit: Unit, over: Over) =>
  'all' in over
    ? homes(unit)
    : 'entrance' in over
      ? homes(unit).where('entrance_id', '=', over.entrance)
      : homes(unit).where('id', '=', anyOf(over.homes))

const lodgers = (unit: Unit) =>
  db
    .selectFrom('people.public_person')
    .select(['id', 'home_id', 'birth_date'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('stay', '=', 'here')
    .where('deceased', '=', false)
    .where('left_on', 'is', null)

export const lodgersOver = (unit: Unit, homeIds: readonly string[] | null) =>
  homeIds === null ? lodgers(unit) : lodgers(unit).where('home_id', '=', anyOf(homeIds))
