import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { ConventionsAdoption, ConventionsReview } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type ReviewRow = Selectable<ConventionsReview>
export type AdoptionRow = Selectable<ConventionsAdoption>

/** Reviews of several conventions, oldest first. */
export const reviewsOf = (neighbourhoods: readonly string[], conventionIds: readonly string[]) =>
  db
    .selectFrom('conventions.review')
    .selectAll()
    .where('neighbourhood_id', '=', anyOf(neighbourhoods))
    .where('convention_id', '=', anyOf(conventionIds))
    .orderBy('at')
    .orderBy('id')

/** Adoptions of several conventions, oldest first. */
export const adoptionsOf = (neighbourhoods: readonly string[], conventionIds: readonly string[]) =>
  db
    .selectFrom('conventions.adoption')
    .selectAll()
    .where('neighbourhood_id', '=', anyOf(neighbourhoods))
    .where('convention_id', '=', anyOf(conventionIds))
    .orderBy('at')
    .orderBy('id')

export const reviewById = (unit: Unit, id: string) =>
  db
    .selectFrom('conventions.review')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const adoptionById = (unit: Unit, id: string) =>
  db
    .selectFrom('conventions.adoption')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const insertReview = (row: Insertable<ConventionsReview>) => db.insertInto('conventions.review').values(row)

export const insertAdoption = (row: Insertable<ConventionsAdoption>) =>
  db.insertInto('conventions.adoption').values(row)

/** Withdrawn once: the first reason stands. */
export const withdrawOnce = (unit: Unit, id: string, change: Updateable<ConventionsAdoption>) =>
  db
    .updateTable('conventions.adoption')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('withdrawn_at', 'is', null)

/** Filed once; a number that comes later is no second filing. */
export const fileOnce = (unit: Unit, id: string, change: Updateable<ConventionsAdoption>) =>
  db
    .updateTable('conventions.adoption')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('filed_on', 'is', null)
