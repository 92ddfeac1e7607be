import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { AppraisalsRound } from '../tables.gen.ts'
import { db } from './base.ts'

export type RoundRow = Selectable<AppraisalsRound>

const rounds = (unit: Unit) =>
  db.selectFrom('appraisals.round').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const roundById = (unit: Unit, id: string) => rounds(unit).where('id', '=', id)

/** An answer and the count never pass one another: the count waits for answers under way, later ones see it counted. */
export const roundForAnswer = (unit: Unit, id: string) => roundById(unit, id).forShare()
export const roundForChange = (unit: Unit, id: string) => roundById(unit, id).forUpdate()

export const latestRounds = (unit: Unit) =>
  rounds(unit).orderBy('year', 'desc').orderBy('opens_on', 'desc').orderBy('id').limit(60)

/** The newest counted rounds of earlier years. */
export const countedBefore = (unit: Unit, year: number) =>
  rounds(unit)
    .where('year', '<', year)
    .where('counted_at', 'is not', null)
    .orderBy('year', 'desc')
    .orderBy('opens_on', 'desc')
    .orderBy('id')
    .limit(6)

/** Whose days were over before a day and that nobody has counted. */
export const roundsToCount = (unit: Unit, today: string) =>
  db
    .selectFrom('appraisals.round')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('counted_at', 'is', null)
    .where('closes_on', '<', today)
    .orderBy('id')
    .limit(20)

/** Those that are not counted and have begun. */
export const roundsUnderWay = (unit: Unit, today: string) =>
  db
    .selectFrom('appraisals.round')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('counted_at', 'is', null)
    .where('opens_on', '<=', today)
    .orderBy('id')
    .limit(20)

export const insertRound = (row: Insertable<AppraisalsRound>) => db.insertInto('appraisals.round').values(row)

export const changeRound = (unit: Unit, id: string, change: Updateable<AppraisalsRound>) =>
  db
    .updateTable('appraisals.round')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
