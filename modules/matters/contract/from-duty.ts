import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id, inNeighbourhood, text } from '#kit/contract/shapes.ts'
import { receiptShape } from './residents.ts'
import { category } from './shapes.ts'

export const fromDutyEndpoints = {
  takeInFromDuty: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/intake/from-duty',
    summary:
      'Make a matter of what somebody said on the 24-hour number or at a reception; asking twice gives the same one',
    needs: 'matters.take-in',
    params: inNeighbourhood,
    body: z.object({
      id,
      kind: z.enum(['call', 'visitor']),
      /** The call or the visitor. */
      from: id,
      category,
      spot: text(60).nullable().default(null),
    }),
    output: receiptShape,
    refusals: ['duty.unknown-call', 'duty.unknown-visitor', 'matters.unknown-place'],
  }),
}
