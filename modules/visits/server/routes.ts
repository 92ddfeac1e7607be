import { refuse } from '#kit/pure/refusal.ts'
import { languageOf } from '#kit/server/language.ts'
import { sendTable } from '#kit/server/send-table.ts'
import { inUnit } from '#kit/server/unit.ts'
import type { Room } from '#kit/server/room.ts'
import { endpoints as e } from '../contract.ts'
import { attachToVisit } from './commands/attach-to-visit.ts'
import { dropPlan, planVisit } from './commands/plan-visit.ts'
import { putAgreement } from './commands/put-agreement.ts'
import { revealNote } from './commands/reveal-note.ts'
import { settleAnswer } from './commands/settle-answer.ts'
import { syncVisits } from './commands/sync-visits.ts'
import { takeBack } from './commands/take-back.ts'
import { takeRound } from './commands/take-round.ts'
import { readAgreement } from './queries/agreement.ts'
import { listWaiting } from './queries/answers.ts'
import { listCovered, readCoverage, readHomeStates } from './queries/coverage.ts'
import { exportCovered } from './queries/export-covered.ts'
import { readHomeVisits, readPersonVisits } from './queries/home-visits.ts'

const done = { done: true } as const

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.takeRound, ({ unit, body }) => takeRound(unit, body))
  serveBare(e.syncVisits, async ({ body, request }) => {
    const now = parts.clock()
    const scope = { actor: request.actor, now, ground: request.ground ?? refuse('common.not-found') }
    return { at: now.toISOString(), receipts: await syncVisits(parts, scope, languageOf(request), body) }
  })
  serve(e.attachToVisit, async ({ unit, params }) => {
    await attachToVisit(unit, params.id, params.file)
    return done
  })
  serve(e.revealNote, ({ unit, params, body }) => revealNote(unit, params.id, body.reason))
  serve(e.readCoverage, ({ unit }) => readCoverage(unit))
  serve(e.listCovered, ({ unit, query }) => listCovered(unit, query))
  serveBare(e.exportCovered, async ({ query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground ?? refuse('common.not-found') }
    const file = await inUnit(parts, scope, (unit) => exportCovered(unit, query), languageOf(request))
    return sendTable(reply, 'visits', query.format, file)
  })
  serve(e.takeBack, ({ unit, params, body }) => takeBack(unit, params.id, body))
  serve(e.readHomeStates, ({ unit, params }) => readHomeStates(unit, params.id))
  serve(e.readHomeVisits, ({ unit, params }) => readHomeVisits(unit, params.id))
  serve(e.readPersonVisits, ({ unit, params }) => readPersonVisits(unit, params.id))
  serve(e.listWaiting, ({ unit }) => listWaiting(unit))
  serve(e.settleAnswer, async ({ unit, params, body }) => {
    await settleAnswer(unit, params.id, body)
    return done
  })
  serve(e.readAgreement, ({ unit }) => readAgreement(unit))
  serve(e.putAgreement, async ({ unit, body }) => {
    await putAgreement(unit, body)
    return done
  })
  serve(e.planVisit, ({ unit, body }) => planVisit(unit, body))
  serve(e.dropPlan, async ({ unit, params, body }) => {
    await dropPlan(unit, params.id, body.why)
    return done
  })
}
