import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './base.ts'

const notesBefore = (unit: Unit, before: Date) =>
  db.selectFrom('visits.note').where('neighbourhood_id', '=', unit.neighbourhoodId).where('at', '<', before)

export const countNotesBefore = (unit: Unit, before: Date) =>
  notesBefore(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const noteIdsBefore = (unit: Unit, before: Date, limit: number) =>
  notesBefore(unit, before).select('id').orderBy('at').orderBy('id').limit(limit)
export const deleteNotes = (unit: Unit, ids: readonly string[]) =>
  db.deleteFrom('visits.note').where('neighbourhood_id', '=', unit.neighbourhoodId).where('id', '=', anyOf(ids))

const metBefore = (unit: Unit, before: Date) =>
  db
    .selectFrom('visits.met as m')
    .innerJoin('visits.visit as v', (join) =>
      join.onRef('v.neighbourhood_id', '=', 'm.neighbourhood_id').onRef('v.id', '=', 'm.visit_id'),
    )
    .where('m.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('v.at', '<', before)

export const countMetBefore = (unit: Unit, before: Date) =>
  metBefore(unit, before).select((eb) => eb.fn.count<string>('m.visit_id').distinct().as('count'))
export const metVisitsBefore = (unit: Unit, before: Date, limit: number) =>
  metBefore(unit, before).select('m.visit_id as id').distinct().limit(limit)
export const deleteMetOf = (unit: Unit, visitIds: readonly string[]) =>
  db
    .deleteFrom('visits.met')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('visit_id', '=', anyOf(visitIds))
