import { sql } from 'kysely'
import { statements } from '#kit/server/builder.ts'
import type { Role } from '../../contract/shapes.ts'
import type { DB } from '../tables.gen.ts'
import { countsByPost } from './by-post.ts'

const db = statements<DB>()

export interface NewStanding {
  id: string
  account_id: string
  role: Role
  neighbourhood_id: string | null
  area: string | null
  body: string | null
  person_id: string | null
  home_ids: readonly string[]
  first_contact: boolean
  emergency_reason: string | null
  /** The post it comes with. */
  post_id: string | null
  given_by: string | null
  starts_at: Date
  ends_at: Date | null
}

const notEnded = (endsAt: 'ends_at' | 't.ends_at', now: Date) =>
  sql<boolean>`(${sql.ref(endsAt)} is null or ${sql.ref(endsAt)} > ${now})`

export const insertStandings = (rows: readonly NewStanding[]) =>
  db.insertInto('accounts.standing').values(rows.map((row) => ({ ...row, home_ids: [...row.home_ids] })))

/** Standings of a neighbourhood that count now, with the account's name. */
export const standingsHere = (neighbourhoodId: string, now: Date) =>
  db
    .selectFrom('accounts.standing as t')
    .innerJoin('accounts.user as u', 'u.id', 't.account_id')
    .select([
      't.id',
      't.account_id',
      'u.name',
      'u.phoneSealed',
      'u.phoneNumber',
      'u.twoFactorEnabled',
      't.role',
      't.body',
      't.person_id',
      't.home_ids',
      't.first_contact',
      't.emergency_reason',
      't.post_id',
      't.starts_at',
      't.ends_at',
    ])
    .where('t.neighbourhood_id', '=', neighbourhoodId)
    .where('t.starts_at', '<=', now)
    .where(countsByPost(now))
    .where(notEnded('t.ends_at', now))
    .orderBy('t.starts_at')
    .orderBy('t.id')

/**
 * As what an account lives here, until it ends. When it began is not asked: a resident's standing begins as it is written, by
 * a clock that may be a moment ahead of the reader's.
 */
export const residenceOf = (neighbourhoodId: string, accountId: string, now: Date) =>
  db
    .selectFrom('accounts.standing')
    .select(['id', 'person_id', 'home_ids'])
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('account_id', '=', accountId)
    .where('role', '=', 'resident')
    .where(notEnded('ends_at', now))
    .orderBy('starts_at')
    .orderBy('id')

/** Roles of an account that count now. */
export const rolesOf = (accountId: string, now: Date) =>
  db
    .selectFrom('accounts.standing as t')
    .select(['t.id', 't.role', 't.neighbourhood_id', 't.area', 't.emergency_reason'])
    .where('t.account_id', '=', accountId)
    .where('t.starts_at', '<=', now)
    .where(notEnded('t.ends_at', now))
    .where(countsByPost(now))
    .orderBy('t.id')

/** One standing of this neighbourhood that counts now. */
export const standingHere = (neighbourhoodId: string, id: string, now: Date) =>
  standingsHere(neighbourhoodId, now).where('t.id', '=', id)

/** Standings over areas and over the copy as a whole. */
export const officeStandings = (now: Date) =>
  db
    .selectFrom('accounts.standing as t')
    .innerJoin('accounts.user as u', 'u.id', 't.account_id')
    .select([
      't.id',
      't.account_id',
      'u.name',
      'u.phoneSealed',
      'u.phoneNumber',
      'u.twoFactorEnabled',
      't.role',
      't.area',
      't.body',
      't.starts_at',
      't.ends_at',
    ])
    .where('t.neighbourhood_id', 'is', null)
    .where('t.starts_at', '<=', now)
    .where(notEnded('t.ends_at', now))
    .orderBy('t.starts_at')
    .orderBy('t.id')

/** Ends a standing that has not ended yet; touches no row otherwise. */
export const endStanding = (id: string, by: string | null, now: Date) =>
  db
    .updateTable('accounts.standing')
    .set({ ends_at: now, ended_by: by })
    .where('id', '=', id)
    .where(notEnded('ends_at', now))

/** Ends what somebody was by a post that has ended; standings that ended before stay as they are. */
export const endStandingsOfPost = (neighbourhoodId: string, postId: string, now: Date) =>
  db
    .updateTable('accounts.standing')
    .set({ ends_at: now, first_contact: false })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('post_id', '=', postId)
    .where(notEnded('ends_at', now))

export const setFirstContact = (neighbourhoodId: string, id: string | null) =>
  id === null
    ? db
        .updateTable('accounts.standing')
        .set({ first_contact: false })
        .where('neighbourhood_id', '=', neighbourhoodId)
        .where('first_contact', '=', true)
    : db
        .updateTable('accounts.standing')
        .set({ first_contact: true })
        .where('neighbourhood_id', '=', neighbourhoodId)
        .where('id', '=', id)

export const setHomes = (id: string, homeIds: readonly string[], personId: string | null) =>
  db
    .updateTable('accounts.standing')
    .set({ home_ids: [...homeIds], person_id: personId })
    .where('id', '=', id)

/** Every standing of a person here, past ones included: what is held about them. */
export const standingsOfPerson = (neighbourhoodId: string, personId: string) =>
  db
    .selectFrom('accounts.standing as t')
    .innerJoin('accounts.user as u', 'u.id', 't.account_id')
    .select([
      't.id',
      't.account_id',
      't.home_ids',
      't.starts_at',
      't.ends_at',
      'u.name',
      'u.phoneSealed',
      'u.phoneNumber',
    ])
    .where('t.neighbourhood_id', '=', neighbourhoodId)
    .where('t.person_id', '=', personId)
    .orderBy('t.id')

/** Ends what a person is here as a resident. */
export const endStandingsOfPerson = (neighbourhoodId: string, personId: string, now: Date) =>
  db
    .updateTable('accounts.standing')
    .set({ ends_at: now })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('person_id', '=', personId)
    .where('role', '=', 'resident')
    .where(notEnded('ends_at', now))
