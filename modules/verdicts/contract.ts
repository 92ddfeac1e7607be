/** The contract of `verdicts`: what may be asked, what is answered, and what is refused. */
import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, id, inNeighbourhood, inNeighbourhoodWithId, someText } from '#kit/contract/shapes.ts'
import { countWays, listedShape, verdictShape } from './contract/shapes.ts'

export { refusals } from './contract/refusals.ts'
export { verdictShape } from './contract/shapes.ts'

/** What is carried becomes a task with its owner and day, or a text in force. */
const carriedOut = {
  task: z
    .object({
      matterId: id,
      owner: z.object({ kind: z.enum(['worker', 'party']), id }),
      dueOn: day,
    })
    .nullable()
    .default(null),
  adoption: z
    .object({ id, inForceFrom: day, reviseBy: day.nullable().default(null) })
    .nullable()
    .default(null),
}

/** What is announced stands on the count, and the count on paper is held against the papers first. */
const recountRefusals = [
  'verdicts.recount-not-drawn',
  'verdicts.recount-not-over',
  'verdicts.recount-asked',
  'verdicts.counting-anew',
  'verdicts.correcting',
] as const

const carriedRefusals = [
  'verdicts.needs-owner',
  'verdicts.needs-days',
  'verdicts.text-changed',
  'matters.unknown-worker',
  'matters.unknown-party',
  'notices.unknown-place',
  'notices.ends-first',
  'notices.looks-personal',
  'topics.unknown-topic',
  'topics.unanswered',
  'topics.decided',
  'conventions.unknown-convention',
  'conventions.already-adopted',
  'conventions.text-changed',
  'conventions.unanswered-comments',
  'conventions.review-missing',
  'conventions.review-later',
  'conventions.wrong-body',
  'conventions.held-later',
  'conventions.days-in-order',
  'conventions.no-quorum',
  'conventions.no-majority',
  'conventions.counts-do-not-add-up',
] as const

export const endpoints = {
  listVerdicts: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/verdicts',
    summary: 'How the votes of the neighbourhood came out, newest first',
    needs: 'verdicts.see',
    params: inNeighbourhood,
    output: z.object({ verdicts: z.array(listedShape).max(200) }),
  }),
  readVerdict: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/verdicts/:id',
    summary: 'One verdict: both counts with their four tests, how the ballots came, what is disputed, the announcement',
    needs: 'verdicts.see',
    params: inNeighbourhoodWithId,
    output: verdictShape,
    refusals: ['verdicts.unknown-verdict'],
  }),
  packFile: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/verdicts/:id/pack',
    summary: 'The evidence pack: the public one, or the full one for those who had a vote and the committee',
    needs: 'verdicts.see',
    params: inNeighbourhoodWithId,
    query: z.object({
      kind: z.enum(['full', 'public']).default('public'),
      version: z.coerce
        .number()
        .int()
        .min(1)
        .max(99)
        .optional()
        .describe('Of an earlier count; else of the one that stands'),
    }),
    output: z.any(),
    refusals: [
      'verdicts.unknown-verdict',
      'verdicts.not-in-roll',
      'verdicts.pack-differs',
      'ballots.unknown-vote',
      'ballots.not-closed',
      'rolls.unknown-roll',
    ],
    kind: 'download',
    perMinute: 10,
  }),
  announce: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/verdicts/:id/announcement',
    summary:
      'Announce the result by one of the counts; both stand in the notice. What was carried becomes a task or a text in force',
    needs: 'verdicts.announce',
    params: inNeighbourhoodWithId,
    body: z.object({
      noticeId: id,
      count: z.enum(countWays),
      reason: someText(500),
      days: z.int().min(1).max(180).default(30),
      ...carriedOut,
    }),
    output: verdictShape,
    refusals: [
      'verdicts.unknown-verdict',
      'verdicts.announced',
      'verdicts.no-clause',
      ...recountRefusals,
      ...carriedRefusals,
    ],
  }),
  correct: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/verdicts/:id/correction',
    summary: 'Announce that a recount led to another count than the one announced; the announcement itself stays',
    needs: 'verdicts.announce',
    params: inNeighbourhoodWithId,
    body: z.object({
      noticeId: id,
      reason: someText(500),
      days: z.int().min(1).max(180).default(30),
      ...carriedOut,
    }),
    output: verdictShape,
    refusals: ['verdicts.unknown-verdict', 'verdicts.nothing-to-correct', ...recountRefusals, ...carriedRefusals],
  }),
  announcementFile: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/verdicts/:id/announcement',
    summary: 'The announcement as a Word document in the official layout',
    needs: 'verdicts.see',
    params: inNeighbourhoodWithId,
    output: z.any(),
    refusals: ['verdicts.unknown-verdict'],
    kind: 'download',
    perMinute: 20,
  }),
}
