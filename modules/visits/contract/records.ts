import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id, inNeighbourhood, inNeighbourhoodWithId, instant, someText } from '#kit/contract/shapes.ts'
import {
  countsShape,
  coverageState,
  dueShape,
  madeVisitShape,
  outcome,
  planShape,
  waitingAnswerShape,
  way,
} from './shapes.ts'

const coveredQuery = { entrance: id.optional(), state: z.enum([...coverageState.options, 'due']).optional() }

export const recordEndpoints = {
  readCoverage: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/visits/coverage',
    summary: 'How homes stand after a year of visits, building by building; every home is in one state',
    needs: 'visits.see',
    params: inNeighbourhood,
    output: z.object({
      since: instant,
      all: countsShape,
      entrances: z.array(z.object({ id, compound: z.string(), name: z.string(), counts: countsShape })),
      waits: z.int(),
    }),
  }),
  listCovered: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/visits/homes',
    summary: 'The homes behind a figure of the coverage, in the order of the doors',
    needs: 'visits.see',
    params: inNeighbourhood,
    query: z.object(coveredQuery),
    output: z.object({
      homes: z.array(
        z.object({
          homeId: id,
          address: z.string(),
          state: coverageState,
          last: z.object({ at: instant, way, outcome }).nullable(),
          tries: z.int(),
          propose: z.string().nullable(),
          why: z.array(dueShape),
        }),
      ),
    }),
  }),
  exportCovered: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/visits/homes/export',
    summary: 'The same as a file, without names, marked with who took it and when',
    needs: 'visits.see',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ ...coveredQuery, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  takeBack: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/visits/:id/take-back',
    summary: 'Take back a visit written down by mistake: it stays with the reason and counts for nothing',
    needs: 'visits.take-back',
    params: inNeighbourhoodWithId,
    body: z.object({ id, why: someText(200) }),
    output: z.object({
      /** What a need became; it stays. */
      matterId: id.nullable(),
      /** Answers that stay in the register. */
      filled: z.int(),
    }),
    refusals: ['visits.unknown-visit', 'visits.taken-back'],
  }),
  readHomeStates: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/entrances/:id/visits',
    summary: 'Which homes behind an entrance are due, and since when nobody was there',
    needs: 'visits.see',
    params: inNeighbourhoodWithId,
    output: z.object({
      homes: z.array(
        z.object({
          homeId: id,
          state: coverageState,
          last: z.object({ at: instant, way, outcome }).nullable(),
          why: z.array(dueShape),
        }),
      ),
    }),
  }),
  readHomeVisits: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/homes/:id/visits',
    summary: 'Visits and calls to one home, the latest first, with what is open there',
    needs: 'visits.see',
    params: inNeighbourhoodWithId,
    output: z.object({
      visits: z.array(madeVisitShape),
      why: z.array(dueShape),
      propose: z.string().nullable(),
      plans: z.array(planShape),
    }),
    refusals: ['visits.unknown-home'],
  }),
  readPersonVisits: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/persons/:id/visits',
    summary: 'Visits at which one person was met or lived there, the latest first',
    needs: 'visits.see',
    params: inNeighbourhoodWithId,
    output: z.object({ visits: z.array(madeVisitShape) }),
  }),
  listWaiting: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/visits/answers',
    summary: 'Answers from the door that differ from what stands in the register, for somebody to settle',
    needs: 'visits.settle',
    params: inNeighbourhood,
    output: z.object({ answers: z.array(waitingAnswerShape) }),
  }),
  settleAnswer: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/visits/answers/:id/settle',
    summary: 'Take what was said at the door, or leave what stands; both stay in the history',
    needs: 'visits.settle',
    params: inNeighbourhoodWithId,
    body: z.object({ take: z.boolean(), why: someText(200) }),
    output: z.object({ done: z.literal(true) }),
    refusals: ['visits.unknown-answer', 'visits.settled', 'visits.not-possible', 'visits.say-why'],
  }),
}
