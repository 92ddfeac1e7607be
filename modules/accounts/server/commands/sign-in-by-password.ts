import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Parts } from '#kit/server/parts.ts'
import { inUnit } from '#kit/server/unit.ts'
import { newId } from '#kit/server/id.ts'
import { phone as phoneShape } from '../../contract/shapes.ts'
import { countTry, forgetTries } from '../attempts.ts'
import type { SignIn } from '../auth/better-auth.ts'
import { callAuth, setCookies } from '../auth/call.ts'
import { finishSignIn, type Next } from '../auth/finish.ts'
import { blindPhone } from '../phones.ts'
import { accountByPhone, accountByUsername, passwordOf } from '../store/account.ts'

/** Whose password is meant: an account's, or nobody's, which takes just as long to refuse. */
async function whose(parts: Parts, name: string): Promise<{ subject: string; username: string }> {
  const asPhone = phoneShape.safeParse(name)
  return inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) => {
    const found = await unit.readOne(
      asPhone.success
        ? accountByPhone(blindPhone(parts.cipher, asPhone.data))
        : accountByUsername(name.normalize('NFKC').trim().toLowerCase()),
    )
    const usable = found?.username && (await unit.readOne(passwordOf(found.id))) ? found.username : null
    return { subject: found?.id ?? (asPhone.success ? asPhone.data : name), username: usable ?? newId() }
  })
}

/**
 * Signs in with phone or user name and password. An account with a second factor gets no session yet, only the cookie
 * with which the code may be entered during the next ten minutes.
 */
export async function signInByPassword(
  parts: Parts,
  asked: { request: FastifyRequest; reply: FastifyReply },
  input: { name: string; password: string; shared: boolean },
): Promise<{ next: Next }> {
  const { subject, username } = await whose(parts, input.name)
  await countTry(parts, 'password', subject)
  const signIn: SignIn = { method: 'password', strong: false, shared: input.shared }
  const { answer, cookies } = await callAuth(parts, asked.request, signIn, (auth, headers) =>
    auth.api.signInUsername({
      body: { username, password: input.password, rememberMe: !input.shared },
      headers,
      returnHeaders: true,
    }),
  )
  await forgetTries(parts, 'password', subject)
  if (!('user' in answer)) {
    setCookies(asked.reply, cookies)
    return { next: 'second-factor' }
  }
  return finishSignIn(parts, asked, { accountId: answer.user.id, method: 'password', strong: false, cookies })
}
