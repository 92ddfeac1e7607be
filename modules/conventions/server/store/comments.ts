import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { ConventionsComment } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type CommentRow = Selectable<ConventionsComment>

const comments = (unit: Unit) =>
  db.selectFrom('conventions.comment').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const commentById = (unit: Unit, id: string) => comments(unit).where('id', '=', id)

export const commentsOf = (unit: Unit, conventionId: string) =>
  comments(unit).where('convention_id', '=', conventionId).orderBy('at').orderBy('id').limit(5_000)

/** How many wait for an answer, of several conventions at once. */
export const unansweredOf = (neighbourhoods: readonly string[], conventionIds: readonly string[]) =>
  db
    .selectFrom('conventions.comment')
    .select((eb) => ['convention_id', eb.fn.countAll<string>().as('count')])
    .where('neighbourhood_id', '=', anyOf(neighbourhoods))
    .where('convention_id', '=', anyOf(conventionIds))
    .where('answer', 'is', null)
    .groupBy('convention_id')

export const insertComment = (row: Insertable<ConventionsComment>) => db.insertInto('conventions.comment').values(row)

/** An answer is given once. */
export const answerOnce = (unit: Unit, id: string, change: Updateable<ConventionsComment>) =>
  db
    .updateTable('conventions.comment')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('answer', 'is', null)

export const commentsOfPerson = (unit: Unit, personId: string) =>
  comments(unit).where('person_id', '=', personId).orderBy('at').orderBy('id').limit(2_000)

/** A comment of which nobody knows any more whose it was; what it said and its answer stay with the text. */
const nobody: Updateable<ConventionsComment> = { name: '已删除', person_id: null, account_id: null }

export const forgetCommenter = (unit: Unit, personId: string) =>
  db
    .updateTable('conventions.comment')
    .set(nobody)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

const named = (unit: Unit, before: Date) =>
  db
    .selectFrom('conventions.comment')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('at', '<', before)
    .where('answer', 'is not', null)
    .where('name', '!=', '已删除')

export const countNamed = (unit: Unit, before: Date) =>
  named(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))

export const namedBefore = (unit: Unit, before: Date, limit: number) =>
  named(unit, before).select('id').orderBy('id').limit(limit)

export const forgetName = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('conventions.comment')
    .set(nobody)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))
