import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhoodWithId, text } from '#kit/contract/shapes.ts'
import { ways } from '../domain/words.ts'

/** After the meeting: confirming, publishing, papers. */
export const paperEndpoints = {
  answerFor: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/answers',
    summary: 'Somebody who was there said by paper or telephone that the minutes are right, or what is not',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({
      seatIds: z.array(id).min(1).max(200),
      answer: z.enum(['agreed', 'objected']),
      words: text(500).nullable().default(null),
      way: z.enum(ways).exclude(['qr']),
    }),
    output: done,
    refusals: ['meetings.unknown-meeting', 'meetings.unknown-seat', 'meetings.not-there', 'meetings.not-now'],
  }),
  publish: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/publish',
    summary: 'Put the result on the board, without names and without what must stay private',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({
      noticeId: id,
      days: z.int().min(1).max(180).default(15),
      /** A flat or a number stays in it because it has to: 3-602 楼板的裂缝. */
      sure: z.boolean().default(false),
    }),
    output: z.object({ number: z.string() }),
    refusals: [
      'meetings.unknown-meeting',
      'meetings.not-now',
      'meetings.published',
      'notices.unknown-place',
      'notices.ends-first',
      'notices.looks-personal',
    ],
  }),
  minutesFile: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/meetings/:id/minutes',
    summary: 'The minutes as a Word document in the official layout',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    output: z.any(),
    refusals: ['meetings.unknown-meeting'],
    kind: 'download',
    perMinute: 20,
  }),
  listFile: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/meetings/:id/list',
    summary: 'Who was called and who came, as xlsx or CSV, marked with who took it and when',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    query: z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    output: z.any(),
    refusals: ['meetings.unknown-meeting'],
    kind: 'download',
    perMinute: 20,
  }),
}
