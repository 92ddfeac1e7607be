import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { countTry } from '../attempts.ts'
import { finishSignIn, newCookie, type Next } from '../auth/finish.ts'
import { openSession } from '../auth/open-session.ts'
import { digestsOfTyped } from '../one-time-codes.ts'
import { changePassword, insertPassword, passwordOf, setUsername } from '../store/account.ts'
import { usableCode, useCode } from '../store/one-time-code.ts'
import { endSessions } from '../store/session.ts'
import { hashOfNew } from './own-account.ts'

/**
 * Uses up the code on an invitation slip: the account it names gets the password given here, its other sessions end,
 * and a session opens that still has to pass, or to set up, the second factor.
 */
export async function acceptInvitation(
  parts: Parts,
  asked: { request: FastifyRequest; reply: FastifyReply },
  input: { code: string; password: string; shared: boolean },
): Promise<{ next: Next }> {
  await countTry(parts, 'one-time-code', asked.request.ip)
  const opened = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) => {
    const code = await unit.readOr(
      usableCode(digestsOfTyped(unit, input.code), 'invite', unit.now),
      'accounts.unknown-code',
    )
    const accountId = code.account_id ?? refuse('accounts.unknown-code')
    const hash = await hashOfNew(unit, accountId, input.password)
    const held = await unit.readOne(passwordOf(accountId))
    unit.writeOne(useCode(code.id, accountId, unit.now), 'accounts.unknown-code')
    unit.write(
      held
        ? changePassword(accountId, hash, unit.now)
        : insertPassword({ id: unit.id(), accountId, hash, at: unit.now }),
    )
    unit.write(setUsername(accountId, accountId))
    unit.write(endSessions(accountId, null))
    await unit.flush()
    const userAgent = asked.request.headers['user-agent'] ?? null
    return {
      accountId,
      ...openSession(unit, { id: accountId }, { method: 'code', strong: false, shared: input.shared, userAgent }),
    }
  })
  const { accountId, token } = opened
  return finishSignIn(parts, asked, {
    accountId,
    method: 'code',
    strong: false,
    cookies: [newCookie(parts, token, { days: input.shared ? null : 90 })],
  })
}
