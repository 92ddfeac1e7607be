import type { Room } from '#kit/server/room.ts'
import { endpoints as e } from '../contract.ts'
import { deliver, enterRequested, enterVisit, noteRequest, takeBack } from './commands/at-the-desk.ts'
import { bringToDoor, voteAtDoor } from './commands/at-the-door.ts'
import { castOwn, noteSeen } from './commands/cast.ts'
import { closeVote } from './commands/close-vote.ts'
import { discardDraft, draftVote, giveNotice } from './commands/draft-vote.ts'
import { extendVote, openVote } from './commands/open-vote.ts'
import { settle } from './commands/settle.ts'
import { listChoices } from './queries/choices.ts'
import { readDraft } from './queries/draft.ts'
import { readDesk, readRight } from './queries/desk.ts'
import { listAtDoor, readAtDoor } from './queries/door.ts'
import { findSlip, listSlips } from './queries/slips.ts'
import { listVotes, readVote } from './queries/votes.ts'
import { toReceipt } from './shape.ts'

const done = { done: true } as const
const instantOf = (text: string | null) => (text === null ? null : new Date(text))

export const routes: Room['routes'] = (serve) => {
  serve(e.listVotes, ({ unit }) => listVotes(unit))
  serve(e.readVote, ({ unit, params }) => readVote(unit, params.id))
  serve(e.listChoices, ({ unit }) => listChoices(unit))
  serve(e.listSlips, ({ unit, params }) => listSlips(unit, params.id))
  serve(e.findSlip, ({ unit, params }) => findSlip(unit, params.id, params.slip))
  serve(e.noteSeen, async ({ unit, params, body }) => {
    await noteSeen(unit, params.id, body)
    return done
  })
  serve(e.cast, async ({ unit, params, body }) => toReceipt(await castOwn(unit, params.id, body)))

  serve(e.draftVote, async ({ unit, params, body }) => {
    await draftVote(unit, params.id, { ...body, closesAt: new Date(body.closesAt) })
    return done
  })
  serve(e.readDraft, ({ unit, params }) => readDraft(unit, params.id))
  serve(e.discardDraft, async ({ unit, params }) => {
    await discardDraft(unit, params.id)
    return done
  })
  serve(e.giveNotice, async ({ unit, params }) => {
    await giveNotice(unit, params.id)
    return done
  })
  serve(e.openVote, async ({ unit, params, body }) => {
    await openVote(unit, params.id, body.sheets)
    return done
  })
  serve(e.extendVote, async ({ unit, params, body }) => {
    await extendVote(unit, params.id, { ...body, until: new Date(body.until) })
    return done
  })
  serve(e.closeVote, async ({ unit, params, body }) => {
    await closeVote(unit, params.id, body.phrases)
    return done
  })

  serve(e.readDesk, ({ unit, params, query }) => readDesk(unit, params.id, query))
  serve(e.readRight, ({ unit, params }) => readRight(unit, params.id, params.rightId))
  serve(e.deliver, async ({ unit, params, body }) => {
    await deliver(unit, params.id, { ...body, at: instantOf(body.at) })
    return done
  })
  serve(e.noteRequest, async ({ unit, params, body }) => {
    await noteRequest(unit, params.id, body)
    return done
  })
  serve(e.enterRequested, async ({ unit, params, body }) => toReceipt(await enterRequested(unit, params.id, body)))
  serve(e.enterVisit, async ({ unit, params, body }) =>
    toReceipt(await enterVisit(unit, params.id, { ...body, givenAt: instantOf(body.givenAt) })),
  )
  serve(e.takeBack, async ({ unit, params, body }) => {
    await takeBack(unit, params.id, body)
    return done
  })
  serve(e.listAtDoor, ({ unit, params }) => listAtDoor(unit, params.id))
  serve(e.readAtDoor, ({ unit, params }) => readAtDoor(unit, params.id, params.rightId))
  serve(e.bringToDoor, async ({ unit, params, body }) => {
    await bringToDoor(unit, params.id, body)
    return done
  })
  serve(e.voteAtDoor, async ({ unit, params, body }) => {
    const { receipts, reversibleUntil } = await voteAtDoor(unit, params.id, body)
    return { receipts: receipts.map(toReceipt), reversibleUntil: reversibleUntil.toISOString() }
  })
  serve(e.settle, ({ unit, params, body }) => settle(unit, params.id, body))
}
