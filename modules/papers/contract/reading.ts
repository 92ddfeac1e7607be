import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id, inNeighbourhoodWithId } from '#kit/contract/shapes.ts'
import { choice, read, seen } from './shapes.ts'

export const readingEndpoints = {
  nextToRead: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/papers/:id/next',
    summary: 'The next paper that I may read; nobody sees what another entered',
    needs: 'papers.read',
    params: inNeighbourhoodWithId,
    query: z.object({ look: z.enum(['first', 'third']).default('first') }),
    output: z.object({
      choices: z.array(choice),
      left: z.int(),
      paper: z.object({ id, serial: z.string(), scanId: id }).nullable(),
    }),
    refusals: ['papers.unknown-stack'],
  }),
  readPaper: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/papers/:id/readings',
    summary: 'What I read from the scan, and which serial stands on it; two people each, blind',
    needs: 'papers.read',
    params: inNeighbourhoodWithId,
    body: z.object({ paperId: id, scanId: id, seen, read }),
    output: z.object({ is: z.enum(['first', 'agreed', 'differing']) }),
    refusals: [
      'papers.unknown-stack',
      'papers.unknown-paper',
      'papers.closed',
      'papers.bad-serial',
      'papers.forged',
      'papers.other-vote',
      'papers.swapped',
      'papers.no-longer-that-scan',
      'papers.not-to-read',
      'papers.read-before',
    ],
    perMinute: 120,
  }),
}
