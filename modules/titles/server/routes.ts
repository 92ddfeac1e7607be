import type { Room } from '#kit/server/room.ts'
import { languageOf } from '#kit/server/language.ts'
import { sendTable } from '#kit/server/send-table.ts'
import { inUnit } from '#kit/server/unit.ts'
import { endpoints as e } from '../contract.ts'
import { linkOwner, transferTitle, withdrawTitle } from './commands/end-titles.ts'
import { addOrganisation, changeOrganisation } from './commands/organisations.ts'
import { recordTitle } from './commands/record-title.ts'
import { exportOrganisations, exportOwners, listOrganisations, listOwners, readTitles } from './queries/owners.ts'

const done = { done: true as const }

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.titlesOfHome, ({ unit, params }) => readTitles(unit, params.id))
  serve(e.recordTitle, async ({ unit, params, body }) => {
    await recordTitle(unit, { ...body, homeId: params.id })
    return done
  })
  serve(e.linkOwner, async ({ unit, params, body }) => {
    await linkOwner(unit, params.id, body)
    return done
  })
  serve(e.transferTitle, async ({ unit, params, body }) => {
    await transferTitle(unit, params.id, body)
    return done
  })
  serve(e.withdrawTitle, async ({ unit, params, body }) => {
    await withdrawTitle(unit, params.id, body.reason)
    return done
  })
  serve(e.listOwners, ({ unit, query }) => listOwners(unit, query))
  serveBare(e.exportOwners, async ({ query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const file = await inUnit(parts, scope, (unit) => exportOwners(unit, query), languageOf(request))
    return sendTable(reply, 'owners', query.format, file)
  })
  serveBare(e.exportOrganisations, async ({ query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const file = await inUnit(parts, scope, (unit) => exportOrganisations(unit, query.format), languageOf(request))
    return sendTable(reply, 'organisations', query.format, file)
  })
  serve(e.listOrganisations, async ({ unit }) => ({ organisations: await listOrganisations(unit) }))
  serve(e.addOrganisation, async ({ unit, body }) => {
    await addOrganisation(unit, body)
    return done
  })
  serve(e.changeOrganisation, async ({ unit, params, body }) => {
    await changeOrganisation(unit, params.id, body)
    return done
  })
}
