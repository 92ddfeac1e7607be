import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { AppraisalsRemark, AppraisalsSheet } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type RemarkRow = Selectable<AppraisalsRemark>

/** By their ids, which say nothing: so the order is no order of answering. */
export const sheetsOf = (unit: Unit, roundId: string) =>
  db
    .selectFrom('appraisals.sheet')
    .select(['id', 'way', 'answers', 'words'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('round_id', '=', roundId)
    .orderBy('id')
    .limit(100_000)

/** One home, one sheet: what it says later stands in the place of what it said before. */
export const putSheet = (row: Insertable<AppraisalsSheet>) =>
  db
    .insertInto('appraisals.sheet')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['neighbourhood_id', 'round_id', 'id']).doUpdateSet((eb) => ({
        way: eb.ref('excluded.way'),
        answers: eb.ref('excluded.answers'),
        words: eb.ref('excluded.words'),
      })),
    )

export const insertSheets = (rows: readonly Insertable<AppraisalsSheet>[]) =>
  db.insertInto('appraisals.sheet').values([...rows])

export const destroySheets = (unit: Unit, roundId: string) =>
  db.deleteFrom('appraisals.sheet').where('neighbourhood_id', '=', unit.neighbourhoodId).where('round_id', '=', roundId)

const remarks = (unit: Unit) =>
  db.selectFrom('appraisals.remark').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const remarkForChange = (unit: Unit, id: string) => remarks(unit).where('id', '=', id).forUpdate()

export const remarksOf = (unit: Unit, roundIds: readonly string[]) =>
  remarks(unit).where('round_id', '=', anyOf(roundIds)).orderBy('id').limit(5_000)

export const insertRemarks = (rows: readonly Insertable<AppraisalsRemark>[]) =>
  db.insertInto('appraisals.remark').values([...rows])

export const changeRemark = (unit: Unit, id: string, change: Updateable<AppraisalsRemark>) =>
  db
    .updateTable('appraisals.remark')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
