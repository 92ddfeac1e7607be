import type { Room } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { endpoints } from '../contract.ts'
import { goneCookie, heldToken } from './auth/finish.ts'
import { acceptInvitation } from './commands/accept-invitation.ts'
import { changePassword, endOtherSessions, endOwnSession, lock, setPin, unlock } from './commands/own-account.ts'
import {
  confirmSecondFactor,
  enrolSecondFactor,
  passSecondFactor,
  renewRecoveryCodes,
} from './commands/second-factor.ts'
import { signInByPassword } from './commands/sign-in-by-password.ts'
import { sendPhoneCode, signInByPhone } from './commands/sign-in-by-phone.ts'
import { signInDemo } from './commands/sign-in-demo.ts'
import { finishOidc, startOidc } from './commands/sign-in-oidc.ts'
import { listOwnSessions, readOwnAccount } from './queries/own-account.ts'
import { readSession } from './queries/session.ts'
import { readSignInWays } from './queries/sign-in-ways.ts'
import { endSessionByToken } from './store/session.ts'

const done = { done: true } as const

/** Signing in and out, and the own account. */
export const sessionRoutes: Room['routes'] = (serve, serveBare, parts) => {
  serveBare(endpoints.readSession, ({ request }) => readSession(parts, request.headers))
  serve(endpoints.readSignInWays, ({ unit }) => readSignInWays(unit))
  serveBare(endpoints.sendPhoneCode, ({ request, body }) => sendPhoneCode(parts, { request }, body.phone))
  serveBare(endpoints.signInByPhone, ({ body, ...asked }) => signInByPhone(parts, asked, body))
  serveBare(endpoints.signInByPassword, ({ body, ...asked }) => signInByPassword(parts, asked, body))
  serveBare(endpoints.passSecondFactor, ({ body, ...asked }) => passSecondFactor(parts, asked, body))
  serveBare(endpoints.acceptInvitation, ({ body, ...asked }) => acceptInvitation(parts, asked, body))
  serveBare(endpoints.startOidc, ({ body, ...asked }) => startOidc(parts, asked, body.link))
  serveBare(endpoints.finishOidc, ({ query, ...asked }) => finishOidc(parts, asked, query))
  serveBare(endpoints.signInDemo, ({ body, ...asked }) => signInDemo(parts, asked, body.accountId))
  serveBare(endpoints.signOut, async ({ request, reply }) => {
    const token = heldToken(parts, request)
    if (token !== null)
      await inUnit(parts, { actor: null, now: parts.clock(), ground: null }, async (unit) =>
        unit.write(endSessionByToken(token)),
      )
    void reply.header('set-cookie', goneCookie(parts))
    return done
  })
  serve(endpoints.lockSession, async ({ unit }) => {
    lock(unit)
    return done
  })
  serveBare(endpoints.unlockSession, async ({ request, body }) => {
    await unlock(parts, request.headers, body)
    return done
  })

  serve(endpoints.readOwnAccount, ({ unit }) => readOwnAccount(unit))
  serve(endpoints.listOwnSessions, async ({ unit }) => ({ sessions: await listOwnSessions(unit) }))
  serve(endpoints.endOwnSession, async ({ unit, params }) => {
    endOwnSession(unit, params.id)
    return done
  })
  serve(endpoints.endOtherSessions, async ({ unit }) => {
    endOtherSessions(unit)
    return done
  })
  serveBare(endpoints.changePassword, async ({ request, body }) => {
    await changePassword(parts, request.headers, body)
    return done
  })
  serveBare(endpoints.setPin, async ({ request, body }) => {
    await setPin(parts, request.headers, body)
    return done
  })
  serveBare(endpoints.enrolSecondFactor, ({ body, ...asked }) => enrolSecondFactor(parts, asked, body.password))
  serveBare(endpoints.confirmSecondFactor, ({ body, ...asked }) => confirmSecondFactor(parts, asked, body.code))
  serveBare(endpoints.renewRecoveryCodes, ({ body, ...asked }) => renewRecoveryCodes(parts, asked, body.password))
}
