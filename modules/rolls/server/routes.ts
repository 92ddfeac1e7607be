import { languageOf } from '#kit/server/language.ts'
import type { Room } from '#kit/server/room.ts'
import { sendTable } from '#kit/server/send-table.ts'
import { inUnit } from '#kit/server/unit.ts'
import { endpoints as e } from '../contract.ts'
import { answerCorrection, askCorrection } from './commands/correct-roll.ts'
import { discardRoll, enterArea, gatherAgain, leaveOut, nameDelegates, sayRosterSource } from './commands/draft.ts'
import { freezeRoll } from './commands/freeze-roll.ts'
import { prepareRoll } from './commands/prepare-roll.ts'
import { exportRights, listRights, listRolls, myRights, previewRoll, readRollPage } from './queries/screens.ts'

const done = { done: true } as const

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.listRolls, ({ unit }) => listRolls(unit))
  serve(e.previewRoll, ({ unit, query }) => previewRoll(unit, query))
  serve(e.readRoll, ({ unit, params }) => readRollPage(unit, params.id))
  serve(e.listRights, ({ unit, params, query }) => listRights(unit, params.id, query))
  serve(e.myRights, ({ unit, params }) => myRights(unit, params.id))
  serve(e.prepareRoll, async ({ unit, params, body }) => {
    await prepareRoll(unit, { ...body, id: params.id })
    return done
  })
  serve(e.gatherAgain, async ({ unit, params }) => {
    await gatherAgain(unit, params.id)
    return done
  })
  serve(e.enterArea, async ({ unit, params, body }) => {
    await enterArea(unit, params.id, body)
    return done
  })
  serve(e.sayRosterSource, async ({ unit, params, body }) => {
    await sayRosterSource(unit, params.id, body)
    return done
  })
  serve(e.leaveOut, async ({ unit, params, body }) => {
    await leaveOut(unit, params.id, body.rightId, body.why)
    return done
  })
  serve(e.nameDelegates, async ({ unit, params, body }) => {
    await nameDelegates(unit, params.id, body.personIds)
    return done
  })
  serve(e.discardRoll, async ({ unit, params }) => {
    await discardRoll(unit, params.id)
    return done
  })
  serve(e.freezeRoll, async ({ unit, params }) => {
    await freezeRoll(unit, params.id)
    return done
  })
  serve(e.askCorrection, async ({ unit, params, body }) => {
    await askCorrection(unit, params.id, body)
    return done
  })
  serve(e.answerCorrection, async ({ unit, params, body }) => {
    await answerCorrection(unit, params.id, body)
    return done
  })
  serveBare(e.exportRights, async ({ params, query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const file = await inUnit(parts, scope, (unit) => exportRights(unit, params.id, query.format), languageOf(request))
    return sendTable(reply, 'roll', query.format, file)
  })
}
