import { holdPost } from '#bodies'
import type { Cipher } from '#kit/server/cipher.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Role } from '../../contract/shapes.ts'
import { placeOf } from '../../domain/standings.ts'
import { hashPassword } from '../auth/password.ts'
import { blindPhone, sealPhone } from '../phones.ts'
import type { NewAccount } from '../store/account.ts'
import { accountsByPhones, insertAccounts, insertPassword } from '../store/account.ts'
import type { NewStanding } from '../store/standing.ts'
import { insertStandings } from '../store/standing.ts'

/** An account with its standings as a list names it. A phone that has an account already gets the standings added. */
export interface WantedAccount {
  name: string
  /** Eleven digits; the key by which an account is found again. */
  phone?: string
  username?: string
  /** Only for those who sign in with one; hashing takes a tenth of a second. */
  password?: string
  standings: readonly WantedStanding[]
}

export interface WantedStanding {
  role: Role
  /** Neighbourhood roles: left out, it is the neighbourhood of the unit. */
  neighbourhoodId?: string
  /** Division code of a subdistrict (9 digits) or district (6). */
  area?: string
  body?: string
  personId?: string
  homeIds?: readonly string[]
  firstContact?: boolean
  /** The post in a body that it comes with; the post has to stand already. */
  postId?: string
  from?: Date
  until?: Date
}

/** A row of `accounts.standing` for an account, beginning now unless said otherwise. */
export function standingRow(
  unit: Unit,
  accountId: string,
  wanted: WantedStanding,
  emergencyReason?: string,
): NewStanding {
  const place = placeOf(wanted.role)
  return {
    id: unit.id(),
    account_id: accountId,
    role: wanted.role,
    neighbourhood_id: place === 'neighbourhood' ? (wanted.neighbourhoodId ?? unit.neighbourhoodId) : null,
    area: place === 'area' ? (wanted.area ?? null) : null,
    body: wanted.body ?? null,
    person_id: wanted.personId ?? null,
    home_ids: wanted.homeIds ?? [],
    first_contact: wanted.firstContact ?? false,
    emergency_reason: emergencyReason ?? null,
    post_id: wanted.postId ?? null,
    given_by: unit.actor?.accountId ?? null,
    starts_at: wanted.from ?? unit.now,
    ends_at: wanted.until ?? null,
  }
}

/** A row of `accounts.user`; the email is one that no message can reach, because better-auth asks for one. */
export function accountRow(
  cipher: Cipher,
  row: { id: string; name: string; phone?: string; username?: string; at: Date },
): NewAccount {
  return {
    id: row.id,
    name: row.name,
    email: `${row.id}@account.invalid`,
    username: row.username?.toLowerCase() ?? null,
    phoneBlind: row.phone === undefined ? null : blindPhone(cipher, row.phone),
    phoneSealed: row.phone === undefined ? null : sealPhone(cipher, row.phone),
    at: row.at,
  }
}

/**
 * Opens many accounts with their standings in few statements, for the demonstration and the command line, and gives
 * their ids in the same order. Queued writes; nothing is announced.
 */
export async function settleAccounts(unit: Unit, wanted: readonly WantedAccount[]): Promise<string[]> {
  const { cipher } = unit.parts
  const blinds = [...new Set(wanted.flatMap((one) => (one.phone === undefined ? [] : [blindPhone(cipher, one.phone)])))]
  const known = new Map<string, string>()
  for (const part of inParts(blinds, 10_000)) {
    for (const row of await unit.read(accountsByPhones(part))) known.set(row.phoneNumber ?? '', row.id)
  }
  const accounts: NewAccount[] = []
  const standings: NewStanding[] = []
  const ids: string[] = []
  for (const one of wanted) {
    const blind = one.phone === undefined ? null : blindPhone(cipher, one.phone)
    let id = blind === null ? undefined : known.get(blind)
    if (id === undefined) {
      id = unit.id()
      if (blind !== null) known.set(blind, id)
      const { name, phone, username = one.password === undefined ? undefined : id } = one
      accounts.push(
        accountRow(cipher, { id, name, at: unit.now, ...(phone ? { phone } : {}), ...(username ? { username } : {}) }),
      )
    }
    ids.push(id)
    for (const standing of one.standings) {
      standings.push(standingRow(unit, id, standing))
      if (standing.postId !== undefined) await holdPost(unit, standing.postId, id)
    }
  }
  for (const part of inParts(accounts, 1_000)) unit.write(insertAccounts(part))
  for (const part of inParts(standings, 1_000)) unit.write(insertStandings(part))
  for (const [index, one] of wanted.entries()) {
    const accountId = ids[index]
    if (one.password === undefined || accountId === undefined) continue
    unit.write(insertPassword({ id: unit.id(), accountId, hash: await hashPassword(one.password), at: unit.now }))
  }
  return ids
}

/** Rows of one statement: PostgreSQL takes at most 65,535 parameters. */
function inParts<Row>(rows: readonly Row[], size: number): Row[][] {
  const parts: Row[][] = []
  for (let start = 0; start < rows.length; start += size) parts.push(rows.slice(start, start + size))
  return parts
}
