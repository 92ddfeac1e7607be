import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

const db = statements<DB>()

export const attemptsFor = (key: string) =>
  db.selectFrom('accounts.attempt').select(['tries', 'last_at', 'next_at']).where('key', '=', key).forUpdate()

/** A row to lock, for a key that was never tried. */
export const startAttempts = (key: string, at: Date) =>
  db
    .insertInto('accounts.attempt')
    .values({ key, tries: 0, last_at: at, next_at: at })
    .onConflict((conflict) => conflict.column('key').doNothing())

export const countAttempt = (key: string, row: { tries: number; lastAt: Date; nextAt: Date }) =>
  db
    .updateTable('accounts.attempt')
    .set({ tries: row.tries, last_at: row.lastAt, next_at: row.nextAt })
    .where('key', '=', key)

export const forgetAttempts = (key: string) => db.deleteFrom('accounts.attempt').where('key', '=', key)

export const forgetOldAttempts = (before: Date) => db.deleteFrom('accounts.attempt').where('last_at', '<', before)

/** Marks a second-factor code as used; the primary key refuses it a second time. */
export const insertUsedCode = (accountId: string, digest: string, at: Date) =>
  db.insertInto('accounts.used_code').values({ account_id: accountId, digest, at })

export const forgetUsedCodes = (before: Date) => db.deleteFrom('accounts.used_code').where('at', '<', before)

export const pinOf = (accountId: string) =>
  db.selectFrom('accounts.pin').select('hash').where('account_id', '=', accountId)

export const putPin = (accountId: string, hash: string, at: Date) =>
  db
    .insertInto('accounts.pin')
    .values({ account_id: accountId, hash, set_at: at })
    .onConflict((conflict) => conflict.column('account_id').doUpdateSet({ hash, set_at: at }))

export const deletePin = (accountId: string) => db.deleteFrom('accounts.pin').where('account_id', '=', accountId)
