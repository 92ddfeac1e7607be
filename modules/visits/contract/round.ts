import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhood, inNeighbourhoodWithId, instant } from '#kit/contract/shapes.ts'
import { homeOnRoundShape, receiptShape } from './shapes.ts'

export const roundEndpoints = {
  takeRound: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/visits/round',
    summary: 'Today’s round with all that a telephone needs without signal; each person on it can see the look',
    needs: 'visits.go',
    params: inNeighbourhood,
    body: z.object({
      /** Only homes behind these entrances; all where empty. */
      entrances: z.array(id).max(60).default([]),
      /** These homes come along, due or not. */
      also: z.array(id).max(20).default([]),
      /** So many homes beyond what was agreed for a day. */
      more: z.int().min(0).max(60).default(0),
    }),
    output: z.object({
      /** A page opened without a network has no session: it takes the neighbourhood from here. */
      neighbourhood: z.object({ id, phone: z.string().nullable() }),
      day,
      at: instant,
      agreed: z.object({ source: z.string(), verified: z.boolean() }),
      homes: z.array(homeOnRoundShape),
      /** Due, and not on this round. */
      left: z.int(),
      /** Already visited or called today. */
      doneToday: z.int(),
    }),
    perMinute: 20,
  }),
  syncVisits: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/visits/sync',
    summary: 'Takes visits saved on a telephone, each accepted or refused alone; the same one again is one',
    needs: 'visits.go',
    params: inNeighbourhood,
    body: z.object({
      /** By the telephone's own clock, at sending. */
      sentAt: instant,
      // Each is read alone, so that one that cannot be read takes no other with it.
      visits: z.array(z.record(z.string(), z.unknown())).max(50),
    }),
    output: z.object({ at: instant, receipts: z.array(receiptShape) }),
    perMinute: 400,
  }),
  attachToVisit: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/visits/:id/files/:file',
    summary: 'Puts an uploaded photo or recording to a visit of one’s own; again is harmless',
    needs: 'visits.go',
    params: z.object({ neighbourhood: id, id, file: id }),
    body: z.object({}),
    output: done,
    refusals: ['visits.unknown-visit'],
  }),
  revealNote: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/visits/notes/:id/reveal',
    summary: 'A note on health, belief or a quarrel, for a written reason the person can see',
    needs: 'visits.open-notes',
    params: inNeighbourhoodWithId,
    body: z.object({ reason: z.string().max(200) }),
    output: z.object({ words: z.string() }),
    refusals: ['visits.unknown-note', 'visits.say-why'],
  }),
}
