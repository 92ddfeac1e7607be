import { statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from '../tables.gen.ts'

const db = statements<DB>()

const columns = [
  'r.id',
  'r.neighbourhood_id',
  'r.account_id',
  'r.home_id',
  'r.name',
  'r.relation',
  'r.note',
  'r.state',
  'r.asked_at',
  'r.reason',
  'u.phoneSealed',
  'u.phoneNumber',
] as const

export const insertRequest = (
  unit: Unit,
  row: { id: string; accountId: string; homeId: string; name: string; relation: string; note: string },
) =>
  db.insertInto('accounts.binding_request').values({
    neighbourhood_id: unit.neighbourhoodId,
    id: row.id,
    account_id: row.accountId,
    home_id: row.homeId,
    name: row.name,
    relation: row.relation,
    note: row.note,
    state: 'open',
    asked_at: unit.now,
    decided_at: null,
    decided_by: null,
    reason: null,
  })

const requests = (unit: Unit) =>
  db
    .selectFrom('accounts.binding_request as r')
    .innerJoin('accounts.user as u', 'u.id', 'r.account_id')
    .select(columns)
    .where('r.neighbourhood_id', '=', unit.neighbourhoodId)

export const openRequests = (unit: Unit) =>
  requests(unit).where('r.state', '=', 'open').orderBy('r.asked_at').orderBy('r.id').limit(200)

export const requestById = (unit: Unit, id: string) => requests(unit).where('r.id', '=', id)

export const requestsOf = (unit: Unit, accountId: string) =>
  requests(unit).where('r.account_id', '=', accountId).orderBy('r.asked_at', 'desc').orderBy('r.id', 'desc').limit(50)

/** Closes an open request; touches no row when it is closed already. */
export const closeRequest = (
  unit: Unit,
  id: string,
  row: { state: 'approved' | 'declined' | 'withdrawn'; reason: string | null },
) =>
  db
    .updateTable('accounts.binding_request')
    .set({ state: row.state, reason: row.reason, decided_at: unit.now, decided_by: unit.by.accountId })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', '=', id)
    .where('state', '=', 'open')
