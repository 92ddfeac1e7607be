import type { Insertable, Selectable } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import type { BallotsRequest } from '../tables.gen.ts'
import { anyOf, db } from './base.ts'

export type RequestRow = Selectable<BallotsRequest>

const here = (unit: Unit) =>
  db.selectFrom('ballots.request').selectAll().where('neighbourhood_id', '=', unit.neighbourhoodId)

export const lockRequest = (unit: Unit, id: string) => here(unit).where('id', '=', id).forUpdate()
export const waitingRequests = (unit: Unit, voteId: string) =>
  here(unit).where('vote_id', '=', voteId).where('done_at', 'is', null).orderBy('noted_at').orderBy('id')
export const requestsOfPerson = (unit: Unit, personId: string) =>
  here(unit).where('person_id', '=', personId).orderBy('id')

export const insertRequest = (row: Insertable<BallotsRequest>) =>
  db
    .insertInto('ballots.request')
    .values(row)
    .onConflict((on) => on.columns(['neighbourhood_id', 'id']).doNothing())

export const endRequest = (unit: Unit, id: string, by: string) =>
  db
    .updateTable('ballots.request')
    .set({ done_at: unit.now, done_by_name: by })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)

export const forgetRequests = (unit: Unit, personId: string) =>
  db
    .deleteFrom('ballots.request')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('person_id', '=', personId)

/** How many wait for a second person, by vote. */
export const waitingCounts = (unit: Unit, voteIds: readonly string[]) =>
  db
    .selectFrom('ballots.request')
    .select('vote_id')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('vote_id', '=', anyOf(voteIds))
    .where('done_at', 'is', null)
    .groupBy('vote_id')

export const dropRequestsBefore = (unit: Unit, before: Date) =>
  db
    .deleteFrom('ballots.request as r')
    .using('ballots.vote as v')
    .where('r.neighbourhood_id', '=', unit.neighbourhoodId)
    .whereRef('v.neighbourhood_id', '=', 'r.neighbourhood_id')
    .whereRef('v.id', '=', 'r.vote_id')
    .where('v.closed_at', '<', before)
    .returning('r.id')
