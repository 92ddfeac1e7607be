import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhoodWithId, instant, someText } from '#kit/contract/shapes.ts'
import { bases, consents, factsShape, keptFactsShape, recordShape } from './shapes.ts'

const reason = someText(200)

export const recordEndpoints = {
  readSafetyMark: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/safety/persons/:id',
    summary: 'Whether something is noted about this person for an alarm, and since when; not what',
    needs: 'safety.see-list',
    params: inNeighbourhoodWithId,
    output: z.object({ noted: z.boolean(), knownOn: day.nullable(), setBy: z.string().nullable() }),
    refusals: ['safety.unknown-person'],
  }),
  lookAtSafety: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/safety/persons/:id/look',
    summary: 'What is noted, with its history, for a written reason; the person can see the look',
    needs: 'safety.see-list',
    params: inNeighbourhoodWithId,
    body: z.object({ id, reason }),
    output: z.object({
      record: recordShape.nullable(),
      history: z.array(
        z.object({
          id,
          was: keptFactsShape.nullable(),
          is: keptFactsShape.nullable(),
          reason: z.string(),
          by: z.string().nullable(),
          at: instant,
        }),
      ),
    }),
    refusals: ['safety.unknown-person', 'people.say-why'],
  }),
  setSafety: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/safety/persons/:id',
    summary: 'Note or change what this person needs in an alarm; what was stays in the history',
    needs: 'safety.keep-records',
    params: inNeighbourhoodWithId,
    body: z.object({
      version: z.int().nullable().describe('Null for the first'),
      facts: factsShape,
      basis: z.enum(bases),
      consent: z.enum(consents),
      knownOn: day,
      reason,
    }),
    output: recordShape,
    refusals: [
      'safety.unknown-person',
      'safety.nothing-said',
      'safety.not-yet',
      'safety.needs-guardian',
      'people.say-why',
    ],
  }),
  endSafety: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/safety/persons/:id/end',
    summary: 'Nothing of it holds any more, or the person wants it gone; the history keeps what was',
    needs: 'safety.keep-records',
    params: inNeighbourhoodWithId,
    body: z.object({ version: z.int(), reason }),
    output: done,
    refusals: ['safety.no-record', 'people.say-why'],
  }),
}
