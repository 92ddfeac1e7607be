import { textsForMeeting } from '#conventions'
import { topicsForMeeting } from '#topics'
import { refuse } from '#kit/pure/refusal.ts'
import type { Room } from '#kit/server/room.ts'
import { serveTable } from '#kit/server/send-table.ts'
import { inUnit } from '#kit/server/unit.ts'
import { endpoints as e } from '../contract.ts'
import { adoptText } from './commands/adopt-text.ts'
import { come, markCame } from './commands/attend.ts'
import { callMeeting } from './commands/call-meeting.ts'
import { answer, answerFor, publish } from './commands/confirm-minutes.ts'
import { moveMeeting } from './commands/move-meeting.ts'
import { keepPledge, pledge } from './commands/pledge.ts'
import { decide, propose, review } from './commands/resolve.ts'
import { addItem, goToItem, seeAgenda, stepMeeting } from './commands/run-meeting.ts'
import { strikeLine, writeLines } from './commands/write-lines.ts'
import { exportMeetings } from './queries/export-meetings.ts'
import { listJoint } from './queries/joint.ts'
import { listMeetings, readMeeting } from './queries/meetings.ts'
import { listMine, meetingCalendar, readLive, readMine } from './queries/mine.ts'
import { listFile, minutesFile } from './queries/papers.ts'
import { decidedTexts } from './queries/texts.ts'
import { proposeMeeting } from './queries/proposal.ts'

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar; charset=utf-8',
}
const done = { done: true } as const

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.listMeetings, ({ unit, query }) => listMeetings(unit, query.view))
  serveTable(serveBare, parts, e.exportMeetings, 'meetings', (unit, { query }) =>
    exportMeetings(unit, query.list, query.format),
  )
  serve(e.listJoint, ({ unit, params }) => listJoint(unit, params.id))
  serve(e.proposeMeeting, ({ unit, query }) => proposeMeeting(unit, query))
  serve(e.callMeeting, ({ unit, params, body }) =>
    callMeeting(unit, {
      ...body,
      id: params.id,
      startsAt: new Date(body.startsAt),
      endsAt: new Date(body.endsAt),
    }),
  )
  serve(e.moveMeeting, ({ unit, params, body }) =>
    moveMeeting(unit, params.id, { ...body, startsAt: new Date(body.startsAt), endsAt: new Date(body.endsAt) }),
  )
  serve(e.readMeeting, ({ unit, params }) => readMeeting(unit, params.id))
  serve(e.stepMeeting, async ({ unit, params, body }) => {
    await stepMeeting(unit, params.id, body.to, body.reason)
    return done
  })
  serve(e.seeAgenda, async ({ unit, params, body }) => {
    await seeAgenda(unit, params.id, body.by)
    return done
  })
  serve(e.goToItem, async ({ unit, params, body }) => {
    await goToItem(unit, params.id, body.itemId)
    return done
  })
  serve(e.markCame, ({ unit, params, body }) =>
    markCame(
      unit,
      params.id,
      body.entries.map((entry) => ({ ...entry, at: new Date(entry.at) })),
    ),
  )
  serve(e.writeLines, async ({ unit, params, body }) => {
    await writeLines(
      unit,
      params.id,
      body.lines.map((line) => ({ ...line, at: new Date(line.at) })),
    )
    return done
  })
  serve(e.strikeLine, async ({ unit, params, body }) => {
    await strikeLine(unit, params.id, body.lineId)
    return done
  })
  serve(e.propose, async ({ unit, params, body }) => {
    await propose(unit, params.id, body)
    return done
  })
  serve(e.decide, ({ unit, params, body }) => decide(unit, params.id, body))
  serve(e.topicsToTakeUp, async ({ unit }) => ({
    topics: (await topicsForMeeting(unit)).map(({ id, title, compoundId }) => ({ id, title, compoundId })),
  }))
  serve(e.textsToAdopt, async ({ unit }) => ({
    texts: (await textsForMeeting(unit)).map(({ id, title }) => ({ id, title })),
  }))
  serve(e.decidedTexts, async ({ unit, query }) => ({ decided: await decidedTexts(unit, query.conventionId) }))
  serve(e.adoptText, async ({ unit, params, body }) => {
    await adoptText(unit, params.id, body)
    return done
  })
  serve(e.review, ({ unit, params, body }) => review(unit, params.id, body.words))
  serve(e.answerFor, async ({ unit, params, body }) => {
    await answerFor(unit, params.id, body.seatIds, body, body.way)
    return done
  })
  serve(e.publish, ({ unit, params, body }) => publish(unit, params.id, body))
  serve(e.listMine, ({ unit }) => listMine(unit))
  serve(e.readMine, ({ unit, params }) => readMine(unit, params.id))
  serve(e.readLive, ({ unit, params }) => readLive(unit, params.id))
  serve(e.come, async ({ unit, params, body }) => {
    await come(unit, params.id, body)
    return done
  })
  serve(e.addItem, async ({ unit, params, body }) => {
    await addItem(unit, params.id, body)
    return done
  })
  serve(e.answer, async ({ unit, params, body }) => {
    await answer(unit, params.id, body)
    return done
  })
  serve(e.pledge, async ({ unit, params, body }) => {
    await pledge(unit, params.id, body)
    return done
  })
  serve(e.keepPledge, async ({ unit, params, body }) => {
    await keepPledge(unit, params.id, body.how)
    return done
  })
  serveBare(e.minutesFile, async ({ params, request, reply }) => {
    const file = await inUnit(parts, scopeOf(request), (unit) => minutesFile(unit, params.id))
    return reply.type(types.docx).header('content-disposition', 'attachment; filename="minutes.docx"').send(file)
  })
  serveTable(serveBare, parts, e.listFile, 'attendance', (unit, { params, query }) =>
    listFile(unit, params.id, query.format),
  )
  serveBare(e.calendarFile, async ({ params, request, reply }) => {
    const file = await inUnit(parts, scopeOf(request), (unit) => meetingCalendar(unit, params.id))
    return reply.type(types.ics).header('content-disposition', 'attachment; filename="meeting.ics"').send(file)
  })

  function scopeOf(request: {
    actor: Parameters<typeof inUnit>[1]['actor']
    ground: Parameters<typeof inUnit>[1]['ground']
  }) {
    return { actor: request.actor, now: parts.clock(), ground: request.ground ?? refuse('common.not-found') }
  }
}
