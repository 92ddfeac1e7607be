import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhood, inNeighbourhoodWithId, someText, text } from '#kit/contract/shapes.ts'
import { lookShape, requestShape } from './shapes.ts'

/** Everything held about one person, room by room, with who looked and why. */
export const heldShape = z.object({
  person: z.object({ id, name: z.string() }),
  rooms: z.array(
    z.object({
      room: z.string(),
      holds: z.object({ zh: z.string(), en: z.string() }),
      records: z.array(z.array(z.object({ name: z.string(), value: z.string() }))),
    }),
  ),
  looks: z.array(lookShape),
  requests: z.array(requestShape),
})

export const heldEndpoints = {
  heldAboutMe: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/held',
    summary: 'What is held about the person who asks, and who looked at it',
    needs: 'people.see-own',
    params: inNeighbourhood,
    output: heldShape,
    refusals: ['people.not-bound', 'people.unknown-person'],
    perMinute: 30,
  }),
  exportHeld: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/held/export',
    summary: 'The same as a file to keep',
    needs: 'people.see-own',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ format: z.enum(['xlsx', 'csv', 'json']).default('xlsx') }),
    output: z.string().describe('the file'),
    refusals: ['people.not-bound', 'people.unknown-person'],
    perMinute: 10,
  }),
  askCorrection: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/held/requests',
    summary: 'Ask that something be put right',
    needs: 'people.ask-correction',
    params: inNeighbourhood,
    body: z.object({ id, text: someText(500) }),
    output: done,
    refusals: ['people.not-bound'],
    perMinute: 10,
  }),
  heldAbout: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/persons/:id/held',
    summary: 'What is held about a person, for handing it out at the counter; written down as a look',
    needs: 'people.reveal',
    params: inNeighbourhoodWithId,
    body: z.object({ reason: text(200) }),
    output: heldShape,
    refusals: ['people.unknown-person', 'people.say-why'],
    perMinute: 10,
  }),
  erasePerson: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/persons/:id/erase',
    summary: 'Erase what need not be kept, in every room; answers what was kept and why',
    needs: 'people.erase',
    params: inNeighbourhoodWithId,
    body: z.object({ reason: text(200) }),
    output: z.object({
      erased: z.int(),
      kept: z.array(z.object({ room: z.string(), what: z.string(), why: z.string() })),
    }),
    refusals: ['people.unknown-person', 'people.say-why'],
  }),
}
