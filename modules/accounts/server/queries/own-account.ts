import type { z } from 'zod'
import type { Unit } from '#kit/server/unit.ts'
import type { endpoints, ownSessionShape } from '../../contract.ts'
import { deviceName } from '../../domain/device.ts'
import type { Method } from '../../domain/session-state.ts'
import { oidcProvider } from '../auth/better-auth.ts'
import { maskPhone, openPhone } from '../phones.ts'
import { accountById, linkedTo, passwordOf } from '../store/account.ts'
import { pinOf } from '../store/attempt.ts'
import { sessionsOf } from '../store/session.ts'

/** The own account as its page shows it. */
export async function readOwnAccount(unit: Unit): Promise<z.input<(typeof endpoints)['readOwnAccount']['output']>> {
  const { accountId } = unit.by
  const { oidc } = unit.parts.config
  const account = await unit.readOr(accountById(accountId))
  const phone =
    account.phoneSealed && account.phoneNumber
      ? openPhone(unit.parts.cipher, account.phoneSealed, account.phoneNumber)
      : null
  return {
    id: accountId,
    name: account.name,
    phone: phone === null ? null : maskPhone(phone),
    username: account.username === accountId ? null : account.username,
    hasPassword: (await unit.readOne(passwordOf(accountId))) !== undefined,
    hasPin: (await unit.readOne(pinOf(accountId))) !== undefined,
    secondFactor: account.twoFactorEnabled === true,
    oidc:
      oidc === null
        ? null
        : { name: oidc.name, linked: (await unit.readOne(linkedTo(accountId, oidcProvider))) !== undefined },
  }
}

/** Where the account is signed in, the latest used first. */
export async function listOwnSessions(unit: Unit): Promise<z.input<typeof ownSessionShape>[]> {
  const rows = await unit.read(sessionsOf(unit.by.accountId, unit.now))
  return rows.map((row) => ({
    id: row.id,
    device: deviceName(row.userAgent),
    method: row.method as Method,
    shared: row.shared,
    current: row.id === unit.by.sessionId,
    openedAt: row.createdAt.toISOString(),
    seenAt: row.seenAt.toISOString(),
  }))
}
