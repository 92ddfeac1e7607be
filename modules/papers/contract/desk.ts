import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id, inNeighbourhoodWithId, instant, someText, text } from '#kit/contract/shapes.ts'
import { hows, voidReasons } from '../domain/paper.ts'
import { paperShape, seen, takers } from './shapes.ts'

const known = ['papers.unknown-stack', 'papers.unknown-paper', 'papers.closed'] as const
const found = [...known, 'papers.bad-serial', 'papers.forged', 'papers.other-vote'] as const

export const deskEndpoints = {
  issuePaper: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/papers/:id/issues',
    summary: 'A paper was given out: how, to whom, and whether topic and warning were shown; delivery is evidence',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    body: z.object({
      paperId: id,
      how: z.enum(hows),
      taker: z.enum(takers),
      takerName: text(40).nullable().default(null),
      shown: z.boolean(),
    }),
    output: paperShape,
    refusals: [...known, 'papers.already-issued', 'papers.is-void', 'papers.is-lost', 'papers.replaced'],
  }),
  takeBack: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/papers/:id/returns',
    summary: 'A paper is back in hand, with a photo of it; what its code says decides which paper it is',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    body: z.object({ seen, scanId: id, givenAt: instant }),
    output: paperShape,
    refusals: [
      ...found,
      'papers.not-issued',
      'papers.already-back',
      'papers.is-void',
      'papers.replaced',
      'papers.given-later',
      'papers.given-earlier',
      'files.unknown-file',
    ],
  }),
  scanAgain: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/papers/:id/scans',
    summary: 'Another photo in place of one that shows another paper or cannot be read; entries from the old one go',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    body: z.object({ paperId: id, seen, scanId: id }),
    output: paperShape,
    refusals: [...found, 'papers.swapped', 'papers.not-to-read', 'files.unknown-file'],
  }),
  voidPaper: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/papers/:id/voids',
    summary: 'A paper will not count: spoilt and exchanged, or whoever signed is not entitled',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    body: z.object({ paperId: id, reason: z.enum(voidReasons), words: text(200).default('') }),
    output: paperShape,
    refusals: [
      ...known,
      'papers.not-issued',
      'papers.is-void',
      'papers.is-lost',
      'papers.replaced',
      'papers.being-read',
    ],
  }),
  losePaper: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/papers/:id/losses',
    summary: 'A paper that was given out is lost, with what is known of it',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    body: z.object({ paperId: id, words: someText(200) }),
    output: paperShape,
    refusals: [
      ...known,
      'papers.not-issued',
      'papers.already-back',
      'papers.is-void',
      'papers.is-lost',
      'papers.replaced',
    ],
  }),
  replacePaper: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/papers/:id/replacements',
    summary: 'A new paper for the same right, where the one before is void or lost; the client makes its id',
    needs: 'papers.handle',
    params: inNeighbourhoodWithId,
    body: z.object({ paperId: id, id }),
    output: paperShape,
    refusals: [...known, 'papers.still-valid', 'papers.replaced'],
  }),
}
