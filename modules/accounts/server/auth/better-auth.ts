import { AsyncLocalStorage } from 'node:async_hooks'
import { newId } from '#kit/server/id.ts'
import type { Parts } from '#kit/server/parts.ts'
import type { Method } from '../../domain/session-state.ts'
import { limits } from '../../domain/session-state.ts'
import { sealPhone } from '../phones.ts'
import { authTables } from '../store/better-auth.ts'
import { cookiePrefix, isSecure, signingKey } from './cookie.ts'

/** What the running sign-in knows and better-auth does not: it reaches the rows that better-auth writes. */
export interface SignIn {
  method: Method
  /** Whether the session about to be opened has passed a second factor. */
  strong: boolean
  shared: boolean
  /** The phone in the clear; better-auth itself sees only the blind index. */
  phone?: string
  /** The code that better-auth made and wants to have sent. */
  code?: string
}

const running = new AsyncLocalStorage<SignIn>()

/** Runs a call of better-auth within a sign-in. */
export const within = <T>(signIn: SignIn, work: () => Promise<T>): Promise<T> => running.run(signIn, work)

/** The one way in for OpenID Connect. */
export const oidcProvider = 'oidc'
export const oidcCallback = '/api/session/oidc/callback'

async function open(parts: Parts) {
  const [{ betterAuth }, plugins] = await Promise.all([import('better-auth'), import('better-auth/plugins')])
  const { config, cipher, database } = parts
  const { oidc } = config
  return betterAuth({
    appName: '睦邻',
    baseURL: config.origin,
    secret: signingKey(cipher),
    telemetry: { enabled: false },
    logger: { disabled: true },
    // Counted by ourselves, by blinded phone or name, and per endpoint.
    rateLimit: { enabled: false },
    database: { db: authTables(database), type: 'postgres', schemaName: 'accounts' },
    advanced: {
      cookiePrefix,
      useSecureCookies: isSecure(config),
      ipAddress: { disableIpTracking: true },
      database: { generateId: () => newId(), validateSchema: false },
    },
    session: {
      expiresIn: limits.resident.whole / 1_000,
      disableSessionRefresh: true,
      additionalFields: {
        method: { type: 'string', required: false, input: false, returned: false },
        strong: { type: 'boolean', required: false, input: false, returned: false },
        shared: { type: 'boolean', required: false, input: false, returned: false },
        seenAt: { type: 'date', required: false, input: false, returned: false },
      },
    },
    user: { additionalFields: { phoneSealed: { type: 'string', required: false, input: false, returned: false } } },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 128 },
    account: {
      encryptOAuthTokens: true,
      // Linked from the own settings only; an address that happens to be the same links nothing.
      accountLinking: {
        enabled: true,
        trustedProviders: [oidcProvider],
        allowDifferentEmails: true,
        disableImplicitLinking: true,
      },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const { method = 'password', strong = false, shared = false } = running.getStore() ?? {}
            return { data: { ...session, ipAddress: null, method, strong, shared, seenAt: parts.clock() } }
          },
        },
      },
      user: {
        create: {
          before: async (user) => {
            const phone = running.getStore()?.phone
            return { data: { ...user, ...(phone === undefined ? {} : { phoneSealed: sealPhone(cipher, phone) }) } }
          },
        },
      },
    },
    plugins: [
      plugins.phoneNumber({
        otpLength: 6,
        expiresIn: 300,
        allowedAttempts: 3,
        sendOTP: ({ code }) => {
          const signIn = running.getStore()
          if (signIn) signIn.code = code
        },
        signUpOnVerification: {
          getTempEmail: () => `${newId()}@account.invalid`,
          getTempName: () => `尾号${running.getStore()?.phone?.slice(-4) ?? ''}`,
        },
      }),
      plugins.username({ minUsernameLength: 2, maxUsernameLength: 60, usernameValidator: () => true }),
      plugins.twoFactor({
        issuer: '睦邻',
        twoFactorCookieMaxAge: 600,
        allowPasswordless: true,
        accountLockout: { maxFailedAttempts: 10, durationSeconds: 900 },
      }),
      plugins.genericOAuth({
        config:
          oidc === null
            ? []
            : [
                {
                  providerId: oidcProvider,
                  name: oidc.name,
                  clientId: oidc.clientId,
                  clientSecret: oidc.clientSecret,
                  authorizationUrl: oidc.authorization,
                  tokenUrl: oidc.token,
                  userInfoUrl: oidc.userinfo,
                  redirectURI: `${config.origin}${oidcCallback}`,
                  scopes: ['openid', 'profile'],
                  pkce: true,
                  disableSignUp: true,
                  accountSubject: ({ profile }) => String(profile.sub),
                  mapProfileToUser: (profile) => ({ email: `${newId()}@account.invalid`, name: String(profile.name) }),
                },
              ],
      }),
    ],
  })
}

export type Auth = Awaited<ReturnType<typeof open>>

const opened = new WeakMap<Parts, Promise<Auth>>()

/** better-auth for this house, loaded when somebody first signs in: most processes and tests never need it. */
export function authOf(parts: Parts): Promise<Auth> {
  let auth = opened.get(parts)
  if (auth === undefined) {
    auth = open(parts)
    opened.set(parts, auth)
  }
  return auth
}
