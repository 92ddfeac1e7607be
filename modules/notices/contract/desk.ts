import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import {
  day,
  done,
  fileFormat,
  id,
  inNeighbourhood,
  inNeighbourhoodWithId,
  instant,
  someText,
} from '#kit/contract/shapes.ts'
import { kinds } from '../domain/kinds.ts'
import { noticeShape, proofShape } from './shapes.ts'

const title = someText(40)
const body = someText(2_000)
const sure = z.boolean().default(false).describe('what looks personal has to stand there')

/** What those who post ask. */
export const deskEndpoints = {
  listNotices: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/notices',
    summary: 'Notices that hang, come or are past',
    needs: 'notices.see',
    params: inNeighbourhood,
    query: z.object({ phase: z.enum(['now', 'coming', 'past']).default('now') }),
    output: z.object({ notices: z.array(noticeShape) }),
  }),
  exportNotices: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/notices-file',
    summary: 'Notices that hang, come or are past as a file: number, where, from when to when, proof, clock of law',
    needs: 'notices.see',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ phase: z.enum(['now', 'coming', 'past']).default('now'), ...fileFormat }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  readNotice: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/notices/:id',
    summary: 'One notice with versions, places and proofs',
    needs: 'notices.see',
    params: inNeighbourhoodWithId,
    output: noticeShape.extend({
      endedEarly: z.object({ at: instant, why: z.string() }).nullable(),
      postedBy: z.string().nullable(),
      versions: z.array(
        z.object({
          version: z.int(),
          title: z.string(),
          body: z.string(),
          why: z.string().nullable(),
          by: z.string().nullable(),
          at: instant,
        }),
      ),
      proofs: z.array(proofShape),
      missing: z.array(z.object({ spotId: id, place: z.string() })),
      may: z.object({ correct: z.boolean(), prove: z.boolean() }),
    }),
    refusals: ['notices.unknown-notice'],
  }),
  postNotice: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/notices',
    summary: 'Post a notice; the client makes the id, so a resend is harmless',
    needs: 'notices.post',
    params: inNeighbourhood,
    body: z.object({
      id,
      kind: z.enum(kinds),
      compoundId: id.nullable(),
      poster: someText(40),
      title,
      body,
      startsAt: instant,
      endsAt: instant,
      eventOn: day.nullable().default(null),
      /** Left out: every place of the compound or the neighbourhood. */
      placeIds: z.array(id).max(500).nullable().default(null),
      sure,
    }),
    output: z.object({ id, number: z.string() }),
    refusals: ['notices.unknown-place', 'notices.already-past', 'notices.ends-first', 'notices.looks-personal'],
  }),
  correctNotice: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/notices/:id/correct',
    summary: 'Correct a notice by a further version, with the reason in view',
    needs: 'notices.post',
    params: inNeighbourhoodWithId,
    body: z.object({ version: z.int(), title, body, why: someText(100), sure }),
    output: z.object({ version: z.int() }),
    refusals: ['notices.unknown-notice', 'notices.no-longer-hangs', 'notices.looks-personal'],
  }),
  endNotice: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/notices/:id/end',
    summary: 'Take a notice down before its time, with the reason',
    needs: 'notices.post',
    params: inNeighbourhoodWithId,
    body: z.object({ why: someText(100) }),
    output: done,
    refusals: ['notices.unknown-notice', 'notices.no-longer-hangs', 'notices.why-personal'],
  }),
  proveNotice: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/notices/:id/proofs',
    summary: 'It hangs here: a photo and the place',
    needs: 'notices.prove',
    params: inNeighbourhoodWithId,
    body: z.object({ id, spotId: id, fileId: id }),
    output: done,
    refusals: ['notices.unknown-notice', 'notices.not-its-place', 'files.unknown-file'],
  }),
  takeDown: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/notices/:id/proofs/:proof/down',
    summary: 'The paper was taken off this place',
    needs: 'notices.prove',
    params: inNeighbourhoodWithId.extend({ proof: id }),
    output: done,
    refusals: ['notices.unknown-notice'],
  }),
}
