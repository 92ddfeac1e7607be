import { statements } from '#kit/server/builder.ts'
import type { DB } from '../tables.gen.ts'

const db = statements<DB>()

export interface NewConsent {
  id: string
  account_id: string
  neighbourhood_id: string
  person_id: string
  person_name: string
  home_ids: readonly string[]
  relation: string
  how: 'counter' | 'own-account'
  witness_id: string | null
  paper: string | null
  given_at: Date
  ends_at: Date | null
}

export const insertConsent = (row: NewConsent) =>
  db.insertInto('accounts.consent').values({ ...row, home_ids: [...row.home_ids], revoked_at: null, revoked_by: null })

const consents = () =>
  db
    .selectFrom('accounts.consent as c')
    .innerJoin('accounts.user as u', 'u.id', 'c.account_id')
    .select([
      'c.id',
      'c.account_id',
      'c.neighbourhood_id',
      'c.person_id',
      'c.person_name',
      'c.relation',
      'c.how',
      'c.paper',
      'c.given_at',
      'c.ends_at',
      'c.revoked_at',
      'u.name as agent_name',
      'u.phoneSealed',
      'u.phoneNumber',
    ])
    .orderBy('c.given_at', 'desc')
    .orderBy('c.id', 'desc')
    .limit(200)

export const consentById = (id: string) => consents().where('c.id', '=', id)

/** Those that stand in a neighbourhood, of one person or of all. */
export const consentsHere = (neighbourhoodId: string, personId: string | null, now: Date) => {
  const standing = consents()
    .where('c.neighbourhood_id', '=', neighbourhoodId)
    .where('c.revoked_at', 'is', null)
    .where((eb) => eb.or([eb('c.ends_at', 'is', null), eb('c.ends_at', '>', now)]))
  return personId === null ? standing : standing.where('c.person_id', '=', personId).orderBy('c.id')
}

/** Every consent, revoked ones included, that a person gave: what is held about them. */
export const consentsOfPerson = (neighbourhoodId: string, personId: string) =>
  consents().where('c.neighbourhood_id', '=', neighbourhoodId).where('c.person_id', '=', personId)

export const consentsHeld = (accountId: string, now: Date) =>
  consents()
    .where('c.account_id', '=', accountId)
    .where('c.revoked_at', 'is', null)
    .where((eb) => eb.or([eb('c.ends_at', 'is', null), eb('c.ends_at', '>', now)]))

export const revokeConsent = (id: string, by: string, now: Date) =>
  db
    .updateTable('accounts.consent')
    .set({ revoked_at: now, revoked_by: by })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)

/** Takes the person's name out and ends what still stands. */
export const forgetPerson = (neighbourhoodId: string, personId: string, now: Date) =>
  db
    .updateTable('accounts.consent')
    .set((eb) => ({ person_name: '', revoked_at: eb.fn.coalesce('revoked_at', eb.val(now)) }))
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('person_id', '=', personId)

/** Takes back every consent that a person gave. */
export const revokeConsentsOf = (neighbourhoodId: string, personId: string, now: Date) =>
  db
    .updateTable('accounts.consent')
    .set({ revoked_at: now })
    .where('neighbourhood_id', '=', neighbourhoodId)
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
