import type { Room } from '#kit/server/room.ts'
import { serveTable } from '#kit/server/send-table.ts'
import { endpoints as e } from '../contract.ts'
import { serveBoard } from './board/serve-board.ts'
import { correctNotice, endNotice, proveNotice, takeDown } from './commands/change-notice.ts'
import { enterRule } from './commands/enter-rule.ts'
import { postNotice } from './commands/post-notice.ts'
import { exportNotices } from './queries/export-notices.ts'
import { listRules } from './queries/list-rules.ts'
import { listNotices, readNotice } from './queries/notices.ts'

const done = { done: true as const }

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serveBoard(serveBare, parts)
  serve(e.listNotices, async ({ unit, query }) => ({ notices: await listNotices(unit, query.phase) }))
  serveTable(serveBare, parts, e.exportNotices, 'notices', (unit, { query }) =>
    exportNotices(unit, query.phase, query.format),
  )
  serve(e.listRules, ({ unit }) => listRules(unit))
  serve(e.enterRule, async ({ unit, body }) => {
    await enterRule(unit, body)
    return done
  })
  serve(e.readNotice, ({ unit, params }) => readNotice(unit, params.id))
  serve(e.postNotice, ({ unit, body }) => postNotice(unit, body))
  serve(e.correctNotice, ({ unit, params, body }) => correctNotice(unit, params.id, body))
  serve(e.endNotice, async ({ unit, params, body }) => {
    await endNotice(unit, params.id, body.why)
    return done
  })
  serve(e.proveNotice, async ({ unit, params, body }) => {
    await proveNotice(unit, params.id, body)
    return done
  })
  serve(e.takeDown, async ({ unit, params }) => {
    await takeDown(unit, params.id, params.proof)
    return done
  })
}
