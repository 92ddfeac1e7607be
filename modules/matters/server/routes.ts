import type { Room } from '#kit/server/room.ts'
import { serveTable } from '#kit/server/send-table.ts'
import { endpoints as e } from '../contract.ts'
import { answerByCode, answerMatter } from './commands/answer-matter.ts'
import { putParty } from './commands/arrange.ts'
import { joinMatter } from './commands/join-matter.ts'
import { putTimeRule } from './commands/put-time-rule.ts'
import { reportBySpot, reportMatter } from './commands/report-matter.ts'
import { revealReporter } from './commands/reveal-reporter.ts'
import { takeIn } from './commands/take-in.ts'
import { takeInFromDuty } from './commands/take-in-from-duty.ts'
import { exportQueue } from './queries/export-queue.ts'
import { followMatter, listMyMatters, readMyMatter } from './queries/my-matters.ts'
import { nearMatters } from './queries/near-matters.ts'
import { readFigures } from './queries/read-figures.ts'
import { listTold } from './queries/list-told.ts'
import { readMatter } from './queries/read-matter.ts'
import { openAtEntrance } from './queries/open-at-entrance.ts'
import { countQueue, readQueue } from './queries/read-queue.ts'
import { listParties, listPublicMatters, listTimeRules } from './queries/settings.ts'
import { stepRoutes } from './step-routes.ts'

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.reportMatter, ({ unit, body }) => reportMatter(unit, body))
  serve(e.reportBySpot, ({ unit, params, body }) => reportBySpot(unit, params.code, body))
  serve(e.nearMatters, async ({ unit, query }) => ({ near: await nearMatters(unit, query) }))
  serve(e.joinMatter, ({ unit, params, body }) => joinMatter(unit, params.id, body.id))
  serve(e.listMyMatters, ({ unit }) => listMyMatters(unit))
  serve(e.readMyMatter, ({ unit, params }) => readMyMatter(unit, params.id))
  serve(e.answerMatter, ({ unit, params, body }) => answerMatter(unit, params.id, body))
  serve(e.followMatter, ({ unit, params, query }) => followMatter(unit, params.id, query.code))
  serve(e.answerByCode, ({ unit, params, body }) => answerByCode(unit, params.id, body.code, body))
  serve(e.listPublicMatters, ({ unit, query }) => listPublicMatters(unit, query))

  serve(e.takeIn, ({ unit, body }) => takeIn(unit, body))
  serve(e.takeInFromDuty, ({ unit, body }) => takeInFromDuty(unit, body))
  serve(e.openAtEntrance, async ({ unit, params }) => ({ rows: await openAtEntrance(unit, params.id) }))
  serve(e.readQueue, ({ unit, query }) => readQueue(unit, query))
  serve(e.countQueue, ({ unit }) => countQueue(unit))
  serve(e.listTold, async ({ unit, params }) => ({ told: await listTold(unit, params.id) }))
  serve(e.readMatter, ({ unit, params }) => readMatter(unit, params.id))
  serve(e.revealReporter, ({ unit, params, body }) => revealReporter(unit, params.id, body.reason))
  serve(e.readFigures, ({ unit, query }) => readFigures(unit, query.from, query.to))
  serve(e.listParties, async ({ unit }) => ({ parties: await listParties(unit) }))
  serve(e.putParty, async ({ unit, params, body }) => {
    await putParty(unit, params.id, body)
    return { done: true as const }
  })
  serve(e.listTimeRules, ({ unit }) => listTimeRules(unit))
  serve(e.putTimeRule, async ({ unit, params, body: { opens, closes, ...rule } }) => {
    await putTimeRule(unit, { ...rule, from: params.from, hours: { opens, closes } })
    return { done: true as const }
  })
  serveTable(serveBare, parts, e.exportQueue, 'matters', (unit, { query }) => exportQueue(unit, query))
  stepRoutes(serve)
}
