import type { Unit } from '#kit/server/unit.ts'
import { dayOf } from '#kit/pure/shanghai-time.ts'
import { db } from './db.ts'

/** Moved away or dead since before that day, and still in the register by name. Without a day of death the last change counts. */
const gone = (unit: Unit, before: Date) =>
  db
    .selectFrom('people.person')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('erased_at', 'is', null)
    .where((eb) =>
      eb.or([
        eb.and([eb('deceased', '=', false), eb('left_on', '<', dayOf(before))]),
        eb.and([eb('deceased', '=', true), eb('died_on', '<', dayOf(before))]),
        eb.and([eb('deceased', '=', true), eb('died_on', 'is', null), eb('updated_at', '<', before)]),
      ]),
    )

export const countGone = (unit: Unit, before: Date) =>
  gone(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const goneBefore = (unit: Unit, before: Date, limit: number) =>
  gone(unit, before).select('id').orderBy('id').limit(limit)
