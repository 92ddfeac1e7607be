import type { Insertable, Selectable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { Way } from '../../domain/words.ts'
import type { AppraisalsAsked } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type AskedRow = Selectable<AppraisalsAsked>

const asked = (unit: Unit) =>
  db.selectFrom('appraisals.asked').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const askedOf = (unit: Unit, roundId: string) =>
  asked(unit).where('round_id', '=', roundId).orderBy('home_id').limit(100_000)

/** Held until the transaction ends: of two answers of one home the later one is the one that stays. */
export const holdAsked = (unit: Unit, roundId: string, homeId: string) =>
  asked(unit).where('round_id', '=', roundId).where('home_id', '=', homeId).forUpdate()

export const askedByNumber = (unit: Unit, roundId: string, number: string) =>
  asked(unit).where('round_id', '=', roundId).where('number', '=', number)

/** In which of the newest rounds homes are asked. */
export const askedOfHomes = (unit: Unit, homeIds: readonly string[]) =>
  asked(unit).where('home_id', '=', anyOf(homeIds)).orderBy('round_id', 'desc').limit(200)

/** How many homes of a round are asked and have answered, by compound and way. */
export const countAsked = (unit: Unit, roundIds: readonly string[]) =>
  db
    .selectFrom('appraisals.asked')
    .select((eb) => ['round_id', 'compound_id', 'way', eb.fn.countAll<string>().as('count')])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('round_id', '=', anyOf(roundIds))
    .groupBy(['round_id', 'compound_id', 'way'])

export const insertAsked = (rows: readonly Insertable<AppraisalsAsked>[]) =>
  db.insertInto('appraisals.asked').values([...rows])

export const markAnswered = (unit: Unit, roundId: string, homeId: string, way: Way, on: string) =>
  db
    .updateTable('appraisals.asked')
    .set({ way, answered_on: on })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('round_id', '=', roundId)
    .where('home_id', '=', homeId)

const askedBefore = (unit: Unit, before: Date) =>
  db
    .selectFrom('appraisals.asked as a')
    .innerJoin('appraisals.round as r', (join) =>
      join.onRef('r.neighbourhood_id', '=', 'a.neighbourhood_id').onRef('r.id', '=', 'a.round_id'),
    )
    .where('a.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('r.counted_at', '<', before)

export const countAskedBefore = (unit: Unit, before: Date) =>
  askedBefore(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))

export const someAskedBefore = (unit: Unit, before: Date, limit: number) =>
  askedBefore(unit, before).select(['a.round_id', 'a.home_id']).orderBy('a.round_id').orderBy('a.home_id').limit(limit)

export const forgetAsked = (unit: Unit, roundId: string, homeIds: readonly string[]) =>
  db
    .deleteFrom('appraisals.asked')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('round_id', '=', roundId)
    .where('home_id', '=', anyOf(homeIds))
