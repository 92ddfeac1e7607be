import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { passwordFault } from '../../domain/password.ts'
import { countTry, forgetTries } from '../attempts.ts'
import { findSession } from '../auth/identify.ts'
import { hashPassword, isPassword } from '../auth/password.ts'
import { openPhone } from '../phones.ts'
import { accountById, changePassword as update, passwordOf } from '../store/account.ts'
import { deletePin, pinOf, putPin } from '../store/attempt.ts'
import { endSession, endSessions, lockSession, noteUse } from '../store/session.ts'

type Headers = Parameters<Parts['identify']>[0]

/** Refuses unless this is the account's password; each try counts. */
export async function checkPassword(
  parts: Parts,
  accountId: string,
  password: string,
  field = 'password',
): Promise<void> {
  await countTry(parts, 'password', accountId)
  const held = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, (unit) =>
    unit.readOne(passwordOf(accountId)),
  )
  if (!held?.password || !(await isPassword(held.password, password))) refuse('accounts.wrong-password', {}, field)
  await forgetTries(parts, 'password', accountId)
}

/** The hash of a new password; refuses one that is easily guessed. */
export async function hashOfNew(unit: Unit, accountId: string, password: string, field = 'password'): Promise<string> {
  const account = await unit.readOr(accountById(accountId))
  const own = [account.name, account.username ?? '']
  if (account.phoneSealed && account.phoneNumber)
    own.push(openPhone(unit.parts.cipher, account.phoneSealed, account.phoneNumber))
  if (passwordFault(password, own) !== null) refuse('accounts.weak-password', {}, field)
  return hashPassword(password)
}

/** Changes the own password; every other session of the account ends. */
export async function changePassword(
  parts: Parts,
  headers: Headers,
  input: { current: string; next: string },
): Promise<void> {
  const actor = (await parts.identify(headers)) ?? refuse('common.sign-in')
  await checkPassword(parts, actor.accountId, input.current, 'current')
  await inUnit(parts, { actor, now: parts.clock(), ground: null }, async (unit) => {
    const hash = await hashOfNew(unit, actor.accountId, input.next, 'next')
    unit.writeOne(update(actor.accountId, hash, unit.now))
    unit.write(endSessions(actor.accountId, actor.sessionId))
  })
}

/** Sets or takes away the PIN that opens a locked shared computer. */
export async function setPin(
  parts: Parts,
  headers: Headers,
  input: { password: string; pin: string | null },
): Promise<void> {
  const actor = (await parts.identify(headers)) ?? refuse('common.sign-in')
  await checkPassword(parts, actor.accountId, input.password)
  const hash = input.pin === null ? null : await hashPassword(input.pin)
  await inUnit(parts, { actor, now: parts.clock(), ground: null }, async (unit) => {
    unit.write(hash === null ? deletePin(actor.accountId) : putPin(actor.accountId, hash, unit.now))
  })
}

/** Opens a locked session again with the password or the PIN. */
export async function unlock(
  parts: Parts,
  headers: Headers,
  given: { password: string } | { pin: string },
): Promise<void> {
  const found = await findSession(parts, headers)
  if (found === null || found.state === 'ended') refuse('common.sign-in')
  const { id, userId } = found.row
  const scope = { actor: found.actor, now: parts.clock(), ground: null }
  if ('password' in given) await checkPassword(parts, userId, given.password)
  else {
    await countTry(parts, 'pin', userId)
    const held = await inUnit(parts, scope, (unit) => unit.readOne(pinOf(userId)))
    if (!held || !(await isPassword(held.hash, given.pin))) refuse('accounts.wrong-password', {}, 'pin')
    await forgetTries(parts, 'pin', userId)
  }
  await inUnit(parts, scope, async (unit) => {
    unit.write(lockSession(id, null))
    unit.write(noteUse(id, unit.now))
  })
}

export function lock(unit: Unit): void {
  unit.write(lockSession(unit.by.sessionId, unit.now))
}

/** Ends one of the own sessions; it is refused from the next request on. */
export function endOwnSession(unit: Unit, id: string): void {
  unit.writeOne(endSession(unit.by.accountId, id), 'common.not-found')
}

export function endOtherSessions(unit: Unit): void {
  unit.write(endSessions(unit.by.accountId, unit.by.sessionId))
}
