import type { Room } from '#kit/server/room.ts'
import { serveTable } from '#kit/server/send-table.ts'
import { endpoints as e } from '../contract.ts'
import { answer, answerAtDoor, checkSheet, enterSheet } from './commands/answer.ts'
import { countRound } from './commands/count-round.ts'
import { judgeRemark } from './commands/judge-remark.ts'
import { openRound } from './commands/open-round.ts'
import { postResult } from './commands/post-result.ts'
import { remind } from './commands/remind.ts'
import { exportResult } from './queries/export-result.ts'
import { exportToAsk } from './queries/export-to-ask.ts'
import { listRemarks, listRounds, readRound } from './queries/rounds.ts'
import { listToAsk, printSheets } from './queries/to-ask.ts'

const done = { done: true } as const

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.listRounds, async ({ unit }) => ({ rounds: await listRounds(unit) }))
  serve(e.readRound, ({ unit, params }) => readRound(unit, params.id))
  serve(e.openRound, async ({ unit, params, body }) => {
    await openRound(unit, params.id, body)
    return done
  })
  serve(e.countRound, async ({ unit, params }) => {
    await countRound(unit, params.id)
    return done
  })
  serve(e.listRemarks, async ({ unit, params }) => ({ remarks: await listRemarks(unit, params.id) }))
  serve(e.judgeRemark, async ({ unit, params, body }) => {
    await judgeRemark(unit, params.id, body)
    return done
  })
  serve(e.postResult, ({ unit, params }) => postResult(unit, params.id))
  serve(e.answer, ({ unit, params, body }) => answer(unit, params.id, params.home, body))
  serve(e.answerAtDoor, ({ unit, params, body }) => answerAtDoor(unit, params.id, params.home, body))
  serve(e.enterSheet, ({ unit, params, body }) => enterSheet(unit, params.id, params.number, body))
  serve(e.checkSheet, ({ unit, params }) => checkSheet(unit, params.id, params.number))
  serve(e.listToAsk, async ({ unit, params }) => ({ homes: await listToAsk(unit, params.id) }))
  serveTable(serveBare, parts, e.exportToAsk, 'to-ask', (unit, { params, query }) =>
    exportToAsk(unit, params.id, query.format),
  )
  serveTable(serveBare, parts, e.exportResult, 'appraisal', (unit, { params, query }) =>
    exportResult(unit, params.id, query.format),
  )
  serve(e.printSheets, async ({ unit, params, query }) => ({
    sheets: await printSheets(unit, params.id, query.entrance),
  }))
  serve(e.remind, ({ unit, params }) => remind(unit, params.id))
}
