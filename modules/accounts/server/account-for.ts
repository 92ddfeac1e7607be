import type { Unit } from '#kit/server/unit.ts'
import { accountRow } from './commands/settle-accounts.ts'
import { blindPhone, maskPhone, openPhone } from './phones.ts'
import { accountByPhone, insertAccounts, renameAccount } from './store/account.ts'

/** The name of an account that somebody opened by phone before anybody knew theirs. */
const unnamed = /^尾号\d{4}$/

/** The account of a phone, opened when there is none; an account without a name yet gets the one given here. */
export async function accountFor(
  unit: Unit,
  wanted: { phone: string; name: string },
): Promise<{ id: string; name: string }> {
  const known = await unit.readOne(accountByPhone(blindPhone(unit.parts.cipher, wanted.phone)))
  if (known === undefined) {
    const row = accountRow(unit.parts.cipher, { id: unit.id(), at: unit.now, ...wanted })
    unit.write(insertAccounts([row]))
    return { id: row.id, name: wanted.name }
  }
  if (!unnamed.test(known.name)) return { id: known.id, name: known.name }
  unit.write(renameAccount(known.id, wanted.name))
  return { id: known.id, name: wanted.name }
}

/** 199****0001, or null where an account has no phone. */
export function maskedPhone(
  unit: Unit,
  row: { phoneSealed: string | null; phoneNumber: string | null },
): string | null {
  if (row.phoneSealed === null || row.phoneNumber === null) return null
  return maskPhone(openPhone(unit.parts.cipher, row.phoneSealed, row.phoneNumber))
}
