import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { ConventionsConvention, ConventionsVersion } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type ConventionRow = Selectable<ConventionsConvention>
export type VersionRow = Selectable<ConventionsVersion>

const conventions = (unit: Unit) =>
  db.selectFrom('conventions.convention').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const conventionById = (unit: Unit, id: string) => conventions(unit).where('id', '=', id)

/** Held until the transaction ends: a comment, a change of the text and an adoption never pass one another. */
export const holdConvention = (unit: Unit, id: string) => conventionById(unit, id).forUpdate()

export const allConventions = (unit: Unit) => conventions(unit).orderBy('created_at').orderBy('id').limit(500)

export const conventionsOfCompound = (unit: Unit, compoundId: string) =>
  conventions(unit).where('compound_id', '=', compoundId).orderBy('id').limit(100)

/** Of several neighbourhoods at once: for those who answer for an area. */
export const conventionsOfMany = (neighbourhoods: readonly string[]) =>
  db
    .selectFrom('conventions.convention')
    .selectAll()
    .where('neighbourhood_id', '=', anyOf(neighbourhoods))
    .orderBy('neighbourhood_id')
    .orderBy('id')
    .limit(20_000)

export const insertConvention = (row: Insertable<ConventionsConvention>) =>
  db.insertInto('conventions.convention').values(row)

/** Nothing is changed once another version has come. */
export const changeConvention = (unit: Unit, id: string, version: number, change: Updateable<ConventionsConvention>) =>
  db
    .updateTable('conventions.convention')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('version', '=', version)

/** Versions without their text, oldest first. */
export const versionsOf = (unit: Unit, conventionId: string) =>
  db
    .selectFrom('conventions.version')
    .select(['number', 'why', 'at', 'by_name', 'digest'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('convention_id', '=', conventionId)
    .orderBy('number')
    .limit(2_000)

export const versionByNumber = (unit: Unit, conventionId: string, number: number) =>
  db
    .selectFrom('conventions.version')
    .selectAll()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('convention_id', '=', conventionId)
    .where('number', '=', number)

export const insertVersion = (row: Insertable<ConventionsVersion>) => db.insertInto('conventions.version').values(row)

export const compounds = (unit: Unit) =>
  db
    .selectFrom('places.public_compound')
    .select(['id', 'name'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .orderBy('name')
    .orderBy('id')
