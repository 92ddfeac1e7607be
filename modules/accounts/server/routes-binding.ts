import { refuse } from '#kit/pure/refusal.ts'
import { languageOf } from '#kit/server/language.ts'
import type { Room } from '#kit/server/room.ts'
import { sendTable } from '#kit/server/send-table.ts'
import type { Unit } from '#kit/server/unit.ts'
import { inUnit } from '#kit/server/unit.ts'
import { endpoints } from '../contract.ts'
import { printedCode } from '../domain/one-time-code.ts'
import { bindHome, enterCode, unbind } from './commands/bind-home.ts'
import { askForBinding, decideRequest, withdrawRequest } from './commands/binding-requests.ts'
import { giveConsent, recordConsent, revokeConsent, revokeConsentHere } from './commands/consents.ts'
import { printCodes, revokeCode } from './commands/print-codes.ts'
import { listBindings, listCodes, listOwnRequests, listRequests, readRequest } from './queries/bindings.ts'
import { exportAccounts } from './queries/export-lists.ts'
import { listConsents, listOwnConsents, readConsent } from './queries/consents.ts'

const done = { done: true } as const

/** How accounts come to homes, and how one acts for another. */
export const bindingRoutes: Room['routes'] = (serve, serveBare, parts) => {
  serve(endpoints.listBindings, async ({ unit, params }) => ({ bindings: await listBindings(unit, params.id) }))
  serve(endpoints.bindHome, ({ unit, body }) => bindHome(unit, body))
  serve(endpoints.unbind, async ({ unit, params, body }) => {
    await unbind(unit, params.id, body.reason)
    return done
  })
  serve(endpoints.printCodes, async ({ unit, body }) => ({
    codes: (await printCodes(unit, body.homes)).map(({ id, code, address, expiresAt }) => ({
      id,
      code: printedCode(code),
      address,
      expiresAt: expiresAt.toISOString(),
    })),
  }))
  serve(endpoints.listCodes, async ({ unit }) => ({ codes: await listCodes(unit) }))
  serve(endpoints.revokeCode, async ({ unit, params }) => {
    revokeCode(unit, params.id)
    return done
  })
  serve(endpoints.listBindingRequests, async ({ unit }) => ({ requests: await listRequests(unit) }))
  serveBare(endpoints.exportAccounts, async ({ query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const work = (unit: Unit) => exportAccounts(unit, query.list, query.format)
    return sendTable(reply, query.list, query.format, await inUnit(parts, scope, work, languageOf(request)))
  })
  serve(endpoints.decideRequest, async ({ unit, params, body }) => {
    await decideRequest(unit, params.id, body)
    return done
  })
  serveBare(endpoints.enterCode, ({ request, body }) =>
    enterCode(parts, request.actor ?? refuse('common.sign-in'), body.code),
  )
  serveBare(endpoints.askForBinding, async ({ request, body }) => {
    const ground = (await parts.ground(body.neighbourhoodId)) ?? refuse('common.not-found')
    return inUnit(parts, { actor: request.actor, now: parts.clock(), ground }, async (unit) => {
      const asked = await readRequest(unit, body.id)
      if (asked) return asked
      unit.whenRepeated('binding_request_open', async () => refuse('accounts.asked-already'))
      await askForBinding(unit, body)
      await unit.flush()
      return (await readRequest(unit, body.id)) ?? refuse('common.not-found')
    })
  })
  serveBare(endpoints.listOwnRequests, async ({ request }) => ({
    requests: await listOwnRequests(parts, request.actor ?? refuse('common.sign-in')),
  }))
  serveBare(endpoints.withdrawRequest, async ({ request, params }) => {
    const ground = (await parts.ground(params.neighbourhoodId)) ?? refuse('common.not-found')
    await inUnit(parts, { actor: request.actor, now: parts.clock(), ground }, (unit) =>
      withdrawRequest(unit, params.id),
    )
    return done
  })

  serve(endpoints.recordConsent, async ({ unit, body }) => {
    unit.whenRepeated('consent_pkey', (again) => readConsent(again, body.id))
    await recordConsent(unit, body)
    await unit.flush()
    return readConsent(unit, body.id)
  })
  serve(endpoints.listConsents, async ({ unit, query }) => ({
    consents: await listConsents(unit, query.personId ?? null),
  }))
  serve(endpoints.revokeConsentHere, async ({ unit, params }) => {
    await revokeConsentHere(unit, params.id)
    return done
  })
  serveBare(endpoints.giveConsent, async ({ request, body }) => {
    const actor = request.actor ?? refuse('common.sign-in')
    await giveConsent(parts, actor, body)
    return inUnit(parts, { actor, now: parts.clock(), ground: null }, (unit) => readConsent(unit, body.id))
  })
  serve(endpoints.listOwnConsents, ({ unit }) => listOwnConsents(unit))
  serveBare(endpoints.revokeConsent, async ({ request, params }) => {
    await revokeConsent(parts, request.actor ?? refuse('common.sign-in'), params.id)
    return done
  })
}
