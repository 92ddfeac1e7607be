import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhoodWithId, someText, text } from '#kit/contract/shapes.ts'
import { handoverShape } from './shapes.ts'
import { groundKeys, handoverKinds, memberChangeKinds, postEndings, postKinds } from './words.ts'

/** Posts and what passes from hand to hand when they change. */
export const postEndpoints = {
  takePost: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/bodies/:id/posts',
    summary: 'Somebody takes a post: a person of the register, or a name',
    needs: 'bodies.seat',
    params: inNeighbourhoodWithId,
    body: z.object({
      id,
      kind: z.enum(postKinds),
      title: text(30).nullable(),
      holder: z.union([z.object({ personId: id }), z.object({ name: someText(40) })]),
      officePhone: z
        .string()
        .regex(/^[\d\s+()-]{3,20}$/)
        .nullable(),
      termId: id.nullable(),
      from: day,
      until: day.nullable(),
      /** The grounds of ineligibility that the holder declares not to be in; null where no declaration is asked. */
      cleared: z.array(z.enum(groundKeys)).max(20).nullable(),
      compoundId: id
        .nullable()
        .default(null)
        .describe('Of the compounds the body is there for, the one the post is for; null: all'),
    }),
    output: done,
    refusals: [
      'bodies.unknown-body',
      'bodies.body-ended',
      'bodies.unknown-term',
      'bodies.days-crossed',
      'bodies.not-in-compound',
      'people.unknown-person',
    ],
  }),
  endPost: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/posts/:id/end',
    summary: 'A post ends, now or with a day that has passed; what rights it gave are gone with the next request',
    needs: 'bodies.seat',
    params: inNeighbourhoodWithId,
    body: z.object({
      why: z.enum(postEndings),
      note: text(200).nullable(),
      on: day.optional().describe('the first day without the holder in it; left out, today'),
    }),
    output: done,
    refusals: ['bodies.unknown-post', 'bodies.post-over', 'bodies.not-yet', 'bodies.days-crossed'],
  }),
  fileMembers: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/bodies/:id/member-filings',
    summary: 'Members who joined or left were filed with the subdistrict on a day; sent again, the day is put right',
    needs: 'bodies.change',
    params: inNeighbourhoodWithId,
    body: z.object({
      filedOn: day,
      changes: z
        .array(z.object({ postId: id, change: z.enum(memberChangeKinds) }))
        .min(1)
        .max(40),
    }),
    output: done,
    refusals: [
      'bodies.unknown-body',
      'bodies.body-ended',
      'bodies.unknown-change',
      'bodies.not-yet',
      'bodies.filed-too-early',
    ],
  }),
  declareParty: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/posts/:id/declaration',
    summary: 'What the holder declares about Party membership, for the share of the body only; null takes it back',
    needs: 'bodies.declare',
    params: inNeighbourhoodWithId,
    body: z.object({ party: z.boolean().nullable() }),
    output: done,
    refusals: ['bodies.unknown-post', 'bodies.post-over'],
  }),
  readDeclaration: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/posts/:id/declaration/read',
    summary: 'What one member declared, with the reason why it is looked at; written down',
    needs: 'bodies.read-declaration',
    params: inNeighbourhoodWithId,
    body: z.object({ reason: someText(200) }),
    output: z.object({ party: z.boolean(), declaredOn: day }),
    refusals: ['bodies.unknown-post', 'bodies.no-declaration'],
    perMinute: 20,
  }),
  beginHandover: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/bodies/:id/handovers',
    summary: 'Begin a hand-over with the list of what is to pass',
    needs: 'bodies.change',
    params: inNeighbourhoodWithId,
    body: z.object({
      id,
      kind: z.enum(handoverKinds),
      giver: someText(40),
      taker: someText(40),
      begunOn: day,
      items: z
        .array(z.object({ id, what: someText(60) }))
        .min(1)
        .max(40),
    }),
    output: done,
    refusals: ['bodies.unknown-body', 'bodies.same-hands', 'bodies.not-yet'],
  }),
  readHandover: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/handovers/:id',
    summary: 'One hand-over: what passed, from whom to whom, when; to be printed as a receipt',
    needs: 'bodies.change',
    params: inNeighbourhoodWithId,
    output: handoverShape,
    refusals: ['bodies.unknown-handover'],
  }),
  passItem: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/handover-items/:id/pass',
    summary: 'One thing was handed over: by whom, to whom',
    needs: 'bodies.change',
    params: inNeighbourhoodWithId,
    body: z.object({ givenBy: someText(40), takenBy: someText(40), note: text(100).nullable() }),
    output: done,
    refusals: ['bodies.unknown-handover', 'bodies.already-passed', 'bodies.same-hands'],
  }),
}
