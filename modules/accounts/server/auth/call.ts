import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Auth, SignIn } from './better-auth.ts'
import { authOf, within } from './better-auth.ts'
import { findSession } from './identify.ts'
import { sessionCookie } from './cookie.ts'

/** What better-auth refuses, as our refusals say it. */
const refusedAs: Readonly<Record<string, string>> = {
  INVALID_OTP: 'accounts.wrong-code',
  OTP_NOT_FOUND: 'accounts.code-expired',
  OTP_EXPIRED: 'accounts.code-expired',
  TOO_MANY_ATTEMPTS: 'accounts.code-expired',
  INVALID_USERNAME_OR_PASSWORD: 'accounts.wrong-password',
  INVALID_PASSWORD: 'accounts.wrong-password',
  INVALID_CODE: 'accounts.wrong-code',
  INVALID_BACKUP_CODE: 'accounts.wrong-code',
  TOTP_ALREADY_ENABLED: 'accounts.second-factor-is-set',
  ACCOUNT_TEMPORARILY_LOCKED: 'accounts.try-later',
}

/** An answer of better-auth, and the cookies it would set. */
export interface Called<T> {
  answer: T
  cookies: string[]
}

/** What a browser sent, as better-auth takes it. A session that is locked or over does not go along. */
async function headersOf(parts: Parts, request: FastifyRequest): Promise<Headers> {
  const headers = new Headers({ 'user-agent': request.headers['user-agent'] ?? '' })
  const cookies = request.headers.cookie
  if (cookies === undefined) return headers
  const found = await findSession(parts, request.headers)
  const name = sessionCookie(parts.config)
  const kept = found?.state === 'live' ? cookies : without(cookies, name)
  if (kept !== '') headers.set('cookie', kept)
  return headers
}

function without(cookies: string, name: string): string {
  const parts = cookies.split(';').map((part) => part.trim())
  return parts.filter((part) => !part.startsWith(`${name}=`)).join('; ')
}

/**
 * Calls better-auth within a sign-in and gives its answer with the cookies it would set; the caller hands those to the
 * browser once everything else is right. What it refuses becomes a declared refusal.
 */
export async function callAuth<T>(
  parts: Parts,
  request: FastifyRequest,
  signIn: SignIn,
  call: (auth: Auth, headers: Headers) => Promise<{ headers: Headers; response: T }>,
): Promise<Called<T>> {
  const [auth, headers] = await Promise.all([authOf(parts), headersOf(parts, request)])
  try {
    const { response, headers: answered } = await within(signIn, () => call(auth, headers))
    return { answer: response, cookies: answered.getSetCookie() }
  } catch (error) {
    const { name, body } = error as { name?: string; body?: { code?: string } }
    if (name !== 'APIError') throw error
    const code = refusedAs[body?.code ?? ''] ?? 'accounts.start-again'
    return refuse(code, code === 'accounts.try-later' ? { minutes: 15, seconds: 900 } : {})
  }
}

/** Hands the browser its cookies. */
export function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  for (const cookie of cookies) void reply.header('set-cookie', cookie)
}
