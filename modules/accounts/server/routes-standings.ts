import { refuse } from '#kit/pure/refusal.ts'
import { languageOf } from '#kit/server/language.ts'
import type { Room } from '#kit/server/room.ts'
import { sendTable } from '#kit/server/send-table.ts'
import { inUnit } from '#kit/server/unit.ts'
import { endpoints } from '../contract.ts'
import { addOffice, addStaff } from './commands/add-staff.ts'
import { endOffice, endStaff, handOver } from './commands/end-staff.ts'
import { firstRun } from './commands/first-run.ts'
import { inviteAgain, resetSecondFactor, setFirstContact } from './commands/look-after-staff.ts'
import { takeEmergencyAccess } from './commands/take-emergency-access.ts'
import type { PrintedCode } from './one-time-codes.ts'
import { exportStaff } from './queries/export-lists.ts'
import { isFirstRun } from './queries/first-run.ts'
import { listAnnouncements, listOffice, listStaff } from './queries/staff.ts'
import { printedCode } from '../domain/one-time-code.ts'

const done = { done: true } as const

const invitation = ({ code, expiresAt }: PrintedCode) => ({
  code: printedCode(code),
  expiresAt: expiresAt.toISOString(),
})

/** Who works where, and the first page of an empty copy. */
export const standingRoutes: Room['routes'] = (serve, serveBare, parts) => {
  serve(endpoints.readFirstRun, async ({ unit }) => ({ open: await isFirstRun(unit) }))
  serveBare(endpoints.firstRun, ({ body, ...asked }) => firstRun(parts, asked, body))
  serve(endpoints.listStaff, async ({ unit }) => ({ staff: await listStaff(unit) }))
  serveBare(endpoints.exportStaff, async ({ query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const file = await inUnit(parts, scope, (unit) => exportStaff(unit, query.format), languageOf(request))
    return sendTable(reply, 'staff', query.format, file)
  })
  serve(endpoints.addStaff, async ({ unit, body }) => {
    const added = await addStaff(unit, body)
    return { accountId: added.accountId, invitation: added.invitation && invitation(added.invitation) }
  })
  serve(endpoints.endStaff, async ({ unit, params, body }) => {
    await endStaff(unit, params.id, body.reason)
    return done
  })
  serve(endpoints.handOverStanding, async ({ unit, params, body }) => {
    await handOver(unit, params.id, body)
    return done
  })
  serve(endpoints.setFirstContact, async ({ unit, params }) => {
    await setFirstContact(unit, params.id)
    return done
  })
  serve(endpoints.inviteAgain, async ({ unit, params }) => invitation(await inviteAgain(unit, params.id)))
  serve(endpoints.resetSecondFactor, async ({ unit, params, body }) => {
    await resetSecondFactor(unit, params.id, body.reason)
    return done
  })
  serve(endpoints.listAnnouncements, async ({ unit }) => ({ announcements: await listAnnouncements(unit) }))
  serveBare(endpoints.takeEmergencyAccess, async ({ request, body }) => {
    const { until } = await takeEmergencyAccess(parts, request.actor ?? refuse('common.sign-in'), body)
    return { until: until.toISOString() }
  })
  serve(endpoints.listOffice, async ({ unit }) => ({ staff: await listOffice(unit) }))
  serve(endpoints.addOffice, async ({ unit, body }) => {
    const added = await addOffice(unit, body)
    return { accountId: added.accountId, invitation: added.invitation && invitation(added.invitation) }
  })
  serve(endpoints.endOffice, async ({ unit, params, body }) => {
    await endOffice(unit, params.id, body.reason)
    return done
  })
}
