import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhoodWithId, instant, someText, text } from '#kit/contract/shapes.ts'
import { askShape, dutyShape, meetingShape } from './shapes.ts'
import { troikaKinds } from './words.ts'

/** The shared desk of a compound's three (三驾马车). */
export const deskEndpoints = {
  readDesk: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/compounds/:id/desk',
    summary: 'The desk of a compound’s three: who is there, what each owes the other, when they next sit together',
    needs: 'bodies.see-desk',
    params: inNeighbourhoodWithId,
    output: z.object({
      compound: z.object({ id, name: z.string(), address: z.string() }),
      three: z.array(
        z.object({
          kind: z.enum(troikaKinds),
          /** Null: the compound has none. */
          body: z
            .object({
              id,
              name: z.string(),
              head: z.string().nullable(),
              officePhone: z.string().nullable(),
              pressing: dutyShape.nullable(),
              monthsLeft: z.int().nullable(),
              owes: z.int(),
            })
            .nullable(),
          mayAsk: z.boolean().describe('whether one may ask in the name of this body'),
        }),
      ),
      asks: z.array(askShape),
      nextMeeting: meetingShape.nullable(),
      pastMeetings: z.array(meetingShape),
      may: z.object({ callMeeting: z.boolean(), ask: z.boolean() }),
    }),
    refusals: ['bodies.unknown-compound'],
  }),
  askBody: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/compounds/:id/asks',
    summary: 'One of the three asks something of another, until a day',
    needs: 'bodies.ask',
    params: inNeighbourhoodWithId,
    body: z.object({ id, fromId: id, toId: id, what: someText(200), dueOn: day }),
    output: done,
    refusals: [
      'bodies.unknown-compound',
      'bodies.unknown-body',
      'bodies.body-ended',
      'bodies.same-body',
      'bodies.not-in-compound',
      'bodies.already-past',
    ],
  }),
  answerAsk: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/asks/:id/answer',
    summary: 'The body that was asked answers',
    needs: 'bodies.answer',
    params: inNeighbourhoodWithId,
    body: z.object({ answer: someText(400) }),
    output: done,
    refusals: ['bodies.unknown-ask', 'bodies.already-done'],
  }),
  finishAsk: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/asks/:id/done',
    summary: 'What was asked is done; the body that asked, or that was asked, says so',
    needs: 'bodies.answer',
    params: inNeighbourhoodWithId,
    body: z.object({ answer: text(400).nullable() }),
    output: done,
    refusals: ['bodies.unknown-ask', 'bodies.already-done'],
  }),
  callMeeting: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/compounds/:id/meetings',
    summary: 'Call the next joint meeting: when, where, about what',
    needs: 'bodies.call-meeting',
    params: inNeighbourhoodWithId,
    body: z.object({ id, at: instant, place: someText(80), note: text(200).nullable() }),
    output: done,
    refusals: ['bodies.unknown-compound', 'bodies.already-past'],
  }),
  cancelMeeting: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/meetings/:id/cancel',
    summary: 'A joint meeting does not take place',
    needs: 'bodies.call-meeting',
    params: inNeighbourhoodWithId,
    body: z.object({ reason: someText(200) }),
    output: done,
    refusals: ['bodies.unknown-meeting', 'bodies.already-past'],
  }),
}
