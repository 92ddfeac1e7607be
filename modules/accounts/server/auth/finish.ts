import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Parts } from '#kit/server/parts.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Role } from '../../contract/shapes.ts'
import type { Method } from '../../domain/session-state.ts'
import { isStaff, standingsFor } from '../../domain/standings.ts'
import { accountById } from '../store/account.ts'
import { endSessionByToken } from '../store/session.ts'
import { rolesOf } from '../store/standing.ts'
import { setCookies } from './call.ts'
import { cookieIn, isSecure, sessionCookie, signed, signingKey, tokenIn } from './cookie.ts'

export type Next = 'home' | 'second-factor' | 'enrol'

/** The token a browser held until now; its session ends when another one begins in its place. */
export function heldToken(parts: Parts, request: FastifyRequest): string | null {
  return tokenIn(cookieIn(request.headers.cookie, sessionCookie(parts.config)), signingKey(parts.cipher))
}

/** Where a sign-in goes on: whoever works here without a second factor has to give it, or to set it up. */
export async function nextOf(unit: Unit, accountId: string, method: Method, strong: boolean): Promise<Next> {
  if (strong) return 'home'
  const held = (await unit.read(rolesOf(accountId, unit.now))).map(({ role }) => ({ role: role as Role }))
  if (!standingsFor(method, held).some((standing) => isStaff(standing.role))) return 'home'
  return (await unit.readOne(accountById(accountId)))?.twoFactorEnabled === true ? 'second-factor' : 'enrol'
}

/** Ends what was open in this browser, writes the sign-in down, hands over the cookies. */
export async function finishSignIn(
  parts: Parts,
  asked: { request: FastifyRequest; reply: FastifyReply },
  signIn: { accountId: string; method: Method; strong: boolean; cookies: readonly string[] },
): Promise<{ next: Next }> {
  const { accountId, method, strong, cookies } = signIn
  const held = heldToken(parts, asked.request)
  const next = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) => {
    if (held !== null) unit.write(endSessionByToken(held))
    return nextOf(unit, accountId, method, strong)
  })
  parts.log.info({ accountId, method, strong }, 'signed in')
  setCookies(asked.reply, cookies)
  return { next }
}

/** The cookie of a session that we opened ourselves, as better-auth would set it. */
export function newCookie(parts: Parts, token: string, options: { days: number | null }): string {
  const { config, cipher } = parts
  return [
    `${sessionCookie(config)}=${signed(token, signingKey(cipher))}`,
    ...(options.days === null ? [] : [`Max-Age=${options.days * 86_400}`]),
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure(config) ? ['Secure'] : []),
  ].join('; ')
}

/** Takes the session's cookie away. */
export function goneCookie(parts: Parts): string {
  const secure = isSecure(parts.config) ? '; Secure' : ''
  return `${sessionCookie(parts.config)}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax${secure}`
}
