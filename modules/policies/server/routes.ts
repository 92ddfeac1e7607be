import type { Room } from '#kit/server/room.ts'
import { endpoints as e } from '../contract.ts'
import { answerFact } from './commands/answer-fact.ts'
import { assess } from './commands/assess.ts'
import { noteAuthorisation, withdrawAuthorisation } from './commands/authorise.ts'
import { publishVersion } from './commands/publish.ts'
import { takeStep, takeUp } from './commands/step-case.ts'
import { takeSnapshot } from './commands/take-snapshot.ts'
import { listCases, readCase } from './queries/cases.ts'
import { listVersions, previewVersion, tryVersion } from './queries/district.ts'
import { readPersonVerdicts, revealAnswers } from './queries/person.ts'
import { listPolicies, readChanges, readPolicy } from './queries/policies.ts'
import { listSnapshots, readSnapshot } from './queries/snapshots.ts'

const done = { done: true } as const
const moment = (at: string | null, now: Date) => (at === null ? now : new Date(at))

export const routes: Room['routes'] = (serve, _serveBare, parts) => {
  serve(e.listPolicies, ({ unit }) => listPolicies(unit))
  serve(e.listCases, ({ unit, query }) => listCases(unit, query))
  serve(e.readCase, ({ unit, params }) => readCase(unit, params.id))
  serve(e.takeUp, async ({ unit, body }) => ({ id: await takeUp(unit, body) }))
  serve(e.takeStep, async ({ unit, params, body }) => {
    await takeStep(unit, params.id, { ...body, at: moment(body.at, unit.now) })
    return done
  })
  serve(e.readPolicy, ({ unit, params }) => readPolicy(unit, params.policy))
  serve(e.readChanges, ({ unit, params }) => readChanges(unit, params.policy))
  serve(e.readPersonVerdicts, ({ unit, params }) => readPersonVerdicts(unit, params.id))
  serve(e.revealAnswers, ({ unit, params, body }) => revealAnswers(unit, params.id, body.reason))
  serve(e.answerFact, async ({ unit, body }) => {
    await answerFact(unit, { ...body, at: moment(body.at, unit.now) })
    return done
  })
  serve(e.noteAuthorisation, async ({ unit, body }) => {
    await noteAuthorisation(unit, body)
    return done
  })
  serve(e.withdrawAuthorisation, async ({ unit, params }) => {
    await withdrawAuthorisation(unit, params.id)
    return done
  })
  serve(e.assessAll, ({ unit }) => assess(unit, undefined, 'register'))
  serve(e.listSnapshots, ({ unit }) => listSnapshots(unit))
  serve(e.takeSnapshot, async ({ unit, body }) => ({ id: await takeSnapshot(unit, body) }))
  serve(e.readSnapshot, ({ unit, params }) => readSnapshot(unit, params.id))
  serve(e.listVersions, ({ unit }) => listVersions(unit))
  serve(e.tryVersion, ({ unit, body }) => tryVersion(unit, body))
  serve(e.previewVersion, ({ unit, body }) => previewVersion(parts, unit, body))
  serve(e.publishVersion, async ({ unit, body }) => (await publishVersion(unit, body)) as never)
}
