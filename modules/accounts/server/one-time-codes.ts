import { randomBytes } from 'node:crypto'
import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import { codeDays, codeFrom, readCode } from '../domain/one-time-code.ts'
import { insertCodes, revokeInvitations } from './store/one-time-code.ts'

/** The blind index under which a code is kept. */
export function digestOf(unit: Unit, code: string): string {
  return unit.parts.cipher.blind(code, 'accounts.one-time-code')
}

/** What somebody typed, as it may stand here: also as it was kept before the master key changed; refuses `accounts.unknown-code`. */
export function digestsOfTyped(unit: Unit, typed: string): string[] {
  const code = readCode(typed) ?? refuse('accounts.unknown-code', {}, 'code')
  return unit.parts.cipher.blinds(code, 'accounts.one-time-code')
}

function freshCode(): string {
  return codeFrom(randomBytes(24)) ?? freshCode()
}

export interface PrintedCode {
  id: string
  code: string
  expiresAt: Date
}

/** A code that lets an account set its own password; earlier ones stop working. */
export function makeInvitation(
  unit: Unit,
  account: { id: string; name: string },
  neighbourhoodId: string | null,
): PrintedCode {
  unit.write(revokeInvitations(account.id, unit.now))
  return make(unit, {
    kind: 'invite',
    neighbourhoodId,
    label: account.name,
    accountId: account.id,
    personId: null,
    homeIds: [],
  })
}

/** A code that binds whoever enters it to these homes of the unit's neighbourhood. */
export function makeBindingCode(
  unit: Unit,
  home: { label: string; homeIds: readonly string[]; personId: string | null },
): PrintedCode {
  return make(unit, { kind: 'bind', neighbourhoodId: unit.neighbourhoodId, accountId: null, ...home })
}

function make(
  unit: Unit,
  wanted: {
    kind: 'bind' | 'invite'
    neighbourhoodId: string | null
    label: string
    accountId: string | null
    personId: string | null
    homeIds: readonly string[]
  },
): PrintedCode {
  const code = freshCode()
  const id = unit.id()
  const expiresAt = new Date(unit.now.getTime() + codeDays[wanted.kind] * 86_400_000)
  unit.write(
    insertCodes([
      {
        id,
        digest: digestOf(unit, code),
        kind: wanted.kind,
        neighbourhood_id: wanted.neighbourhoodId,
        label: wanted.label,
        person_id: wanted.personId,
        home_ids: wanted.homeIds,
        account_id: wanted.accountId,
        made_by: unit.actor?.accountId ?? null,
        made_at: unit.now,
        expires_at: expiresAt,
      },
    ]),
  )
  return { id, code, expiresAt }
}
