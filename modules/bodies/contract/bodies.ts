import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { area, day, done, id, inNeighbourhood, inNeighbourhoodWithId, someText, text } from '#kit/contract/shapes.ts'
import {
  bodyShape,
  compoundRef,
  definitionShape,
  dutyShape,
  handoverShape,
  lawShape,
  listedBody,
  memberChangeShape,
  meetingShape,
  pictureShape,
  postShape,
  rateShape,
  shareShape,
  termShape,
} from './shapes.ts'
import { bodyKinds, rings } from './words.ts'

/** An office's telephone: digits, spaces, hyphens. */
const officePhone = z
  .string()
  .regex(/^[\d\s+()-]{3,20}$/)
  .nullable()

const facts = {
  name: someText(60),
  officePhone,
  officePlace: text(80).nullable(),
  note: text(200).nullable(),
  ring: z.enum(rings).nullable(),
  compoundIds: z.array(id).max(50),
}
const bodyRefusals = [
  'bodies.body-exists',
  'bodies.needs-compound',
  'bodies.one-compound',
  'bodies.has-committee',
  'bodies.unknown-compound',
]

/** Bodies, their terms, and what the neighbourhood set about them. */
export const bodyEndpoints = {
  listBodies: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/bodies',
    summary: 'Every body of the neighbourhood with who holds which post, and what the whole adds up to',
    needs: 'bodies.see',
    params: inNeighbourhood,
    output: z.object({
      bodies: z.array(listedBody),
      compounds: z.array(
        compoundRef.extend({
          hasManager: z.boolean(),
          hasOwnersCommittee: z.boolean(),
          /** Null where its desk is not the asker's affair. */
          openAsks: z.int().nullable(),
        }),
      ),
      figures: z.object({
        withoutManager: rateShape.describe('compounds without a property manager'),
        red: rateShape.describe('red owners’ committees among those whose members all declared or not'),
        definition: definitionShape.nullable(),
      }),
      picture: pictureShape,
      may: z.object({ change: z.boolean(), set: z.boolean(), desk: z.boolean(), take: z.boolean() }),
    }),
  }),
  exportBodies: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/bodies/export',
    summary: 'Bodies and posts as a file, marked with who took it and when',
    needs: 'bodies.export',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  addBody: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/bodies',
    summary: 'Register a body',
    needs: 'bodies.change',
    params: inNeighbourhood,
    body: z.object({ id, kind: z.enum(bodyKinds), ...facts }),
    output: done,
    refusals: bodyRefusals,
  }),
  readBody: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/bodies/:id',
    summary: 'One body: posts, terms, what it owes by law, hand-overs, meetings',
    needs: 'bodies.see',
    params: inNeighbourhoodWithId,
    output: bodyShape.extend({
      posts: z.array(postShape),
      terms: z.array(termShape),
      duties: z.array(dutyShape),
      changes: z.array(memberChangeShape).describe('members who joined or left since the term was filed'),
      pressing: dutyShape.nullable(),
      monthsLeft: z.int().nullable(),
      majority: z.int().nullable().describe('how many must be present, and how many must sign (SH 26)'),
      law: lawShape.nullable(),
      vacancy: z
        .object({ asks: z.enum(['fill', 'early']), seats: z.int(), seated: z.int(), article: z.string() })
        .nullable()
        .describe('fewer members of an owners’ committee than it has seats (SH 32)'),
      share: shareShape.nullable(),
      red: z.boolean().nullable(),
      definition: definitionShape.nullable(),
      handovers: z.array(handoverShape),
      meetings: z.array(meetingShape),
      may: z.object({ change: z.boolean(), seat: z.boolean() }),
    }),
    refusals: ['bodies.unknown-body'],
  }),
  changeBody: endpoint({
    method: 'PATCH',
    path: '/api/n/:neighbourhood/bodies/:id',
    summary: 'Correct a body',
    needs: 'bodies.change',
    params: inNeighbourhoodWithId,
    body: z.object({ version: z.int(), ...facts }),
    output: done,
    refusals: ['bodies.unknown-body', 'bodies.body-ended', ...bodyRefusals],
  }),
  closeBody: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/bodies/:id/close',
    summary: 'A body is dissolved or leaves: every post in it ends, and every right with them',
    needs: 'bodies.seat',
    params: inNeighbourhoodWithId,
    body: z.object({ version: z.int(), on: day, reason: someText(200) }),
    output: done,
    refusals: ['bodies.unknown-body', 'bodies.body-ended', 'bodies.not-yet'],
  }),
  openTerm: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/bodies/:id/terms',
    summary: 'A body was elected for a term',
    needs: 'bodies.change',
    params: inNeighbourhoodWithId,
    body: z.object({
      id,
      number: z.int().min(1).max(99),
      from: day,
      until: day,
      electedOn: day,
      seats: z.int().min(1).max(99),
      buildingArea: area.min(1).nullable(),
    }),
    output: done,
    refusals: ['bodies.unknown-body', 'bodies.body-ended', 'bodies.term-exists', 'bodies.days-crossed'],
  }),
  noteTerm: endpoint({
    method: 'PATCH',
    path: '/api/n/:neighbourhood/terms/:id',
    summary: 'Note when the term was filed, its end reported, the re-election group formed',
    needs: 'bodies.change',
    params: inNeighbourhoodWithId,
    body: z.object({
      version: z.int(),
      filedOn: day.nullish(),
      reportedOn: day.nullish(),
      groupFormedOn: day.nullish(),
    }),
    output: done,
    refusals: ['bodies.unknown-term', 'bodies.not-yet'],
  }),
  noteMeeting: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/bodies/:id/meetings',
    summary: 'A committee met: when, where, how many were there',
    needs: 'bodies.change',
    params: inNeighbourhoodWithId,
    body: z.object({
      id,
      at: z.iso.datetime({ offset: true }),
      place: someText(80),
      present: z.int().min(0).max(99),
      note: text(200).nullable(),
    }),
    output: done,
    refusals: ['bodies.unknown-body', 'bodies.body-ended', 'bodies.not-yet'],
  }),
  readSettings: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/bodies-settings',
    summary: 'What X and N are here, and every definition of a red owners’ committee there was',
    needs: 'bodies.set',
    params: inNeighbourhood,
    output: z.object({ picture: pictureShape, definitions: z.array(definitionShape) }),
  }),
  setPicture: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/bodies-settings/picture',
    summary: 'Set what X and N are here',
    needs: 'bodies.set',
    params: inNeighbourhood,
    body: z.object({
      version: z.int(),
      xName: someText(20),
      xKinds: z.array(z.enum(bodyKinds)).max(10),
      nName: someText(20),
      nKinds: z.array(z.enum(bodyKinds)).max(10),
    }),
    output: done,
    refusals: ['bodies.kind-twice'],
  }),
  defineRed: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/bodies-settings/red',
    summary: 'From a day on, a committee counts as red from this share of members on',
    needs: 'bodies.set',
    params: inNeighbourhood,
    body: z.object({
      id,
      since: day,
      percent: z.int().min(0).max(100),
      over: z.boolean(),
      source: someText(200),
      verified: z.boolean(),
    }),
    output: done,
    refusals: ['bodies.definition-exists'],
  }),
}
