import { languageOf } from '#kit/server/language.ts'
import type { Room } from '#kit/server/room.ts'
import { inUnit } from '#kit/server/unit.ts'
import { endpoints as e } from '../contract.ts'
import { addBody } from './commands/add-body.ts'
import { answerAsk, askBody, finishAsk } from './commands/ask-body.ts'
import { changeBody } from './commands/change-body.ts'
import { closeBody } from './commands/close-body.ts'
import { declareParty, readDeclaration } from './commands/declare-party.ts'
import { endPost } from './commands/end-post.ts'
import { fileMembers } from './commands/file-members.ts'
import { beginHandover, passItem } from './commands/handover.ts'
import { noteMeeting } from './commands/meetings.ts'
import { noteTerm, openTerm } from './commands/open-term.ts'
import { defineRed, setPicture } from './commands/settings.ts'
import { takePost } from './commands/take-post.ts'
import { exportBodies } from './queries/export-bodies.ts'
import { readHandover } from './queries/handovers.ts'
import { pictureHere, redHere } from './queries/known.ts'
import { listBodies } from './queries/list-bodies.ts'
import { readBody } from './queries/read-body.ts'
import { readDesk } from './queries/read-desk.ts'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const
const done = async (work: Promise<void>) => {
  await work
  return { done: true as const }
}

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.listBodies, ({ unit }) => listBodies(unit))
  serveBare(e.exportBodies, async ({ query, request, reply }) => {
    const scope = { actor: request.actor, now: parts.clock(), ground: request.ground }
    const file = await inUnit(parts, scope, (unit) => exportBodies(unit, query.format), languageOf(request))
    const name = `attachment; filename="bodies.${query.format}"`
    return reply.type(types[query.format]).header('content-disposition', name).send(file)
  })
  serve(e.addBody, ({ unit, body }) => done(addBody(unit, body)))
  serve(e.readBody, ({ unit, params }) => readBody(unit, params.id))
  serve(e.changeBody, ({ unit, params, body }) => done(changeBody(unit, params.id, body)))
  serve(e.closeBody, ({ unit, params, body }) => done(closeBody(unit, params.id, body)))
  serve(e.openTerm, ({ unit, params, body }) => done(openTerm(unit, params.id, body)))
  serve(e.noteTerm, ({ unit, params, body }) => done(noteTerm(unit, params.id, body)))
  serve(e.noteMeeting, ({ unit, params, body }) =>
    done(noteMeeting(unit, params.id, { ...body, at: new Date(body.at) })),
  )
  serve(e.takePost, ({ unit, params, body }) => done(takePost(unit, params.id, body)))
  serve(e.endPost, ({ unit, params, body }) => done(endPost(unit, params.id, body)))
  serve(e.fileMembers, ({ unit, params, body }) => done(fileMembers(unit, params.id, body)))
  serve(e.declareParty, ({ unit, params, body }) => done(declareParty(unit, params.id, body.party)))
  serve(e.readDeclaration, ({ unit, params, body }) => readDeclaration(unit, params.id, body.reason))
  serve(e.beginHandover, ({ unit, params, body }) => done(beginHandover(unit, params.id, body)))
  serve(e.readHandover, ({ unit, params }) => readHandover(unit, params.id))
  serve(e.passItem, ({ unit, params, body }) => done(passItem(unit, params.id, body)))
  serve(e.readDesk, ({ unit, params }) => readDesk(unit, params.id))
  serve(e.askBody, ({ unit, params, body }) => done(askBody(unit, params.id, body)))
  serve(e.answerAsk, ({ unit, params, body }) => done(answerAsk(unit, params.id, body.answer)))
  serve(e.finishAsk, ({ unit, params, body }) => done(finishAsk(unit, params.id, body.answer)))
  serve(e.readSettings, async ({ unit }) => ({
    picture: await pictureHere(unit),
    definitions: (await redHere(unit)).all,
  }))
  serve(e.setPicture, ({ unit, body }) => done(setPicture(unit, body)))
  serve(e.defineRed, ({ unit, body }) => done(defineRed(unit, body)))
}
