import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhood, inNeighbourhoodWithId, text } from '#kit/contract/shapes.ts'
import { states } from '../domain/paper.ts'
import { choice, paperShape, seen, serial, stackHead, stackShape } from './shapes.ts'

export const stackEndpoints = {
  listStacks: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/papers',
    summary: 'Votes with paper ballots, those that run first',
    needs: 'papers.handle',
    params: inNeighbourhood,
    output: z.object({ stacks: z.array(stackHead) }),
  }),
  readStack: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/papers/:id',
    summary: 'The papers of one vote as they add up, by entrance, with what is to do',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    output: stackShape,
    refusals: ['papers.unknown-stack'],
  }),
  listPapers: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/papers/:id/list',
    summary: 'Papers of a vote in the order of the roll, by state or entrance',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    query: z.object({
      state: z.enum(states).optional(),
      entrance: z.string().max(80).optional(),
      after: z.coerce.number().int().min(0).default(0),
    }),
    output: z.object({ papers: z.array(paperShape), next: z.int().nullable() }),
    refusals: ['papers.unknown-stack'],
  }),
  readSheets: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/papers/:id/sheets',
    summary: 'What is printed: the papers of an entrance, or one, each with its code',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    query: z.object({ entrance: z.string().max(80).optional(), paper: id.optional() }),
    output: z.object({
      title: z.string(),
      question: z.string(),
      choices: z.array(choice),
      warning: z.string().nullable(),
      closesAt: z.string(),
      sheets: z.array(z.object({ id, serial, label: z.string(), code: z.string() })),
    }),
    refusals: ['papers.unknown-stack'],
  }),
  notePrinting: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/papers/:id/printings',
    summary: 'Papers of an entrance, or one, were sent to the printer',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    body: z.object({ id, what: text(80) }),
    output: done,
    refusals: ['papers.unknown-stack', 'papers.closed'],
  }),
  findPaper: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/papers/:id/find',
    summary: 'The paper of a printed code or a typed serial',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    body: z.object({ seen }),
    output: paperShape,
    refusals: [
      'papers.unknown-stack',
      'papers.unknown-paper',
      'papers.bad-serial',
      'papers.forged',
      'papers.other-vote',
    ],
  }),
}
