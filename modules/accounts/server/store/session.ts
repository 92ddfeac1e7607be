import { sql } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { Standing } from '../../contract/shapes.ts'
import type { Method } from '../../domain/session-state.ts'
import type { DB } from '../tables.gen.ts'
import { countsByPost } from './by-post.ts'

const db = statements<DB>()

/** A session as the guard of every request reads it. */
export interface SessionRow {
  id: string
  token: string
  userId: string
  name: string
  createdAt: Date
  seenAt: Date
  expiresAt: Date
  lockedAt: Date | null
  shared: boolean
  strong: boolean
  method: Method
  twoFactorEnabled: boolean | null
  standings: Standing[] | null
  /** When the next standing begins or ends by itself. */
  changesAt: Date | null
}

/** One query per request: the session of a token with the account and the standings that count at this time. */
export const sessionByToken = (token: string, now: Date) =>
  db
    .selectFrom('accounts.session as s')
    .innerJoin('accounts.user as u', 'u.id', 's.userId')
    .select([
      's.id',
      's.token',
      's.userId',
      's.createdAt',
      's.seenAt',
      's.expiresAt',
      's.lockedAt',
      's.shared',
      's.strong',
      's.method',
      'u.name',
      'u.twoFactorEnabled',
      sql<Standing[] | null>`(
        select json_agg(json_strip_nulls(json_build_object('role', t.role, 'neighbourhoodId', t.neighbourhood_id,
          'area', t.area, 'body', t.body, 'personId', t.person_id,
          'homeIds', case when t.role = 'resident' then t.home_ids end)) order by t.starts_at, t.id)
        from accounts.standing t
        where t.account_id = s."userId" and t.starts_at <= ${now} and (t.ends_at is null or t.ends_at > ${now})
          and ${countsByPost(now)}
      )`.as('standings'),
      sql<Date | null>`(
        select min(least(case when t.starts_at > ${now} then t.starts_at end, case when t.ends_at > ${now} then t.ends_at end,
          case when p.starts_at > ${now} then p.starts_at end, case when p.ends_at > ${now} then p.ends_at end))
        from accounts.standing t left join bodies.public_post p on p.id = t.post_id
        where t.account_id = s."userId"
      )`.as('changesAt'),
    ])
    .where('s.token', '=', token)
    .$castTo<SessionRow>()

/** What an account may do for somebody else, if the consent still stands. */
export const standingConsent = (id: string, accountId: string, now: Date) =>
  db
    .selectFrom('accounts.consent')
    .select(['id', 'neighbourhood_id', 'person_id', 'person_name', 'home_ids'])
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .where((eb) => eb.or([eb('ends_at', 'is', null), eb('ends_at', '>', now)]))

export const noteUse = (id: string, now: Date) =>
  db.updateTable('accounts.session').set({ seenAt: now }).where('id', '=', id).where('seenAt', '<', now)

export const lockSession = (id: string, now: Date | null) =>
  db
    .updateTable('accounts.session')
    .set(now === null ? { lockedAt: null } : { lockedAt: now })
    .where('id', '=', id)

export const insertSession = (row: {
  id: string
  userId: string
  token: string
  method: Method
  strong: boolean
  shared: boolean
  userAgent: string | null
  at: Date
  expiresAt: Date
}) =>
  db.insertInto('accounts.session').values({
    id: row.id,
    userId: row.userId,
    token: row.token,
    method: row.method,
    strong: row.strong,
    shared: row.shared,
    userAgent: row.userAgent,
    ipAddress: null,
    expiresAt: row.expiresAt,
    createdAt: row.at,
    updatedAt: row.at,
    seenAt: row.at,
    lockedAt: null,
  })

export const sessionsOf = (accountId: string, now: Date) =>
  db
    .selectFrom('accounts.session')
    .select(['id', 'userAgent', 'method', 'shared', 'createdAt', 'seenAt', 'expiresAt', 'lockedAt'])
    .where('userId', '=', accountId)
    .where('expiresAt', '>', now)
    .orderBy('seenAt', 'desc')
    .orderBy('id', 'desc')

export const endSession = (accountId: string, id: string) =>
  db.deleteFrom('accounts.session').where('userId', '=', accountId).where('id', '=', id)

export const endSessionByToken = (token: string) => db.deleteFrom('accounts.session').where('token', '=', token)

/** Ends every session of an account, or all but one. */
export const endSessions = (accountId: string, except: string | null) => {
  const all = db.deleteFrom('accounts.session').where('userId', '=', accountId)
  return except === null ? all : all.where('id', '!=', except)
}

export const forgetOldSessions = (now: Date) => db.deleteFrom('accounts.session').where('expiresAt', '<', now)
export const forgetOldVerifications = (now: Date) => db.deleteFrom('accounts.verification').where('expiresAt', '<', now)
