import type { Room } from '#kit/server/room.ts'
import { endpoints as e } from '../contract.ts'
import { answerRecount, askRecount } from './commands/ask-recount.ts'
import { acceptOutstanding, closeStack, countPile } from './commands/close-stack.ts'
import { confirmLook } from './commands/correct-entry.ts'
import { issuePaper } from './commands/issue-paper.ts'
import { notePrinting } from './commands/note-printing.ts'
import { readPaper } from './commands/read-paper.ts'
import { drawRecount, lookAgain } from './commands/recount.ts'
import { losePaper, replacePaper, voidPaper } from './commands/set-aside.ts'
import { scanAgain, takeBack } from './commands/take-back.ts'
import { nextToRead } from './queries/next-to-read.ts'
import { readRecount } from './queries/read-recount.ts'
import { findPaper, listPapers, listStacks, readSheets, readStack } from './queries/read-stack.ts'

export const routes: Room['routes'] = (serve) => {
  serve(e.listStacks, async ({ unit }) => ({ stacks: await listStacks(unit) }))
  serve(e.readStack, ({ unit, params }) => readStack(unit, params.id))
  serve(e.listPapers, ({ unit, params, query }) => listPapers(unit, params.id, query))
  serve(e.readSheets, ({ unit, params, query }) => readSheets(unit, params.id, query))
  serve(e.notePrinting, async ({ unit, params, body }) => {
    await notePrinting(unit, params.id, body)
    return { done: true } as const
  })
  serve(e.findPaper, ({ unit, params, body }) => findPaper(unit, params.id, body.seen))
  serve(e.issuePaper, ({ unit, params, body }) => issuePaper(unit, params.id, body))
  serve(e.takeBack, ({ unit, params, body }) => takeBack(unit, params.id, { ...body, givenAt: new Date(body.givenAt) }))
  serve(e.scanAgain, ({ unit, params, body }) => scanAgain(unit, params.id, body))
  serve(e.voidPaper, ({ unit, params, body }) => voidPaper(unit, params.id, body))
  serve(e.losePaper, ({ unit, params, body }) => losePaper(unit, params.id, body))
  serve(e.replacePaper, ({ unit, params, body }) => replacePaper(unit, params.id, body))
  serve(e.nextToRead, ({ unit, params, query }) => nextToRead(unit, params.id, query.look))
  serve(e.readPaper, ({ unit, params, body }) => readPaper(unit, params.id, body))
  serve(e.countPile, ({ unit, params, body }) => countPile(unit, params.id, body))
  serve(e.acceptOutstanding, ({ unit, params, body }) => acceptOutstanding(unit, params.id, body))
  serve(e.closePapers, ({ unit, params }) => closeStack(unit, params.id))
  serve(e.readRecount, ({ unit, params }) => readRecount(unit, params.id))
  serve(e.drawRecount, async ({ unit, params, body }) => {
    await drawRecount(unit, params.id, body.seed, body.witnesses)
    await unit.flush()
    return readRecount(unit, params.id)
  })
  serve(e.askRecount, async ({ unit, params, body }) => {
    await askRecount(unit, params.id, body)
    await unit.flush()
    return readRecount(unit, params.id)
  })
  serve(e.answerRecount, async ({ unit, params, body }) => {
    await answerRecount(unit, params.id, body)
    await unit.flush()
    return readRecount(unit, params.id)
  })
  serve(e.confirmLook, async ({ unit, params, body }) => {
    await confirmLook(unit, params.id, body)
    await unit.flush()
    return readRecount(unit, params.id)
  })
  serve(e.lookAgain, async ({ unit, params, body }) => {
    await lookAgain(unit, params.id, body)
    await unit.flush()
    return readRecount(unit, params.id)
  })
}
