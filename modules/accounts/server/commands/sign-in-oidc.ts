import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { refuse } from '#kit/pure/refusal.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { endpoints } from '../../contract.ts'
import { authOf, oidcProvider, within } from '../auth/better-auth.ts'
import { callAuth, setCookies } from '../auth/call.ts'

interface Asked {
  request: FastifyRequest
  reply: FastifyReply
}

/** Where the browser goes to sign in, or, for somebody signed in, to link that account to this one. */
export async function startOidc(parts: Parts, asked: Asked, link: boolean): Promise<{ url: string }> {
  if (parts.config.oidc === null) refuse('accounts.no-oidc')
  const signIn = { method: 'oidc', strong: false, shared: false } as const
  const body = {
    provider: oidcProvider,
    callbackURL: link ? '/settings' : '/',
    errorCallbackURL: link ? '/settings' : '/sign-in',
    disableRedirect: true,
  }
  const { answer, cookies } = await callAuth(parts, asked.request, signIn, (auth, headers) =>
    link
      ? auth.api.linkSocialAccount({ body, headers, returnHeaders: true })
      : auth.api.signInSocial({ body, headers, returnHeaders: true }),
  )
  setCookies(asked.reply, cookies)
  return { url: answer.url ?? refuse('accounts.no-oidc') }
}

/** What the provider sent the browser back with: opens the session, or says on the sign-in page why not. */
export async function finishOidc(
  parts: Parts,
  { request, reply }: Asked,
  query: z.output<NonNullable<(typeof endpoints)['finishOidc']['query']>>,
): Promise<FastifyReply> {
  if (parts.config.oidc === null) refuse('accounts.no-oidc')
  const auth = await authOf(parts)
  const headers = new Headers({
    cookie: request.headers.cookie ?? '',
    'user-agent': request.headers['user-agent'] ?? '',
  })
  const answer = await within({ method: 'oidc', strong: false, shared: false }, () =>
    auth.api.callbackOAuth({ params: { id: oidcProvider }, query, headers, method: 'GET', asResponse: true }),
  )
  setCookies(reply, answer.headers.getSetCookie())
  const to = new URL(answer.headers.get('location') ?? '/sign-in', parts.config.origin)
  const error = answer.status >= 400 ? 'failed' : to.searchParams.get('error')
  const path = to.pathname === '/settings' ? '/settings' : '/sign-in'
  // Only pages of our own; better-auth's word for what went wrong becomes ours.
  if (error === null) return reply.redirect(to.pathname === '/settings' ? '/settings' : '/')
  const refused = error === 'signup_disabled' ? 'accounts.oidc-unknown' : 'accounts.start-again'
  return reply.redirect(`${path}?refused=${refused}`)
}
