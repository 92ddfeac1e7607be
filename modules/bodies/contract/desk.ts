import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhoodWithId, someText, text } from '#kit/contract/shapes.ts'
import { askShape, dutyShape, meetingShape } from './shapes.ts'
import { troikaKinds } from './words.ts'

/** The shared desk of a compound's three (三驾马车). */
export const deskEndpoints = {
  readDesk: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/compounds/:id/desk',
    summary: 'The desk of a compound’s three: who is there, what each owes the other',
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
              filing: dutyShape.nullable().describe('a change of members that is still to be filed (SH 33)'),
              monthsLeft: z.int().nullable(),
              owes: z.int(),
            })
            .nullable(),
          mayAsk: z.boolean().describe('whether one may ask in the name of this body'),
        }),
      ),
      asks: z.array(askShape),
      /** Joint meetings noted here as dates, before the room of meetings held them. */
      noted: z.array(meetingShape),
      may: z.object({ ask: z.boolean() }),
    }),
    refusals: ['bodies.unknown-compound', 'bodies.no-post'],
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
}
