import { attachFiles } from '#files'
import { noteGuardianConsent, withdrawGuardianConsent } from '#people'
import type { Room } from '#kit/server/room.ts'
import { serveTable } from '#kit/server/send-table.ts'
import { endpoints as e } from '../contract.ts'
import { countDue, putClocks, putKeeping, runRules } from './commands/keeping.ts'
import {
  concernPersons,
  answerAssessment,
  dropPerson,
  noteIncident,
  signAssessment,
  startAssessment,
  toldOfIncident,
} from './commands/papers.ts'
import { answerRequest, askAtCounter, askMyself, checkIdentity, extendRequest } from './commands/requests.ts'
import {
  listAssessments,
  listIncidents,
  listMyRequests,
  listRequests,
  readAssessment,
  readIncident,
} from './queries/lists.ts'
import { exportRequests } from './queries/export-requests.ts'
import { withPapers } from './queries/guardians.ts'
import { readNotice, readRegister } from './queries/register.ts'

const done = { done: true as const }

export const routes: Room['routes'] = (serve, serveBare, parts) => {
  serve(e.readNotice, ({ unit }) => readNotice(unit))
  serve(e.readRegister, ({ unit }) => readRegister(unit))
  serve(e.putKeeping, async ({ unit, body }) => {
    await putKeeping(unit, body)
    return done
  })
  serve(e.putClocks, async ({ unit, body }) => {
    putClocks(unit, body)
    return done
  })
  serve(e.countDue, async ({ unit }) => ({ counts: await countDue(unit) }))
  serve(e.runRules, async ({ unit, body }) => ({ counts: await runRules(unit, body.id) }))

  serve(e.listMyRequests, ({ unit }) => listMyRequests(unit))
  serve(e.askMyself, async ({ unit, body }) => {
    await askMyself(unit, body)
    return done
  })
  serve(e.listRequests, ({ unit, query }) => listRequests(unit, query.view))
  serveTable(serveBare, parts, e.exportRequests, 'requests', (unit, { query }) =>
    exportRequests(unit, query.view, query.format),
  )
  serve(e.askAtCounter, async ({ unit, body }) => {
    await askAtCounter(unit, body)
    return done
  })
  serve(e.checkIdentity, async ({ unit, params, body }) => {
    await checkIdentity(unit, params.id, body.how)
    return done
  })
  serve(e.extendRequest, async ({ unit, params, body }) => {
    await extendRequest(unit, params.id, body.reason)
    return done
  })
  serve(e.answerRequest, async ({ unit, params, body }) => {
    await answerRequest(unit, params.id, body.state, body.answer)
    return done
  })
  serve(e.listGuardianConsents, async ({ unit }) => ({ consents: await withPapers(unit) }))
  serve(e.noteGuardianConsent, async ({ unit, body }) => {
    const { files, ...consent } = body
    await noteGuardianConsent(unit, consent)
    if (files.length > 0) await attachFiles(unit, files, { room: 'privacy', recordId: consent.id })
    return done
  })
  serve(e.withdrawGuardianConsent, async ({ unit, params }) => {
    withdrawGuardianConsent(unit, params.id)
    return done
  })

  serve(e.listAssessments, ({ unit }) => listAssessments(unit))
  serve(e.readAssessment, ({ unit, params }) => readAssessment(unit, params.id))
  serve(e.startAssessment, async ({ unit, body }) => {
    await startAssessment(unit, body)
    return done
  })
  serve(e.answerAssessment, async ({ unit, params, body }) => {
    await answerAssessment(unit, params.id, body)
    return done
  })
  serve(e.signAssessment, async ({ unit, params }) => {
    await signAssessment(unit, params.id)
    return done
  })
  serve(e.listIncidents, ({ unit }) => listIncidents(unit))
  serve(e.readIncident, ({ unit, params }) => readIncident(unit, params.id))
  serve(e.noteIncident, async ({ unit, body }) => {
    await noteIncident(unit, { ...body, foundAt: new Date(body.foundAt) })
    return done
  })
  serve(e.addConcerned, async ({ unit, params, body }) => {
    await concernPersons(unit, params.id, body.personIds)
    return done
  })
  serve(e.dropConcerned, async ({ unit, params }) => {
    await dropPerson(unit, params.id, params.person)
    return done
  })
  serve(e.toldOfIncident, async ({ unit, params, body }) => {
    await toldOfIncident(unit, params.id, body)
    return done
  })
}
