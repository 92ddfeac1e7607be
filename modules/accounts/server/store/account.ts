import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

const db = statements<DB>()

/** An account as it is opened. The phone stands as a blind index and as a sealed text, never in the clear. */
export interface NewAccount {
  id: string
  name: string
  /** better-auth wants one; nobody writes to it. */
  email: string
  username: string | null
  phoneBlind: string | null
  phoneSealed: string | null
  at: Date
}

export const insertAccounts = (rows: readonly NewAccount[]) =>
  db.insertInto('accounts.user').values(
    rows.map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      emailVerified: false,
      image: null,
      createdAt: row.at,
      updatedAt: row.at,
      phoneNumber: row.phoneBlind,
      phoneNumberVerified: row.phoneBlind !== null,
      phoneSealed: row.phoneSealed,
      username: row.username,
      displayUsername: row.username,
      twoFactorEnabled: false,
    })),
  )

const accountColumns = [
  'id',
  'name',
  'username',
  'phoneNumber',
  'phoneSealed',
  'twoFactorEnabled',
  'createdAt',
] as const

export const accountById = (id: string) => db.selectFrom('accounts.user').select(accountColumns).where('id', '=', id)

export const accountByPhone = (blind: string) =>
  db.selectFrom('accounts.user').select(accountColumns).where('phoneNumber', '=', blind)

export const accountByUsername = (username: string) =>
  db.selectFrom('accounts.user').select(accountColumns).where('username', '=', username)

export const accountsByPhones = (blinds: readonly string[]) =>
  db
    .selectFrom('accounts.user')
    .select(['id', 'phoneNumber'])
    .where('phoneNumber', 'in', [...blinds])

export const anyAccount = () => db.selectFrom('accounts.user').select('id').limit(1)

/** The password of an account, hashed as better-auth reads it (scrypt). */
export const insertPassword = (row: { id: string; accountId: string; hash: string; at: Date }) =>
  db.insertInto('accounts.account').values({
    id: row.id,
    accountId: row.accountId,
    providerId: 'credential',
    userId: row.accountId,
    password: row.hash,
    createdAt: row.at,
    updatedAt: row.at,
  })

/** Held until the transaction ends: what an account is given is given one after the other. */
export const holdAccount = (accountId: string) =>
  db.selectFrom('accounts.user').select('id').where('id', '=', accountId).forUpdate()

export const passwordOf = (accountId: string) =>
  db
    .selectFrom('accounts.account')
    .select(['id', 'password'])
    .where('userId', '=', accountId)
    .where('providerId', '=', 'credential')

export const changePassword = (accountId: string, hash: string, at: Date) =>
  db
    .updateTable('accounts.account')
    .set({ password: hash, updatedAt: at })
    .where('userId', '=', accountId)
    .where('providerId', '=', 'credential')

export const setUsername = (accountId: string, username: string) =>
  db
    .updateTable('accounts.user')
    .set({ username, displayUsername: username })
    .where('id', '=', accountId)
    .where('username', 'is', null)

/** Whether the account is linked to a provider of OpenID Connect. */
export const linkedTo = (accountId: string, provider: string) =>
  db.selectFrom('accounts.account').select('id').where('userId', '=', accountId).where('providerId', '=', provider)

/** Takes the second factor off an account, with everything it opened. */
export const dropSecondFactor = (accountId: string) =>
  db.deleteFrom('accounts.twoFactor').where('userId', '=', accountId)
export const markSecondFactor = (accountId: string, enabled: boolean) =>
  db.updateTable('accounts.user').set({ twoFactorEnabled: enabled }).where('id', '=', accountId)

export const renameAccount = (accountId: string, name: string) =>
  db.updateTable('accounts.user').set({ name }).where('id', '=', accountId)

export const accountsByIds = (ids: readonly string[]) =>
  db
    .selectFrom('accounts.user')
    .select(accountColumns)
    .where('id', 'in', [...ids])

export const deleteAccount = (accountId: string) => db.deleteFrom('accounts.user').where('id', '=', accountId)

export const phonesOfAccounts = (ids: readonly string[]) =>
  db
    .selectFrom('accounts.user')
    .select(['id', 'phoneSealed', 'phoneNumber'])
    .where((eb) => eb('id', '=', eb.fn.any(eb.val([...ids]))))
