import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { finishSignIn, newCookie, type Next } from '../auth/finish.ts'
import { openSession } from '../auth/open-session.ts'
import { readDemo } from '../queries/session.ts'

/** Signs in as one of those whom the demonstration offers; nowhere else does this open anything. */
export async function signInDemo(
  parts: Parts,
  asked: { request: FastifyRequest; reply: FastifyReply },
  accountId: string,
): Promise<{ next: Next }> {
  const userAgent = asked.request.headers['user-agent'] ?? null
  const { token } = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) => {
    const demo = (await readDemo(unit)) ?? refuse('accounts.no-demo')
    if (!demo.signIns.some((one) => one.accountId === accountId)) refuse('accounts.no-demo')
    return openSession(unit, { id: accountId }, { method: 'demo', strong: true, userAgent })
  })
  const cookies = [newCookie(parts, token, { days: 90 })]
  return finishSignIn(parts, asked, { accountId, method: 'demo', strong: true, cookies })
}
