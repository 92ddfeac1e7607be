import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhoodWithId, instant } from '#kit/contract/shapes.ts'
import { choice, electorate, receiptShape } from './shapes.ts'

/** How somebody signed at the door: with the finger on the screen, or on a slip that was photographed. */
export const signedOn = z.enum(['screen', 'slip'])

const doorRight = z.object({
  id,
  label: z.string(),
  area: z.int().describe('0.01 m²'),
  delivered: z.boolean(),
  given: z.boolean(),
})

/** A right as whoever votes sees it: what it weighs and what it would cost. */
const heldRight = z.object({
  id,
  label: z.string(),
  area: z.int().describe('0.01 m²'),
  shareFen: z.int().nullable(),
})

/** Voting where somebody lives, on the telephone of who came to see them. */
export const doorEndpoints = {
  listAtDoor: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/homes/:id/open-votes',
    summary:
      'Votes that go on in which this home has a right, with whether a ballot was delivered and came; never what it says',
    needs: 'ballots.carry',
    params: inNeighbourhoodWithId,
    output: z.object({
      votes: z.array(z.object({ id, title: z.string(), electorate, closesAt: instant, rights: z.array(doorRight) })),
    }),
  }),
  readAtDoor: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/votes/:id/rights/:rightId/door',
    summary:
      'Who may vote for this right, masked, each with all they vote for in one voice; never what was said before',
    needs: 'ballots.carry',
    params: inNeighbourhoodWithId.extend({ rightId: id }),
    output: z.object({
      label: z.string(),
      given: z.boolean(),
      voters: z.array(z.object({ id, name: z.string(), rights: z.array(heldRight) })),
    }),
    refusals: ['ballots.unknown-vote', 'ballots.unknown-right', 'ballots.not-open', 'ballots.excluded'],
  }),
  bringToDoor: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/votes/:id/door-deliveries',
    summary:
      'Question, sums and warning stand on the screen before somebody of the roll: delivery at the door, by name',
    needs: 'ballots.carry',
    params: inNeighbourhoodWithId,
    body: z.object({ id, rightId: id, personId: id }),
    output: done,
    refusals: [
      'ballots.unknown-vote',
      'ballots.unknown-right',
      'ballots.unknown-person',
      'ballots.not-open',
      'ballots.closed-already',
      'ballots.excluded',
      'ballots.not-your-right',
      'ballots.given-later',
    ],
  }),
  voteAtDoor: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/votes/:id/door-ballots',
    summary:
      'What somebody chose and signed at the door, for all they vote for in one voice; whoever came stands beside it by name',
    needs: 'ballots.carry',
    params: inNeighbourhoodWithId,
    body: z.object({
      ballots: z
        .array(z.object({ id, rightId: id }))
        .min(1)
        .max(40),
      personId: id,
      choice,
      signature: z.object({ file: id, on: signedOn }),
    }),
    output: z.object({
      receipts: z.array(receiptShape),
      /** Until then it is taken back by telephone: 24 hours, and not after the deadline. */
      reversibleUntil: instant,
    }),
    refusals: [
      'ballots.unknown-vote',
      'ballots.unknown-right',
      'ballots.unknown-person',
      'ballots.not-open',
      'ballots.excluded',
      'ballots.not-your-right',
      'ballots.no-silence-rule',
      'ballots.given-later',
      'ballots.given-too-early',
      'files.unknown-file',
    ],
  }),
}
