import type { Room } from '#kit/server/room.ts'
import { endpoints as e } from '../contract.ts'
import { addCandidate, withdrawCandidate } from './commands/candidates.ts'
import { beginTerm, closeElection } from './commands/close-election.ts'
import { enterSheet, openBox } from './commands/count.ts'
import { planElection } from './commands/plan-election.ts'
import { closePolls, openPolls, sealBox } from './commands/polls.ts'
import { handOut, noteFate } from './commands/slips.ts'
import { listElections, listVoters, readElection } from './queries/elections.ts'

const done = async (work: Promise<void>) => {
  await work
  return { done: true as const }
}

export const routes: Room['routes'] = (serve) => {
  serve(e.listElections, ({ unit }) => listElections(unit))
  serve(e.readElection, ({ unit, params }) => readElection(unit, params.id))
  serve(e.listVoters, ({ unit, params, query }) => listVoters(unit, params.id, query))
  serve(e.planElection, ({ unit, params, body }) => done(planElection(unit, { ...body, id: params.id })))
  serve(e.addCandidate, ({ unit, params, body }) => done(addCandidate(unit, params.id, body)))
  serve(e.withdrawCandidate, ({ unit, params, body }) => done(withdrawCandidate(unit, params.id, body)))
  serve(e.sealBox, ({ unit, params, body }) => done(sealBox(unit, params.id, body)))
  serve(e.openPolls, ({ unit, params }) => done(openPolls(unit, params.id)))
  serve(e.handOut, ({ unit, params, body }) => handOut(unit, params.id, body))
  serve(e.noteFate, ({ unit, params, body }) => done(noteFate(unit, params.id, body)))
  serve(e.closePolls, ({ unit, params }) => done(closePolls(unit, params.id)))
  serve(e.openBox, ({ unit, params, body }) => done(openBox(unit, params.id, body)))
  serve(e.enterSheet, ({ unit, params, body }) => enterSheet(unit, params.id, body))
  serve(e.closeElection, ({ unit, params }) => done(closeElection(unit, params.id)))
  serve(e.beginTerm, ({ unit, params, body }) => done(beginTerm(unit, params.id, body)))
}
