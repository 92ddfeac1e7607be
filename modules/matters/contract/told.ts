import { z } from 'zod'
import { deliveryShape, messageShape } from '#messages/contract'
import { endpoint } from '#kit/contract/endpoint.ts'
import { inNeighbourhoodWithId } from '#kit/contract/shapes.ts'

/** What people were told about a matter. */
export const toldEndpoints = {
  listTold: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/matters/:id/told',
    summary: 'What was told about a matter, to whom (masked), by which way, and whether it arrived',
    needs: 'matters.handle',
    params: inNeighbourhoodWithId,
    output: z.object({ told: z.array(messageShape.extend({ deliveries: z.array(deliveryShape) })).max(200) }),
    refusals: ['matters.unknown-matter'],
  }),
}
