import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhood, inNeighbourhoodWithId } from '#kit/contract/shapes.ts'
import { idlePlaceShape, outlineShape } from './shapes.ts'

export const planEndpoints = {
  listPlans: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/compound-plans',
    summary: 'The drawings of compounds on which idle places stand',
    needs: 'topics.see',
    params: inNeighbourhood,
    output: z.object({ plans: z.array(z.object({ compoundId: id, compound: z.string(), fileId: id })) }),
  }),
  putPlan: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/compound-plans/:id',
    summary: 'Put a picture as the drawing of a compound, or another one in its place',
    needs: 'topics.keep-places',
    params: inNeighbourhoodWithId,
    body: z.object({ fileId: id }),
    output: done,
    refusals: ['topics.unknown-compound', 'files.unknown-file'],
  }),
  drawPlace: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/idle-places/:id/outline',
    summary: 'Draw an idle place on the drawing of its compound: one point, or its corners; none takes it away',
    needs: 'topics.keep-places',
    params: inNeighbourhoodWithId,
    body: z.object({ version: z.int(), outline: outlineShape }),
    output: idlePlaceShape,
    refusals: ['topics.unknown-place', 'topics.no-plan', 'topics.not-an-outline'],
  }),
}
