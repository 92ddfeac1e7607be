import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhood, inNeighbourhoodWithId } from '#kit/contract/shapes.ts'

/** What a residents' meeting carried about a text of the neighbourhood, with its own counts. */
export const decidedText = z.object({
  resolutionId: id,
  meeting: z.object({ id, title: z.string() }),
  proposal: z.string(),
  adopted: z.boolean().describe('whether the text holds by this decision'),
  changed: z.boolean().describe('whether the text reads otherwise now than it lay before the meeting'),
  heldOn: day,
  entitled: z.int(),
  present: z.int(),
  inFavour: z.int(),
  against: z.int(),
  abstained: z.int(),
})

/** Texts that lie before residents' meetings, and what became of them there. */
export const textEndpoints = {
  textsToAdopt: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/meetings/texts',
    summary: 'Texts that are reviewed and ready for a residents’ meeting',
    needs: 'meetings.run',
    params: inNeighbourhood,
    output: z.object({ texts: z.array(z.object({ id, title: z.string() })) }),
  }),
  decidedTexts: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/meetings/decided-texts',
    summary: 'What residents’ meetings carried about a text, the latest first',
    needs: 'meetings.run',
    params: inNeighbourhood,
    query: z.object({ conventionId: id }),
    output: z.object({ decided: z.array(decidedText) }),
    refusals: ['conventions.unknown-convention'],
  }),
  adoptText: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/resolutions/:id/adoption',
    summary: 'Adopt the text by the counts of the meeting that carried it; the same id again changes nothing',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({ id, inForceFrom: day, reviseBy: day.nullable().default(null) }),
    output: done,
    refusals: [
      'meetings.unknown-proposal',
      'meetings.unknown-meeting',
      'meetings.not-carried',
      'meetings.no-text',
      'conventions.unknown-convention',
      'conventions.already-adopted',
      'conventions.text-changed',
      'conventions.unanswered-comments',
      'conventions.review-missing',
      'conventions.review-later',
      'conventions.wrong-body',
      'conventions.held-later',
      'conventions.days-in-order',
      'conventions.counts-do-not-add-up',
      'conventions.no-quorum',
      'conventions.no-majority',
    ],
  }),
}
