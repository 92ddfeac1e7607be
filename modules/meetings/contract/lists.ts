import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { fileFormat, inNeighbourhood, inNeighbourhoodWithId } from '#kit/contract/shapes.ts'
import { briefShape, resolutionShape } from './shapes.ts'

/** Lists of meetings: for those who run them, and on the desk of a compound's three. */
export const listEndpoints = {
  listMeetings: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/meetings',
    summary: 'Meetings to come and running, or past ones; and how many resolutions are still owed',
    needs: 'meetings.run',
    params: inNeighbourhood,
    query: z.object({ view: z.enum(['coming', 'past']).default('coming') }),
    output: z.object({ meetings: z.array(briefShape), owed: z.array(resolutionShape) }),
  }),
  exportMeetings: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/meetings-file',
    summary:
      'Meetings of a view, or what was resolved and is still owed, as a file without names of those who sat there',
    needs: 'meetings.run',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ list: z.enum(['coming', 'past', 'owed']).default('coming'), ...fileFormat }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  listJoint: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/joint-meetings/:id',
    summary: 'Joint meetings of a compound’s three: the next, and those of the last half-year; without what was said',
    needs: 'meetings.see-joint',
    params: inNeighbourhoodWithId,
    output: z.object({
      meetings: z.array(briefShape.extend({ agenda: z.array(z.string()), mine: z.boolean() })),
      mayCall: z.boolean(),
    }),
    refusals: ['bodies.unknown-compound', 'bodies.no-post'],
  }),
}
