import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import {
  day,
  done,
  fileFormat,
  id,
  inNeighbourhood,
  inNeighbourhoodWithId,
  someText,
  text,
} from '#kit/contract/shapes.ts'
import { breaches } from '../domain/words.ts'
import { remarkShape, roundDetail, roundShape, subjectInput } from './shapes.ts'

export const roundEndpoints = {
  listRounds: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/appraisals',
    summary: 'Appraisals, the newest first',
    needs: 'appraisals.see',
    params: inNeighbourhood,
    output: z.object({ rounds: z.array(roundShape) }),
  }),
  readRound: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/appraisals/:id',
    summary: 'One appraisal: what is asked, how many answered, and its result once it is counted',
    needs: 'appraisals.see',
    params: inNeighbourhoodWithId,
    output: roundDetail,
    refusals: ['appraisals.unknown-round'],
  }),
  openRound: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/appraisals/:id',
    summary:
      'Opens an appraisal: who is appraised, by which questions, from when to when, asked of all homes or of a sample',
    needs: 'appraisals.run',
    params: inNeighbourhoodWithId,
    body: z.object({
      year: z.int().min(2000).max(2100),
      title: someText(40),
      words: text(300).default(''),
      opensOn: day,
      closesOn: day,
      subjects: z.array(subjectInput).min(1).max(12),
      /** How many homes are drawn by lot; null: every lived-in home is asked. */
      sample: z.int().min(1).max(100_000).nullable().default(null),
    }),
    output: done,
    refusals: ['appraisals.days-wrong', 'appraisals.no-homes', 'appraisals.unknown-compound'],
  }),
  countRound: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/appraisals/:id/count',
    summary: 'Counts an appraisal whose days are over; single answers are destroyed with it',
    needs: 'appraisals.run',
    params: inNeighbourhoodWithId,
    output: done,
    refusals: ['appraisals.unknown-round', 'appraisals.still-open'],
  }),
  listRemarks: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/appraisals/:id/remarks',
    summary: 'Words of a counted appraisal that nobody has judged yet',
    needs: 'appraisals.run',
    params: inNeighbourhoodWithId,
    output: z.object({ remarks: z.array(remarkShape) }),
    refusals: ['appraisals.unknown-round'],
  }),
  judgeRemark: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/appraisal-remarks/:id/judgement',
    summary: 'Shows words, or withholds them with the reason',
    needs: 'appraisals.run',
    params: inNeighbourhoodWithId,
    body: z.object({ withheld: z.enum(breaches).nullable(), reason: text(200).default('') }),
    output: done,
    refusals: ['appraisals.unknown-remark', 'appraisals.no-reason'],
  }),
  exportResult: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/appraisals/:id/result-file',
    summary: 'The result of a counted appraisal as a file: each rate with what it is a share of and what it is worth',
    needs: 'appraisals.see',
    kind: 'download',
    params: inNeighbourhoodWithId,
    query: z.object(fileFormat),
    output: z.string().describe('the file'),
    refusals: ['appraisals.unknown-round', 'appraisals.not-counted'],
    perMinute: 10,
  }),
  postResult: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/appraisals/:id/notice',
    summary: 'Puts the result on the board, once',
    needs: 'appraisals.run',
    params: inNeighbourhoodWithId,
    output: z.object({ noticeId: id }),
    refusals: ['appraisals.unknown-round', 'appraisals.not-counted'],
  }),
}
