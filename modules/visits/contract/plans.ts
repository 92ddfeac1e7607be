import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhood, inNeighbourhoodWithId, someText } from '#kit/contract/shapes.ts'
import { agreementFields, agreementShape, planShape, way } from './shapes.ts'

export const planEndpoints = {
  readAgreement: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/visits/agreement',
    summary: 'How often whom: the agreement in force, and those to come',
    needs: 'visits.see',
    params: inNeighbourhood,
    output: z.object({ now: agreementShape, coming: z.array(agreementShape), may: z.object({ agree: z.boolean() }) }),
  }),
  putAgreement: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/visits/agreement',
    summary: 'Set what the committee agreed, from a day on, with where that is written',
    needs: 'visits.agree',
    params: inNeighbourhood,
    body: z.object({
      id,
      from: day,
      ...agreementFields,
      source: someText(200),
      verified: z.boolean().default(false),
    }),
    output: done,
    refusals: ['visits.past-day', 'visits.two-rules'],
  }),
  planVisit: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/visits/plans',
    summary: 'Somebody came out of hospital, or asked for a visit: it stands on the next round',
    needs: 'visits.go',
    params: inNeighbourhood,
    body: z.object({
      id,
      homeId: id,
      personId: id.nullable().default(null),
      cause: z.enum(['discharged', 'bereaved', 'newborn', 'moved-in', 'asked']),
      way: way.default('visit'),
      dueOn: day.nullable().default(null),
      words: someText(200).nullable().default(null),
    }),
    output: planShape,
    refusals: ['visits.unknown-home', 'visits.past-day'],
  }),
  dropPlan: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/visits/plans/:id/drop',
    summary: 'A planned visit is not needed; why stays with it',
    needs: 'visits.go',
    params: inNeighbourhoodWithId,
    body: z.object({ why: someText(200) }),
    output: done,
    refusals: ['visits.unknown-plan', 'visits.plan-over'],
  }),
}
