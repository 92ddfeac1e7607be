import type { Unit } from '#kit/server/unit.ts'
import { db, matters } from './base.ts'

/** Ended before then, and still naming who reported it or in whose words. */
const named = (unit: Unit, before: Date) =>
  matters(unit)
    .where('ended_at', '<', before)
    .where((eb) =>
      eb.or(
        (['reporter_name', 'reporter_phone', 'reporter_person_id', 'reporter_account_id', 'words'] as const).map(
          (column) => eb(column, 'is not', null),
        ),
      ),
    )

export const namedEndedBefore = (unit: Unit, before: Date, limit: number) =>
  named(unit, before).selectAll().orderBy('ended_at').orderBy('id').limit(limit)

export const countNamedEndedBefore = (unit: Unit, before: Date) =>
  named(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))

export const forgetJoinersOf = (unit: Unit, matterId: string) =>
  db
    .updateTable('matters.joiner')
    .set({ account_id: null, person_id: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('matter_id', '=', matterId)

/** Looks at the reporter of matters that this person reported. */
export const reporterLooks = (unit: Unit, personId: string) =>
  db
    .selectFrom('matters.matter as m')
    .innerJoin('kit.event as e', (join) =>
      join.onRef('e.neighbourhood_id', '=', 'm.neighbourhood_id').onRef('e.subject_id', '=', 'm.id'),
    )
    .select(['e.id', 'e.at', 'e.actor_name', 'e.data', 'm.number'])
    .where('m.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('m.reporter_person_id', '=', personId)
    .where('e.type', '=', 'matters.revealed')
    .orderBy('e.at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(200)
