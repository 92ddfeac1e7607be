import { sql } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { DB } from '../tables.gen.ts'

const db = statements<DB>()
const count = sql<string>`count(*)`.as('count')

/** Standings of residents that ended and still say who it was and where. */
const ended = (unit: Unit, before: Date) =>
  db
    .selectFrom('accounts.standing')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('role', '=', 'resident')
    .where('ends_at', '<', before)
    .where((eb) => eb.or([eb('person_id', 'is not', null), eb('home_ids', '!=', sql<string[]>`'{}'::uuid[]`)]))

export const countEnded = (unit: Unit, before: Date) => ended(unit, before).select(count)
export const endedBefore = (unit: Unit, before: Date, limit: number) =>
  ended(unit, before).select('id').orderBy('id').limit(limit)
export const forgetWhose = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('accounts.standing')
    .set({ person_id: null, home_ids: [] })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', 'in', [...ids])

/** Requests to be bound that were decided, and still hold what was written. */
const asked = (unit: Unit, before: Date) =>
  db
    .selectFrom('accounts.binding_request')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('state', '!=', 'open')
    .where('decided_at', '<', before)
    .where('name', '!=', '')

export const countAsked = (unit: Unit, before: Date) => asked(unit, before).select(count)
export const askedBefore = (unit: Unit, before: Date, limit: number) =>
  asked(unit, before).select('id').orderBy('id').limit(limit)
export const forgetAsked = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('accounts.binding_request')
    .set({ name: '', note: '', reason: null })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', 'in', [...ids])

/** Codes that no longer open anything, and still say for whom they were. */
const codes = (unit: Unit, before: Date) =>
  db
    .selectFrom('accounts.one_time_code')
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('expires_at', '<', before)
    .where((eb) => eb.or([eb('label', '!=', ''), eb('person_id', 'is not', null)]))

export const countCodes = (unit: Unit, before: Date) => codes(unit, before).select(count)
export const codesBefore = (unit: Unit, before: Date, limit: number) =>
  codes(unit, before).select('id').orderBy('id').limit(limit)
export const forgetCodes = (unit: Unit, ids: readonly string[]) =>
  db
    .updateTable('accounts.one_time_code')
    .set({ label: '', person_id: null, home_ids: [] })
    .where('neighbourhood_id', '=', unit.neighbourhoodId)
    .where('id', 'in', [...ids])
