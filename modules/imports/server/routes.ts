import { isUuid } from '#kit/pure/uuid.ts'
import { refuse } from '#kit/pure/refusal.ts'
import type { Room } from '#kit/server/room.ts'
import { sendTable } from '#kit/server/send-table.ts'
import { inUnit } from '#kit/server/unit.ts'
import { languageOf } from '#kit/server/language.ts'
import { endpoints } from '../contract.ts'
import { applyImport } from './commands/apply-import.ts'
import { mapColumns, previewImport } from './commands/preview-import.ts'
import { undoImport } from './commands/undo-import.ts'
import { exportImports } from './queries/export-imports.ts'
import { listImportRows, listImports } from './queries/imports.ts'
import { reportOf } from './report.ts'
import { readRun, toRun } from './shape.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(endpoints.listImports, async ({ unit }) => ({ runs: await listImports(unit) }))
  serveBare(endpoints.exportImports, async ({ query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const file = await inUnit(parts, scope, (unit) => exportImports(unit, query.format), languageOf(request))
    return sendTable(reply, 'imports', query.format, file)
  })
  serveBare(endpoints.previewImport, async ({ request }) => {
    const file = await request.file().catch(() => refuse('imports.no-file'))
    if (file === undefined) return refuse('imports.no-file')
    const bytes = await file.toBuffer()
    const field = file.fields['id']
    const sent = field !== undefined && 'value' in field ? String(field.value) : ''
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    return inUnit(
      parts,
      scope,
      async (unit) => {
        const id = sent === '' ? unit.id() : isUuid(sent) ? sent : refuse('common.bad-input', {}, 'id')
        return toRun(await previewImport(unit, { id, name: file.filename, bytes }))
      },
      languageOf(request),
    )
  })
  serve(endpoints.readImport, async ({ unit, params }) => toRun(await readRun(unit, params.id)))
  serve(endpoints.mapColumns, async ({ unit, params, body }) =>
    toRun(await mapColumns(unit, params.id, body.compound, body.sheets)),
  )
  serve(endpoints.applyImport, async ({ unit, params }) => toRun(await applyImport(unit, params.id)))
  serve(endpoints.listImportRows, ({ unit, params, query }) => listImportRows(unit, params.id, query))
  serveBare(endpoints.downloadReport, async ({ request, reply, params }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const report = await inUnit(parts, scope, (unit) => reportOf(unit, params.id), languageOf(request))
    const name = encodeURIComponent(`${report.name}-结果.xlsx`)
    return reply
      .header('content-disposition', `attachment; filename="report.xlsx"; filename*=UTF-8''${name}`)
      .header('cache-control', 'no-store')
      .type(xlsx)
      .send(Buffer.from(report.bytes))
  })
  serve(endpoints.undoImport, async ({ unit, params }) => {
    await undoImport(unit, params.id)
    return { done: true as const }
  })
}
