import { refuse } from '#kit/pure/refusal.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Role } from '../../contract/shapes.ts'
import { passwordFault } from '../../domain/password.ts'
import { accountFor } from '../account-for.ts'
import { hashPassword } from '../auth/password.ts'
import { makeInvitation, type PrintedCode } from '../one-time-codes.ts'
import { changePassword, insertPassword, passwordOf, setUsername } from '../store/account.ts'
import { insertStandings } from '../store/standing.ts'
import { standingRow, type WantedStanding } from './settle-accounts.ts'

/**
 * One account with one standing, from the command line: whoever may write to this copy's database may do this. Without a
 * password the account gets a code with which its owner sets one.
 */
export async function addUser(
  unit: Unit,
  wanted: WantedStanding & { name: string; phone: string; role: Role; password?: string },
): Promise<{ accountId: string; invitation: PrintedCode | null }> {
  const { name, phone, password, ...standing } = wanted
  const account = await accountFor(unit, { name, phone })
  unit.write(insertStandings([standingRow(unit, account.id, standing)]))
  if (wanted.role === 'resident') return { accountId: account.id, invitation: null }
  unit.write(setUsername(account.id, account.id))
  const held = await unit.readOne(passwordOf(account.id))
  if (password === undefined)
    return {
      accountId: account.id,
      invitation: held ? null : makeInvitation(unit, account, standing.neighbourhoodId ?? null),
    }
  if (passwordFault(password, [name, phone]) !== null) refuse('accounts.weak-password', {}, 'password')
  const hash = await hashPassword(password)
  unit.write(
    held
      ? changePassword(account.id, hash, unit.now)
      : insertPassword({ id: unit.id(), accountId: account.id, hash, at: unit.now }),
  )
  return { accountId: account.id, invitation: null }
}
