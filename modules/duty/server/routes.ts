import type { Room } from '#kit/server/room.ts'
import { serveTable } from '#kit/server/send-table.ts'
import { endpoints as e } from '../contract.ts'
import { answerCall, revealCaller, tryCall } from './commands/answer-call.ts'
import { handOver, readHandover } from './commands/hand-over.ts'
import { askBack, logCall } from './commands/log-call.ts'
import { ring } from './commands/ring.ts'
import { moveReception, planReception } from './commands/plan-reception.ts'
import { putRota, putSetting, swapShift } from './commands/put-rota.ts'
import {
  addVisitor,
  bookReception,
  dropBooking,
  keepPromise,
  promise,
  stepVisitor,
} from './commands/visit-reception.ts'
import { exportCalls, listCalls, listHandovers, readCall } from './queries/calls.ts'
import { exportPromises, exportRota } from './queries/export-lists.ts'
import { exportVisitors, listPromises, listReceptions, readReception } from './queries/receptions.ts'
import { readNow, readRota } from './queries/rota.ts'

const done = { done: true } as const

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.readNow, ({ unit }) => readNow(unit))
  serve(e.readRota, ({ unit, query }) => readRota(unit, query))
  serve(e.putRota, async ({ unit, body }) => {
    await putRota(unit, body.turns, body.despite)
    return done
  })
  serve(e.putSetting, async ({ unit, body }) => {
    await putSetting(unit, body)
    return done
  })
  serve(e.swapShift, async ({ unit, params, body }) => {
    await swapShift(unit, params, body)
    return done
  })
  serve(e.listCalls, ({ unit, query }) => listCalls(unit, query))
  serve(e.readCall, ({ unit, params }) => readCall(unit, params.id))
  serve(e.logCall, ({ unit, body }) =>
    logCall(unit, { ...body, rangAt: body.rangAt === null ? null : new Date(body.rangAt) }),
  )
  serve(e.ring, ({ unit, body, request }) =>
    ring(unit, request.headers.authorization, { ...body, at: body.at === null ? null : new Date(body.at) }),
  )
  serve(e.askBack, ({ unit, body }) => askBack(unit, body))
  serve(e.answerCall, ({ unit, params, body }) => answerCall(unit, params.id, body.note))
  serve(e.tryCall, ({ unit, params, body }) => tryCall(unit, params.id, body))
  serve(e.revealCaller, ({ unit, params, body }) => revealCaller(unit, params.id, body.reason))
  serve(e.listHandovers, async ({ unit, query }) => ({ handovers: await listHandovers(unit, query.limit) }))
  serve(e.handOver, ({ unit, body }) => handOver(unit, body))
  serve(e.readHandover, async ({ unit, params }) => {
    await readHandover(unit, params.id)
    return done
  })
  serve(e.listReceptions, ({ unit, query }) => listReceptions(unit, query.view))
  serve(e.readReception, ({ unit, params }) => readReception(unit, params.id))
  serve(e.planReception, ({ unit, params, body }) =>
    planReception(unit, params.id, { ...body, startsAt: new Date(body.startsAt), endsAt: new Date(body.endsAt) }),
  )
  serve(e.moveReception, ({ unit, params, body }) => moveReception(unit, params.id, body.to, body.reason))
  serve(e.bookReception, ({ unit, params, body }) => bookReception(unit, params.id, body))
  serve(e.dropBooking, ({ unit, params }) => dropBooking(unit, params.id))
  serve(e.addVisitor, ({ unit, params, body }) => addVisitor(unit, params.id, body))
  serve(e.stepVisitor, ({ unit, params, body }) => stepVisitor(unit, params.id, body.to))
  serve(e.promise, ({ unit, params, body }) => promise(unit, params.id, body))
  serve(e.keepPromise, ({ unit, params, body }) => keepPromise(unit, params.id, body.how))
  serve(e.listPromises, async ({ unit }) => ({ visitors: await listPromises(unit) }))
  serveTable(serveBare, parts, e.exportPromises, 'promises', (unit, { query }) => exportPromises(unit, query.format))
  serveTable(serveBare, parts, e.exportRota, 'rota', (unit, { query }) => exportRota(unit, query.format))
  serveTable(serveBare, parts, e.exportCalls, 'calls', (unit, { query }) => exportCalls(unit, query.format))
  serveTable(serveBare, parts, e.exportVisitors, 'reception', (unit, { params, query }) =>
    exportVisitors(unit, params.id, query.format),
  )
}
