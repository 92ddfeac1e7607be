import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { anyOf, db } from './base.ts'

/** Said before then, and its words still there. What still waits to be carried stays until it was. */
const worded = (unit: Unit, before: Date) =>
  db
    .selectFrom('messages.message as m')
    .where('m.neighbourhood_id', '=', unit.neighbourhoodId)
    .where('m.at', '<', before)
    .where('m.text_sealed', 'is not', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('messages.delivery as d')
            .select(sql<number>`1`.as('one'))
            .where('d.neighbourhood_id', '=', unit.neighbourhoodId)
            .whereRef('d.message_id', '=', 'm.id')
            .where('d.state', 'in', ['queued', 'sending']),
        ),
      ),
    )

export const countWorded = (unit: Unit, before: Date) =>
  worded(unit, before).select((eb) => eb.fn.countAll<string>().as('count'))
export const wordedBefore = (unit: Unit, before: Date, limit: number) =>
  worded(unit, before).select('m.id').orderBy('m.at').orderBy('m.id').limit(limit)

/** The words, whom they went to, and what was noted on the telephone; how many were told and how stays. */
export const forgetWords = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('messages.message')
    .set({ text_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', anyOf(ids))
export const forgetRecipients = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('messages.delivery')
    .set({ account_id: null, person_id: null, home_id: null, recipient: sql<string>`concat(id)` })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('message_id', '=', anyOf(ids))
export const forgetNotesOf = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('messages.call')
    .set({ note_sealed: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('delivery_id', 'in', (eb) =>
      eb
        .selectFrom('messages.delivery')
        .select('id')
        .where('neighbourhood_id', '=', unit.neighbourhoodId)
        .where('message_id', '=', anyOf(ids)),
    )
