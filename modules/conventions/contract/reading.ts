import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { fileFormat, id, inNeighbourhood, inNeighbourhoodWithId, someText, text } from '#kit/contract/shapes.ts'
import { commentShape, comparedShape, detailShape, listedShape, programmeRow } from './shapes.ts'

const said = {
  id,
  clauseId: id,
  words: someText(1_000),
  amendment: text(2_000).nullable().default(null).describe('Other words for the whole clause'),
}

export const readingEndpoints = {
  listConventions: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/conventions',
    summary: 'All conventions with their stage, those that ask for something first',
    needs: 'conventions.see',
    params: inNeighbourhood,
    output: z.object({
      conventions: z.array(listedShape),
      may: z.object({ draft: z.boolean() }),
      /** For those who draft: whose covenant or rules it can be. */
      compounds: z.array(z.object({ id, name: z.string() })),
    }),
  }),
  readConvention: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/conventions/:id',
    summary:
      'One convention by clause, with comments and answers, versions, reviews, adoptions; the newest text, or a version',
    needs: 'conventions.see',
    params: inNeighbourhoodWithId,
    query: z.object({ version: z.coerce.number().int().min(1).max(100_000).optional() }),
    output: detailShape,
    refusals: ['conventions.unknown-convention', 'conventions.unknown-version'],
  }),
  compareVersions: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/conventions/:id/compare',
    summary: 'Two versions word by word',
    needs: 'conventions.see',
    params: inNeighbourhoodWithId,
    query: z.object({
      from: z.coerce.number().int().min(1).max(100_000),
      to: z.coerce.number().int().min(1).max(100_000),
    }),
    output: comparedShape,
    refusals: ['conventions.unknown-convention', 'conventions.unknown-version'],
    perMinute: 60,
  }),
  comment: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/conventions/:id/comments',
    summary: 'A resident comments on a clause by name, and may propose other words; the same id again changes nothing',
    needs: 'conventions.comment',
    params: inNeighbourhoodWithId,
    body: z.object(said),
    output: commentShape,
    refusals: ['conventions.unknown-convention', 'conventions.unknown-clause', 'conventions.not-open'],
    perMinute: 20,
  }),
  noteComment: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/conventions/:id/noted-comments',
    summary: 'A worker writes down what somebody says at the counter or at the door',
    needs: 'conventions.note-comment',
    params: inNeighbourhoodWithId,
    body: z.object({
      ...said,
      way: z.enum(['counter', 'door']),
      personId: id.nullable().default(null),
      name: text(40).nullable().default(null).describe('Where the person is not in the register'),
    }),
    output: commentShape,
    refusals: [
      'conventions.unknown-convention',
      'conventions.unknown-clause',
      'conventions.unknown-person',
      'conventions.not-open',
    ],
  }),
  readProgramme: endpoint({
    method: 'GET',
    path: '/api/conventions/programme',
    summary:
      'The revision programme of one’s own area: what is in force, due for revision by when, and what lacks filing',
    needs: 'conventions.see-programme',
    output: z.object({ rows: z.array(programmeRow) }),
  }),
  exportProgramme: endpoint({
    method: 'GET',
    path: '/api/conventions/programme-file',
    summary: 'The revision programme of one’s own area as a file',
    needs: 'conventions.see-programme',
    kind: 'download',
    query: z.object(fileFormat),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
}
