import { refuse } from '#kit/pure/refusal.ts'
import type { Room } from '#kit/server/room.ts'
import { inUnit, type Scope } from '#kit/server/unit.ts'
import { endpoints as e } from '../contract.ts'
import { announce } from './commands/announce.ts'
import { correct } from './commands/correct.ts'
import { packStream } from './kept-packs.ts'
import { announcedOf } from './papers/announced.ts'
import { recountsFor } from './queries/recounts.ts'
import { issuerOf, listVerdicts, packFile, readVerdict, toldOf, verdictOf } from './queries/verdicts.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.listVerdicts, ({ unit }) => listVerdicts(unit))
  serve(e.readVerdict, ({ unit, params }) => readVerdict(unit, params.id))
  serve(e.announce, ({ unit, params, body }) => announce(unit, params.id, body))
  serve(e.correct, ({ unit, params, body }) => correct(unit, params.id, body))
  serveBare(e.packFile, async ({ params, query, request, reply }) => {
    const scope = scopeOf(request)
    const pack = await inUnit(parts, scope, (unit) => packFile(unit, params.id, query.kind, query.version))
    const content = await packStream(parts, scope, pack)
    return reply
      .type('application/zip')
      .header('content-length', pack.bytes)
      .header('content-disposition', `attachment; filename="evidence-${query.kind}.zip"`)
      .send(content)
  })
  serveBare(e.announcementFile, async ({ params, request, reply }) => {
    const facts = await inUnit(parts, scopeOf(request), async (unit) => {
      const row = await verdictOf(unit, params.id)
      const [issuer, told] = [await issuerOf(unit, row), await toldOf(unit, row)]
      return announcedOf(row, { issuer, told, recounts: (await recountsFor(unit, row)).recounts })
    })
    // The library that writes it comes when the first is asked for: the server starts without it.
    const { officialAnnouncement } = await import('./papers/announcement-docx.ts')
    return reply
      .type(docx)
      .header('content-disposition', 'attachment; filename="announcement.docx"')
      .send(await officialAnnouncement(facts))
  })

  function scopeOf(request: Pick<Scope, 'actor'> & { ground: Scope['ground'] }): Scope {
    return { actor: request.actor, now: parts.clock(), ground: request.ground ?? refuse('common.not-found') }
  }
}
