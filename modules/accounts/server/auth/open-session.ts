import { randomBytes } from 'node:crypto'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import type { Method } from '../../domain/session-state.ts'
import { limits } from '../../domain/session-state.ts'
import { insertSession } from '../store/session.ts'
import { sessionCookie, signed, signingKey } from './cookie.ts'

/** 256 random bits, as text that needs no escaping. */
const newToken = () => randomBytes(32).toString('base64url')

/**
 * Opens a session for an account and gives the cookie's value; used where no sign-in of better-auth has opened one (a
 * passed second factor on an older session, the demonstration's sign-ins, tests).
 */
export function openSession(
  unit: Unit,
  account: { id: string },
  options: { method: Method; strong: boolean; shared?: boolean; userAgent?: string | null },
): { id: string; token: string } {
  const id = unit.id()
  const token = newToken()
  unit.write(
    insertSession({
      id,
      userId: account.id,
      token,
      method: options.method,
      strong: options.strong,
      shared: options.shared ?? false,
      userAgent: options.userAgent ?? null,
      at: unit.now,
      expiresAt: new Date(unit.now.getTime() + limits.resident.whole),
    }),
  )
  return { id, token }
}

/** The `cookie` header that belongs to a token. */
export function cookieOf(parts: Pick<Parts, 'config' | 'cipher'>, token: string): string {
  return `${sessionCookie(parts.config)}=${signed(token, signingKey(parts.cipher))}`
}
