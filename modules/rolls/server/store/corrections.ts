import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { RollsCorrection } from '../tables.gen.ts'
import { db } from './base.ts'

export type CorrectionRow = Selectable<RollsCorrection>

const corrections = (unit: Unit) =>
  db.selectFrom('rolls.correction').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const correctionById = (unit: Unit, id: string) => corrections(unit).where('id', '=', id)
export const correctionsOf = (unit: Unit, rollId: string) =>
  corrections(unit).where('roll_id', '=', rollId).orderBy('asked_at').orderBy('id').limit(1_000)

/** What was confirmed after a version, with what stood before. */
export const correctionsSince = (unit: Unit, rollId: string, version: number) =>
  db
    .selectFrom('rolls.correction')
    .select(['entry_id', 'before', 'version'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('roll_id', '=', rollId)
    .where('version', '>', version)

export const insertCorrection = (row: Insertable<RollsCorrection>) => db.insertInto('rolls.correction').values(row)

/** A correction is answered once. */
export const answerOnce = (unit: Unit, id: string, change: Updateable<RollsCorrection>) =>
  db
    .updateTable('rolls.correction')
    .set(change)
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('state', '=', 'asked')
