import type { Room } from '#kit/server/room.ts'
import { serveTable } from '#kit/server/send-table.ts'
import { endpoints as e } from '../contract.ts'
import { putMessageSettings } from './commands/arrange.ts'
import { markSlips, noteCall, revealNumber } from './commands/by-hand.ts'
import { chooseLanguage, seeInbox } from './commands/inbox.ts'
import { writeMessage } from './commands/write-message.ts'
import { countAudience } from './queries/audience.ts'
import { listSlips, readCallList } from './queries/by-hand.ts'
import { exportCallList } from './queries/export-calls.ts'
import { readInbox, readPreference } from './queries/inbox.ts'
import { listMessages, readMessage } from './queries/messages.ts'
import { howTold } from './settings.ts'

const done = { done: true as const }

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.readInbox, ({ unit, query }) => readInbox(unit, query.limit))
  serve(e.seeInbox, async ({ unit, body }) => {
    seeInbox(unit, body.ids)
    return done
  })
  serve(e.readPreference, ({ unit }) => readPreference(unit))
  serve(e.putPreference, async ({ unit, body }) => {
    chooseLanguage(unit, body.language)
    return done
  })

  serve(e.listMessages, ({ unit, query }) => listMessages(unit, query))
  serve(e.readMessage, ({ unit, params, query }) => readMessage(unit, params.id, query))
  serve(e.countAudience, ({ unit, query }) => countAudience(unit, query))
  serve(e.writeMessage, ({ unit, body }) => writeMessage(unit, body))
  serve(e.readCallList, ({ unit }) => readCallList(unit))
  serveTable(serveBare, parts, e.exportCallList, 'call-list', (unit, { query }) => exportCallList(unit, query.format))
  serve(e.noteCall, async ({ unit, params, body }) => {
    await noteCall(unit, params.id, body)
    return done
  })
  serve(e.revealNumber, ({ unit, params, body }) => revealNumber(unit, params.id, body.reason))
  serve(e.listSlips, ({ unit }) => listSlips(unit))
  serve(e.markSlips, async ({ unit, body }) => ({ marked: await markSlips(unit, body.ids) }))
  serve(e.readMessageSettings, async ({ unit }) => {
    const { quiet, signed } = await howTold(unit)
    return { quietFrom: quiet.from, quietTo: quiet.to, signed }
  })
  serve(e.putMessageSettings, async ({ unit, body }) => {
    putMessageSettings(unit, body)
    return done
  })
}
