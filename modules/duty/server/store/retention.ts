import type { Unit } from '#kit/server/unit.ts'
import { db } from './base.ts'

const callsNamed = (unit: Unit, before: Date) =>
  db
    .selectFrom('duty.call')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('rang_at', '<', before)
    .where('state', '!=', 'waiting')
    .where((eb) =>
      eb.or(
        (['caller_name', 'caller_sealed', 'words_sealed', 'note_sealed', 'person_id', 'account_id'] as const).map(
          (column) => eb(column, 'is not', null),
        ),
      ),
    )

export const countCallsNamed = (unit: Unit, before: Date) =>
  callsNamed(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const callsNamedBefore = (unit: Unit, before: Date, limit: number) =>
  callsNamed(unit, before).select('id').orderBy('rang_at').orderBy('id').limit(limit)

/** A promise that is still owed keeps the one it was made to. */
const visitorsNamed = (unit: Unit, before: Date) =>
  db
    .selectFrom('duty.visitor')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('came_at', '<', before)
    .where('name', '!=', '已删除')
    .where((eb) => eb.or([eb('promise', 'is', null), eb('kept_at', 'is not', null)]))

export const countVisitorsNamed = (unit: Unit, before: Date) =>
  visitorsNamed(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const visitorsNamedBefore = (unit: Unit, before: Date, limit: number) =>
  visitorsNamed(unit, before).select('id').orderBy('came_at').orderBy('id').limit(limit)
