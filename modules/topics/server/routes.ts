import type { Room } from '#kit/server/room.ts'
import { serveTable } from '#kit/server/send-table.ts'
import { endpoints as e } from '../contract.ts'
import { decide, moveUp, tellBecame } from './commands/decide.ts'
import { drawPlace, putPlan } from './commands/draw-place.ts'
import { closeCall, putCall, putIdlePlace } from './commands/keep-ground.ts'
import { appeal, hide, judge } from './commands/moderate.ts'
import { linkMatter } from './commands/link-matter.ts'
import { dropSupport, enterSupport, supportPoint, takeBackSupport } from './commands/supports.ts'
import { addPoint, answerPoint, enterPoint } from './commands/points.ts'
import { openTopic, proposeTopic } from './commands/propose-topic.ts'
import { dropOption, putOption } from './commands/put-option.ts'
import { setForum } from './commands/set-forum.ts'
import { exportIdlePlaces, exportTopics } from './queries/files.ts'
import { listCalls, listHidings, listIdlePlaces, listPlans, readForum } from './queries/ground.ts'
import { listLate } from './queries/late.ts'
import { listEntered } from './queries/list-entered.ts'
import { listPins, listPoints, readPointById } from './queries/list-points.ts'
import { topicsFor } from './queries/of-matter.ts'
import { listTopics, readTopic } from './queries/read-topic.ts'

const done = { done: true } as const

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serveTable(serveBare, parts, e.exportTopics, 'topics', (unit, { query }) =>
    exportTopics(unit, query.view, query.format),
  )
  serveTable(serveBare, parts, e.exportIdlePlaces, 'idle-places', (unit, { query }) =>
    exportIdlePlaces(unit, query.format),
  )
  serve(e.listTopics, async ({ unit, query }) => ({ topics: await listTopics(unit, query.view) }))
  serve(e.listLate, async ({ unit }) => ({ late: await listLate(unit) }))
  serve(e.readTopic, ({ unit, params }) => readTopic(unit, params.id))
  serve(e.proposeTopic, ({ unit, body }) => proposeTopic(unit, body))
  serve(e.openTopic, ({ unit, params, body }) => openTopic(unit, { ...body, id: params.id }))
  serve(e.moveUp, async ({ unit, params, body }) => {
    await moveUp(unit, params.id, body.from, body.reason)
    await unit.flush()
    return readTopic(unit, params.id)
  })
  serve(e.decideTopic, async ({ unit, params, body }) => {
    await decide(unit, params.id, body)
    await unit.flush()
    return readTopic(unit, params.id)
  })
  serve(e.tellBecame, async ({ unit, params, body }) => {
    await tellBecame(unit, params.id, body.to, body.words)
    await unit.flush()
    return readTopic(unit, params.id)
  })
  serve(e.topicsForMatter, ({ unit, params }) => topicsFor(unit, params.id))
  serve(e.linkMatter, async ({ unit, params, body }) => {
    await linkMatter(unit, params.id, body.matterId)
    return done
  })
  serve(e.putOption, ({ unit, params, body }) => putOption(unit, params.id, body))
  serve(e.dropOption, async ({ unit, params }) => {
    await dropOption(unit, params.id)
    return done
  })
  serve(e.listPoints, ({ unit, params, query }) => listPoints(unit, params.id, query))
  serve(e.listPins, async ({ unit, params }) => ({ pins: await listPins(unit, params.id) }))
  serve(e.addPoint, ({ unit, params, body }) => addPoint(unit, params.id, body))
  serve(e.enterPoint, ({ unit, params, body }) => enterPoint(unit, params.id, body))
  serve(e.supportPoint, ({ unit, params }) => supportPoint(unit, params.id))
  serve(e.dropSupport, ({ unit, params }) => dropSupport(unit, params.id))
  serve(e.listEntered, async ({ unit, params }) => ({ supports: await listEntered(unit, params.id) }))
  serve(e.enterSupport, ({ unit, params, body }) => enterSupport(unit, params.id, body))
  serve(e.takeBackSupport, ({ unit, params }) => takeBackSupport(unit, params.id, params.personId))
  serve(e.answerPoint, ({ unit, params, body }) => answerPoint(unit, params.id, body))
  serve(e.hidePoint, async ({ unit, params, body }) => {
    await hide(unit, { pointId: params.id }, body)
    return readPointById(unit, params.id)
  })
  serve(e.hideTopic, async ({ unit, params, body }) => {
    await hide(unit, { topicId: params.id }, body)
    return readTopic(unit, params.id)
  })
  serve(e.appeal, ({ unit, params, body }) => appeal(unit, params.id, body.words))
  serve(e.judge, ({ unit, params, body }) => judge(unit, params.id, body))
  serve(e.listIdlePlaces, async ({ unit }) => ({ places: await listIdlePlaces(unit) }))
  serve(e.listPlans, async ({ unit }) => ({ plans: await listPlans(unit) }))
  serve(e.putPlan, async ({ unit, params, body }) => {
    await putPlan(unit, params.id, body.fileId)
    return done
  })
  serve(e.drawPlace, ({ unit, params, body }) => drawPlace(unit, params.id, body.version, body.outline))
  serve(e.putIdlePlace, ({ unit, params, body }) => putIdlePlace(unit, params.id, body))
  serve(e.listCalls, async ({ unit }) => ({ calls: await listCalls(unit) }))
  serve(e.putCall, ({ unit, params, body }) => putCall(unit, params.id, body))
  serve(e.closeCall, async ({ unit, params }) => {
    await closeCall(unit, params.id)
    return done
  })
  serve(e.readForum, ({ unit }) => readForum(unit))
  serve(e.setForum, ({ unit, body }) => setForum(unit, body))
  serve(e.listHidings, async ({ unit }) => ({ hidings: await listHidings(unit) }))
}
