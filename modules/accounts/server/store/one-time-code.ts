import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

const db = statements<DB>()

export interface NewCode {
  id: string
  digest: string
  kind: 'bind' | 'invite'
  neighbourhood_id: string | null
  label: string
  person_id: string | null
  home_ids: readonly string[]
  account_id: string | null
  made_by: string | null
  made_at: Date
  expires_at: Date
}

export const insertCodes = (rows: readonly NewCode[]) =>
  db.insertInto('accounts.one_time_code').values(rows.map((row) => ({ ...row, home_ids: [...row.home_ids] })))

/** The code as long as it can be used. */
export const usableCode = (digests: readonly string[], kind: 'bind' | 'invite', now: Date) =>
  db
    .selectFrom('accounts.one_time_code')
    .select(['id', 'neighbourhood_id', 'label', 'person_id', 'home_ids', 'account_id', 'made_by'])
    .where('digest', 'in', [...digests])
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)

/** Uses it up; touches no row when somebody was quicker. */
export const useCode = (id: string, accountId: string, now: Date) =>
  db
    .updateTable('accounts.one_time_code')
    .set({ used_at: now, used_by: accountId })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)

export const openCodes = (neighbourhoodId: string, now: Date) =>
  db
    .selectFrom('accounts.one_time_code as c')
    .leftJoin('accounts.user as u', 'u.id', 'c.made_by')
    .select(['c.id', 'c.kind', 'c.label', 'c.home_ids', 'c.made_at', 'c.expires_at', 'u.name as made_by'])
    .where('c.neighbourhood_id', '=', neighbourhoodId)
    .where('c.used_at', 'is', null)
    .where('c.revoked_at', 'is', null)
    .where('c.expires_at', '>', now)
    .orderBy('c.made_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(500)

export const revokeCode = (neighbourhoodId: string, id: string, now: Date) =>
  db
    .updateTable('accounts.one_time_code')
    .set({ revoked_at: now })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)

/** Earlier invitations of an account stop working when a new one is made. */
export const revokeInvitations = (accountId: string, now: Date) =>
  db
    .updateTable('accounts.one_time_code')
    .set({ revoked_at: now })
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
