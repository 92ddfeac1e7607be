import { sql } from 'kysely'
import type { Unit } from '#kit/server/unit.ts'
import { fewOf, db } from './base.ts'

/** The state of records, through the public views of the rooms that keep them. */
export const mattersNow = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('matters.public_matter')
    .select(['id', 'source', 'status', 'households', 'compound_id', 'received_at', 'first_contact_at', 'contact_by'])
    .select(['solve_by', 'due_at', 'done_at', 'ended_at', 'disputes', 'contactable'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', fewOf(ids))

/** The words and the place of matters, to name them in a list. */
export const matterWords = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('matters.public_matter')
    .select(['id', 'number', 'category', 'status', 'visibility', 'level', 'entrance_id', 'floor'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', fewOf(ids))

export const homesNow = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('places.public_home')
    .select(['id', 'compound_id', 'use', 'created_at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', fewOf(ids))

/** Bindings that hold now and touch one of the homes. */
export const bindingsNow = (unit: Unit, homeIds: readonly string[]) =>
  db
    .selectFrom('accounts.public_binding')
    .select(['home_ids', 'starts_at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where(sql<boolean>`home_ids && ${[...homeIds]}::uuid[]`)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', unit.now)]))

export const callsNow = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('duty.public_call')
    .select(['id', 'rang_at', 'state'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', fewOf(ids))

export const visitorsNow = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('duty.public_visitor')
    .select(['id', 'promised', 'promise_until', 'kept_at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', fewOf(ids))

/** Which records a recount of some days has to look at. */
export const mattersSince = (unit: Unit, from: Date) =>
  db
    .selectFrom('matters.public_matter')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('received_at', '>=', from)

export const callsSince = (unit: Unit, from: Date) =>
  db
    .selectFrom('duty.public_call')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('rang_at', '>=', from)

export const visitorsSince = (unit: Unit, from: Date) =>
  db
    .selectFrom('duty.public_visitor')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('promised', '=', true)
    .where('starts_at', '>=', from)

export const allHomes = (unit: Unit) =>
  db.selectFrom('places.public_home').select('id').where('neighbourhood_id', '=', unit.neighbourhoodId)

export const compoundsNow = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('bodies.public_compound')
    .select(['compound_id', 'name', 'has_manager', 'stands_since'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('compound_id', '=', fewOf(ids))

/** Owners' committees, a row for each compound they are of and each definition of red. */
export const committeesNow = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('bodies.public_red')
    .select(['body_id', 'compound_id', 'name', 'seated', 'party', 'since', 'red', 'counted_at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('body_id', '=', fewOf(ids))
    .orderBy('compound_id')

export const allCompounds = (unit: Unit) =>
  db
    .selectFrom('bodies.public_compound')
    .select('compound_id as id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)

export const allCommittees = (unit: Unit) =>
  db
    .selectFrom('bodies.public_red')
    .select('body_id as id')
    .distinct()
    .where('neighbourhood_id', '=', unit.neighbourhoodId)

/** Whom policies found: how far each came, never who. */
export const policyCasesNow = (unit: Unit, ids: readonly string[]) =>
  db
    .selectFrom('policies.public_case')
    .select(['id', 'policy', 'state', 'found_on', 'lost_on', 'told_at', 'applied_at', 'received_at'])
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', fewOf(ids))

export const policyCasesSince = (unit: Unit, from: string) =>
  db
    .selectFrom('policies.public_case')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('found_on', '>=', from)

/** Those that something happened to since. */
export const policyCasesChanged = (unit: Unit, since: Date) =>
  db
    .selectFrom('policies.public_case')
    .select('id')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('changed_at', '>=', since)
