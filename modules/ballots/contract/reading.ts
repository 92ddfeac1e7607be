import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id, inNeighbourhood, inNeighbourhoodWithId } from '#kit/contract/shapes.ts'
import { choice, electorate, listedShape, receiptShape, ruleShape, slip, voteShape } from './shapes.ts'

export const slipStates = ['received', 'counted', 'superseded', 'late', 'disputed', 'missing'] as const

export const readingEndpoints = {
  listVotes: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/votes',
    summary: 'Votes with how many take part; drafts only for those who prepare them',
    needs: 'ballots.see',
    params: inNeighbourhood,
    output: z.object({ votes: z.array(listedShape), may: z.object({ run: z.boolean() }) }),
  }),
  readVote: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/votes/:id',
    summary: 'One vote, with the asker’s own rights and their ballots, never with what one says',
    needs: 'ballots.see',
    params: inNeighbourhoodWithId,
    output: voteShape,
    refusals: ['ballots.unknown-vote'],
  }),
  listChoices: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/vote-choices',
    summary: 'For a new vote: rules in force, places, compounds with a clause on silence, open topics, texts to adopt',
    needs: 'ballots.run',
    params: inNeighbourhood,
    output: z.object({
      rules: z.array(ruleShape.extend({ electorates: z.array(electorate) })),
      scopes: z.array(
        z.object({ kind: z.enum(['neighbourhood', 'compound', 'building', 'entrance']), id, label: z.string() }),
      ),
      compounds: z.array(z.object({ id, name: z.string(), clause: z.string().nullable() })),
      topics: z.array(z.object({ id, title: z.string() })),
      conventions: z.array(z.object({ id, title: z.string() })),
    }),
  }),
  noteSeen: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/votes/:id/seen',
    summary: 'The page was open before somebody of the roll: delivery, once; the same id again changes nothing',
    needs: 'ballots.vote',
    params: inNeighbourhoodWithId,
    body: z.object({ id, rightId: id, warned: z.boolean() }),
    output: z.object({ done: z.literal(true) }),
    refusals: [
      'ballots.unknown-vote',
      'ballots.unknown-right',
      'ballots.not-open',
      'ballots.closed-already',
      'ballots.excluded',
      'ballots.not-your-right',
      'ballots.not-for-others',
      'ballots.given-later',
    ],
    perMinute: 60,
  }),
  cast: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/votes/:id/ballots',
    summary:
      'Vote for one’s own home. The last ballot before the deadline counts; the same id again gives the same slip',
    needs: 'ballots.vote',
    params: inNeighbourhoodWithId,
    body: z.object({ id, rightId: id, choice }),
    output: receiptShape,
    refusals: [
      'ballots.unknown-vote',
      'ballots.unknown-right',
      'ballots.not-open',
      'ballots.excluded',
      'ballots.not-your-right',
      'ballots.not-for-others',
      'ballots.no-silence-rule',
      'ballots.given-later',
      'ballots.given-too-early',
    ],
    perMinute: 120,
  }),
  listSlips: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/votes/:id/slips',
    summary: 'The published list: every slip and whether it counts, from the closing on',
    needs: 'ballots.see',
    params: inNeighbourhoodWithId,
    output: z.object({ slips: z.array(z.object({ slip, is: z.enum(slipStates) })) }),
    refusals: ['ballots.unknown-vote', 'ballots.not-closed'],
  }),
  findSlip: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/votes/:id/slips/:slip',
    summary: 'Whether a slip is there and counts. `missing`: given out, and lost since an older copy was put back',
    needs: 'ballots.see',
    params: z.object({ neighbourhood: id, id, slip }),
    output: z.object({ slip, is: z.enum(slipStates) }),
    refusals: ['ballots.unknown-vote', 'ballots.no-such-slip'],
    perMinute: 30,
  }),
}
