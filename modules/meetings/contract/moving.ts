import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { inNeighbourhoodWithId, instant, someText, text } from '#kit/contract/shapes.ts'

export const movingEndpoints = {
  moveMeeting: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/time',
    summary: 'Move a called meeting to another time or place, with the reason; whoever is on the list is told again',
    needs: 'meetings.run',
    params: inNeighbourhoodWithId,
    body: z.object({
      startsAt: instant,
      endsAt: instant,
      place: someText(60),
      reason: someText(100),
      shortNoticeWhy: text(200).nullable().default(null),
    }),
    output: z.object({ told: z.int() }),
    refusals: [
      'meetings.unknown-meeting',
      'meetings.not-now',
      'meetings.bad-times',
      'meetings.short-notice',
      'notices.looks-personal',
      'notices.why-personal',
    ],
  }),
}
