import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id, inNeighbourhood, inNeighbourhoodWithId, instant, page, text } from '#kit/contract/shapes.ts'
import { urgentKinds } from '../domain/categories.ts'
import { category, followCode, myMatterShape, nearShape, outcomeShape, placeInput, stepId } from './shapes.ts'

const report = {
  id,
  category,
  urgent: z.enum(urgentKinds).nullable().default(null),
  words: text(2000).nullable().default(null),
  files: z.array(id).max(9).default([]),
}

/** What the resident needs after sending: the number, the title made, who answers and by when. */
export const receiptShape = z.object({
  id,
  number: z.string(),
  title: z.string(),
  owner: z.string(),
  answerBy: instant.nullable(),
})

const answers = z.enum(['confirmed', 'disputed', 'withdrawn', 'confidential', 'nudged'])
/** Words and photos that come with an answer: how it looks now. */
const said = { note: text(500).nullable().default(null), files: z.array(id).max(3).default([]) }
const answerRefusals = [
  'matters.unknown-matter',
  'matters.not-yours',
  'matters.already-closed',
  'matters.not-now',
  'matters.others-still-wait',
  'matters.dispute-too-late',
  'matters.already-there',
] as const

export const residentEndpoints = {
  reportMatter: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/matters',
    summary: 'Report a worry from the app; the client makes the id, so a resend is harmless',
    needs: 'matters.report',
    params: inNeighbourhood,
    body: z.object({ ...report, place: placeInput, confidential: z.boolean().default(false) }),
    output: receiptShape,
    refusals: ['matters.place-needed', 'matters.unknown-place', 'matters.nobody-here', 'matters.not-your-home'],
    perMinute: 20,
  }),
  reportBySpot: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/spots/:code/matters',
    summary: 'Report from a code on the wall: the place is known, no account is needed',
    needs: 'matters.report-by-spot',
    params: z.object({ neighbourhood: id, code: z.string().regex(/^[a-z0-9]{4,12}$/) }),
    body: z.object({
      ...report,
      files: z.array(id).max(3).default([]),
      floor: z.int().min(-3).max(120).nullable().default(null),
      phone: z
        .string()
        .regex(/^1\d{10}$/)
        .nullable()
        .default(null),
      followCode,
    }),
    output: receiptShape,
    refusals: ['matters.unknown-place', 'matters.nobody-here'],
    perMinute: 6,
  }),
  nearMatters: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/matters/near',
    summary: 'What seems to have been reported already at this place',
    needs: 'matters.see-near',
    params: inNeighbourhood,
    query: z.object({
      category: category.optional(),
      homeId: id.optional(),
      entranceId: id.optional(),
      spotId: id.optional(),
      floor: z.coerce.number().int().min(-3).max(120).optional(),
      spot: text(60).optional(),
    }),
    output: z.object({ near: z.array(nearShape) }),
    refusals: ['matters.unknown-place'],
    perMinute: 60,
  }),
  joinMatter: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/matters/:id/join',
    summary: 'Me too: this household waits for it as well',
    needs: 'matters.join',
    params: inNeighbourhoodWithId,
    body: z.object({ id }),
    output: outcomeShape,
    refusals: ['matters.unknown-matter', 'matters.already-closed', 'matters.already-there'],
    perMinute: 20,
  }),
  listMyMatters: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/my-matters',
    summary: 'What I reported or joined, the open ones first',
    needs: 'matters.follow',
    params: inNeighbourhood,
    output: z.object({ matters: z.array(myMatterShape), open: z.int(), total: z.int() }),
  }),
  readMyMatter: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/my-matters/:id',
    summary: 'One of my matters with everything said to me',
    needs: 'matters.follow',
    params: inNeighbourhoodWithId,
    output: myMatterShape,
    refusals: ['matters.unknown-matter'],
  }),
  answerMatter: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/my-matters/:id/answer',
    summary: 'Say that it is solved, that it is not, withdraw it, keep it confidential, or ask to hurry',
    needs: 'matters.answer',
    params: inNeighbourhoodWithId,
    body: z.object({ answer: answers, ...said, stepId }),
    output: outcomeShape,
    refusals: answerRefusals,
    perMinute: 20,
  }),
  followMatter: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/follow/:id',
    summary: 'Follow a report made without an account, by its receipt code',
    needs: 'matters.follow-by-code',
    params: inNeighbourhoodWithId,
    query: z.object({ code: followCode }),
    output: myMatterShape,
    refusals: ['matters.wrong-code'],
    perMinute: 30,
  }),
  answerByCode: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/follow/:id/answer',
    summary: 'Answer for a report made without an account',
    needs: 'matters.follow-by-code',
    params: inNeighbourhoodWithId,
    body: z.object({ code: followCode, answer: answers, ...said, stepId }),
    output: outcomeShape,
    refusals: [...answerRefusals, 'matters.wrong-code'],
    perMinute: 12,
  }),
  listPublicMatters: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/public-matters',
    summary: 'What was made public, without names, and the figures with what they leave out',
    needs: 'matters.see-public',
    params: inNeighbourhood,
    query: z.object(page),
    output: z.object({
      matters: z.array(
        z.object({
          id,
          title: z.string(),
          text: z.string(),
          status: z.string(),
          receivedAt: instant,
          endedAt: instant.nullable(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
}
