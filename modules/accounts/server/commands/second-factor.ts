import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { WriteFailure } from '#kit/server/write-failure.ts'
import { countTry, forgetTries } from '../attempts.ts'
import type { SignIn } from '../auth/better-auth.ts'
import { callAuth } from '../auth/call.ts'
import { finishSignIn, newCookie, type Next } from '../auth/finish.ts'
import type { FoundSession } from '../auth/identify.ts'
import { findSession } from '../auth/identify.ts'
import { openSession } from '../auth/open-session.ts'
import { insertUsedCode } from '../store/attempt.ts'
import { endSessionByToken } from '../store/session.ts'

interface Asked {
  request: FastifyRequest
  reply: FastifyReply
}

/** A code counts once: whoever looked over a shoulder cannot use it again (RFC 6238 §5.2). */
async function useUp(parts: Parts, accountId: string, code: string, opened: string | null): Promise<void> {
  const scope = { actor: null, now: parts.clock(), ground: null }
  const digest = parts.cipher.blind(`${accountId}:${code}`, 'accounts.used-code')
  try {
    await inUnit(parts, scope, async (unit) => unit.write(insertUsedCode(accountId, digest, unit.now)))
  } catch (error) {
    if (!(error instanceof WriteFailure) || error.sqlState !== '23505') throw error
    if (opened !== null) await inUnit(parts, scope, async (unit) => unit.write(endSessionByToken(opened)))
    refuse('accounts.code-used')
  }
}

/**
 * The second step of signing in, or the missing one of a session that began without it (OpenID Connect). Either way the
 * session is a new one with a new token.
 */
export async function passSecondFactor(
  parts: Parts,
  asked: Asked,
  input: { kind: 'app' | 'recovery'; code: string; shared: boolean },
): Promise<{ next: Next }> {
  const found = await findSession(parts, asked.request.headers)
  const live = found?.state === 'live' ? found : null
  if (live?.row.method === 'phone') refuse('accounts.use-password')
  if (live) await countTry(parts, 'second-factor', live.row.userId)
  const code = input.code.normalize('NFKC').replace(/\s/g, '')
  const signIn: SignIn = { method: live?.row.method ?? 'password', strong: true, shared: input.shared }
  const { answer, cookies } = await callAuth(parts, asked.request, signIn, (auth, headers) =>
    input.kind === 'app'
      ? auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true })
      : auth.api.verifyBackupCode({ body: { code }, headers, returnHeaders: true }),
  )
  const { user, token } = answer as { user: { id: string }; token: string }
  if (input.kind === 'app') await useUp(parts, user.id, code, live ? null : token)
  if (live === null)
    return finishSignIn(parts, asked, { accountId: user.id, method: signIn.method, strong: true, cookies })
  await forgetTries(parts, 'second-factor', user.id)
  return strengthen(parts, asked, live)
}

/** Opens a strong session in the place of the weak one. */
async function strengthen(parts: Parts, asked: Asked, { row }: FoundSession): Promise<{ next: Next }> {
  const { token } = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) =>
    openSession(
      unit,
      { id: row.userId },
      { method: row.method, strong: true, shared: row.shared, userAgent: asked.request.headers['user-agent'] ?? null },
    ),
  )
  const cookies = [newCookie(parts, token, { days: row.shared ? null : 90 })]
  return finishSignIn(parts, asked, { accountId: row.userId, method: row.method, strong: true, cookies })
}

/** Begins to set up a second factor: asks for the password again and gives the key and the recovery codes, once. */
export async function enrolSecondFactor(
  parts: Parts,
  asked: Asked,
  password: string,
): Promise<{ uri: string; key: string; recoveryCodes: string[] }> {
  const found = (await findSession(parts, asked.request.headers)) ?? refuse('common.sign-in')
  if (found.row.method === 'phone') refuse('accounts.use-password')
  await countTry(parts, 'password', found.row.userId)
  const { answer } = await callAuth(parts, asked.request, signInOf(found, false), (auth, headers) =>
    auth.api.enableTwoFactor({ body: { password, method: 'totp' }, headers, returnHeaders: true }),
  )
  await forgetTries(parts, 'password', found.row.userId)
  if (answer.method !== 'totp') return refuse('accounts.start-again')
  const uri = new URL(answer.totpURI)
  // The app shows who it is for; the address better-auth would put there exists for no one.
  uri.pathname = `/${encodeURIComponent(`睦邻:${found.row.name}`)}`
  return { uri: uri.href, key: uri.searchParams.get('secret') ?? '', recoveryCodes: answer.backupCodes }
}

/** Finishes setting it up with a code from the app; the session becomes a new, strong one. */
export async function confirmSecondFactor(parts: Parts, asked: Asked, code: string): Promise<{ next: Next }> {
  const found = (await findSession(parts, asked.request.headers)) ?? refuse('common.sign-in')
  if (found.row.twoFactorEnabled === true) refuse('accounts.second-factor-is-set')
  const { cookies } = await callAuth(parts, asked.request, signInOf(found, true), (auth, headers) =>
    auth.api.verifyTOTP({ body: { code }, headers, returnHeaders: true }),
  )
  const { userId: accountId, method } = found.row
  await useUp(parts, accountId, code, null)
  return finishSignIn(parts, asked, { accountId, method, strong: true, cookies })
}

/** New recovery codes for old ones; asks for the password again. */
export async function renewRecoveryCodes(
  parts: Parts,
  asked: Asked,
  password: string,
): Promise<{ recoveryCodes: string[] }> {
  const found = (await findSession(parts, asked.request.headers)) ?? refuse('common.sign-in')
  await countTry(parts, 'password', found.row.userId)
  const { answer } = await callAuth(parts, asked.request, signInOf(found, true), (auth, headers) =>
    auth.api.generateBackupCodes({ body: { password }, headers, returnHeaders: true }),
  )
  await forgetTries(parts, 'password', found.row.userId)
  return { recoveryCodes: answer.backupCodes }
}

const signInOf = ({ row }: FoundSession, strong: boolean): SignIn => ({
  method: row.method,
  strong,
  shared: row.shared,
})
