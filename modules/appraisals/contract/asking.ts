import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { fileFormat, id, inNeighbourhood, inNeighbourhoodWithId } from '#kit/contract/shapes.ts'
import { answeredShape, answersInput, toAskShape } from './shapes.ts'

const inHome = inNeighbourhoodWithId.extend({ home: id })
const refusals = [
  'appraisals.unknown-round',
  'appraisals.not-open',
  'appraisals.not-asked',
  'appraisals.not-a-question',
  'appraisals.nothing-said',
] as const

export const askingEndpoints = {
  answer: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/appraisals/:id/answers/:home',
    summary: 'A resident answers for the own home; a later answer stands in the place of an earlier one',
    needs: 'appraisals.answer',
    params: inHome,
    body: answersInput,
    output: answeredShape,
    refusals,
    perMinute: 20,
  }),
  answerAtDoor: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/appraisals/:id/door/:home',
    summary: 'What a home says at the door, taken down by a worker',
    needs: 'appraisals.take',
    params: inHome,
    body: answersInput,
    output: answeredShape,
    refusals,
  }),
  enterSheet: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/appraisals/:id/sheets/:number',
    summary: 'A paper sheet, typed in by its number',
    needs: 'appraisals.take',
    params: inNeighbourhoodWithId.extend({ number: z.string().max(7) }),
    body: answersInput,
    output: answeredShape,
    refusals: [...refusals, 'appraisals.unknown-number'],
  }),
  checkSheet: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/appraisals/:id/sheets/:number',
    summary: 'Which subjects a paper sheet asks about, and whether its home has answered',
    needs: 'appraisals.take',
    params: inNeighbourhoodWithId.extend({ number: z.string().max(7) }),
    output: z.object({ subjects: z.array(id), answered: z.boolean() }),
    refusals: ['appraisals.unknown-round', 'appraisals.unknown-number'],
  }),
  listToAsk: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/appraisals/:id/to-ask',
    summary: 'The homes asked, in the order of their doors, and whether each has answered; never what',
    needs: 'appraisals.take',
    params: inNeighbourhoodWithId,
    output: z.object({ homes: z.array(toAskShape) }),
    refusals: ['appraisals.unknown-round'],
  }),
  exportToAsk: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/appraisals/:id/to-ask/file',
    summary: 'The homes asked and whether each has answered, as a list to take along; never what',
    needs: 'appraisals.take',
    kind: 'download',
    params: inNeighbourhoodWithId,
    query: z.object(fileFormat),
    output: z.string().describe('the file'),
    refusals: ['appraisals.unknown-round'],
    perMinute: 10,
  }),
  printSheets: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/appraisals/:id/sheets',
    summary:
      'The sheets of an entrance that have not come back: number, and the address for the strip that is torn off',
    needs: 'appraisals.take',
    params: inNeighbourhoodWithId,
    query: z.object({ entrance: id }),
    output: z.object({ sheets: z.array(z.object({ number: z.string(), address: z.string(), subjects: z.array(id) })) }),
    refusals: ['appraisals.unknown-round'],
  }),
  remind: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/appraisals/:id/reminders',
    summary: 'Reminds the homes that have not answered; once a day at most',
    needs: 'appraisals.take',
    params: inNeighbourhood.extend({ id }),
    output: z.object({ told: z.int() }),
    refusals: ['appraisals.unknown-round', 'appraisals.not-open'],
  }),
}
