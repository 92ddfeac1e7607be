import type { FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { countTry, forgetTries } from '../attempts.ts'
import type { SignIn } from '../auth/better-auth.ts'
import { callAuth } from '../auth/call.ts'
import { finishSignIn, type Next } from '../auth/finish.ts'
import { blindPhone } from '../phones.ts'
import { smsGateway } from '../sms.ts'
import { isDemo } from '../queries/session.ts'

interface Asked {
  request: FastifyRequest
  reply: FastifyReply
}

/**
 * Sends a code to a phone, whether or not anybody has an account with it: signing in by phone opens one. In the
 * demonstration nothing is sent and the code is given back to be shown.
 */
export async function sendPhoneCode(
  parts: Parts,
  { request }: Pick<Asked, 'request'>,
  phone: string,
): Promise<{ shown: string | null }> {
  const demo = await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, isDemo)
  if (!demo) await countTry(parts, 'send', phone)
  const signIn: SignIn = { method: 'phone', strong: false, shared: false, phone }
  await callAuth(parts, request, signIn, (auth, headers) =>
    auth.api.sendPhoneNumberOTP({
      body: { phoneNumber: blindPhone(parts.cipher, phone) },
      headers,
      returnHeaders: true,
    }),
  )
  if (demo) return { shown: signIn.code ?? null }
  const text = `【睦邻】验证码 ${signIn.code}，5 分钟内有效。居委会不会向您要这个码。`
  await smsGateway(parts)
    .send({ phone, text })
    .catch((error: unknown) => {
      parts.log.error({ err: error }, 'a sign-in code could not be sent')
      refuse('accounts.no-message')
    })
  return { shown: null }
}

/** Signs in with the code; a phone that is new here gets an account, bound to nothing yet. */
export async function signInByPhone(
  parts: Parts,
  asked: Asked,
  input: { phone: string; code: string },
): Promise<{ next: Next }> {
  await countTry(parts, 'phone-code', input.phone)
  const signIn: SignIn = { method: 'phone', strong: false, shared: false, phone: input.phone }
  const { answer, cookies } = await callAuth(parts, asked.request, signIn, (auth, headers) =>
    auth.api.verifyPhoneNumber({
      body: { phoneNumber: blindPhone(parts.cipher, input.phone), code: input.code },
      headers,
      returnHeaders: true,
    }),
  )
  const accountId = answer.user?.id ?? refuse('accounts.wrong-code')
  await forgetTries(parts, 'phone-code', input.phone)
  await forgetTries(parts, 'send', input.phone)
  return finishSignIn(parts, asked, { accountId, method: 'phone', strong: false, cookies })
}
