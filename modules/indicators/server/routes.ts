import type { Room } from '#kit/server/room.ts'
import { languageOf } from '#kit/server/language.ts'
import { sendTable, serveTable } from '#kit/server/send-table.ts'
import { inUnit } from '#kit/server/unit.ts'
import { endpoints as e } from '../contract.ts'
import { publish, putWeighting } from './commands/settings.ts'
import { exportFigures } from './queries/export-figures.ts'
import { exportRecords } from './queries/export-records.ts'
import { listRecords } from './queries/list-records.ts'
import { readFigures } from './queries/read-figures.ts'
import { readHere } from './queries/read-here.ts'
import { readHandle } from './queries/read-handle.ts'

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.readFigures, ({ unit, query }) => readFigures(unit, query))
  serve(e.readHere, ({ unit }) => readHere(unit))
  serve(e.readHandle, ({ unit, query }) => readHandle(unit, query))
  serve(e.listRecords, ({ unit, query }) => listRecords(unit, query))
  serveTable(serveBare, parts, e.exportRecords, 'figure-records', (unit, { query }) => exportRecords(unit, query))
  serve(e.putWeighting, async ({ unit, body }) => {
    await putWeighting(unit, body)
    return { done: true as const }
  })
  serve(e.publish, async ({ unit, body }) => {
    await publish(unit, body)
    return { done: true as const }
  })
  serveBare(e.exportFigures, async ({ query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: null }
    const file = await inUnit(parts, scope, (unit) => exportFigures(unit, query), languageOf(request))
    return sendTable(reply, 'figures', query.format, file)
  })
}
