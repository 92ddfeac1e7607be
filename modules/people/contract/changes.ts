import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { day, done, id, inNeighbourhood, inNeighbourhoodWithId, someText, text } from '#kit/contract/shapes.ts'
import { careShape } from './shapes.ts'
import {
  careAudiences,
  careBases,
  careFlags,
  disabilityKinds,
  employments,
  maskedFields,
  registrations,
  relations,
  sexes,
} from './words.ts'

/** Why it is done, as the person will read it. */
const reason = text(200)

/** Facts of a person as a worker writes them; what is left out stays, `null` empties. */
const facts = {
  idNumber: text(30).nullable(),
  birthDate: day.nullable(),
  sex: z.enum(sexes).nullable(),
  registration: z.enum(registrations).nullable(),
  relation: z.enum(relations).nullable(),
  ethnicity: text(20).nullable(),
  politics: text(20).nullable(),
  registeredAddress: text(120).nullable(),
  employment: z.enum(employments).nullable(),
  workplace: text(60).nullable(),
  remark: text(500).nullable(),
}

export const factsShape = z.object({ name: someText(60), ...facts }).partial()

const personRefusals = [
  'people.unknown-person',
  'people.say-why',
  'people.bad-id-number',
  'people.id-known',
  'people.birth-contradicts-id',
  'people.sex-contradicts-id',
  'people.bad-phone',
  'people.bad-name',
  'people.not-yet',
  'people.not-here',
]

export const changeEndpoints = {
  addPerson: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/persons',
    summary: 'Somebody moves in: into the register and into a home',
    needs: 'people.change-register',
    params: inNeighbourhood,
    body: factsShape.extend({
      id,
      name: someText(60),
      /** Null for somebody who lives elsewhere: an owner. */
      homeId: id.nullable(),
      on: day,
      phones: z.array(text(40)).max(6).default([]),
    }),
    output: done,
    refusals: [...personRefusals, 'places.unknown-home'],
  }),
  correctPerson: endpoint({
    method: 'PATCH',
    path: '/api/n/:neighbourhood/persons/:id',
    summary: 'Correct facts of a person; what was stays in the history',
    needs: 'people.change-register',
    params: inNeighbourhoodWithId,
    body: z.object({
      version: z.int(),
      facts: factsShape,
      addPhones: z.array(text(40)).max(6).default([]),
      removePhones: z.array(id).max(20).default([]),
      reason,
    }),
    output: done,
    refusals: personRefusals,
  }),
  movePerson: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/persons/:id/move',
    summary: 'Move a person into a home here, away, or to another neighbourhood served here',
    needs: 'people.change-register',
    params: inNeighbourhoodWithId,
    body: z.object({
      version: z.int(),
      to: z.union([z.object({ homeId: id }), z.object({ away: z.literal(true) }), z.object({ neighbourhoodId: id })]),
      on: day,
      reason,
    }),
    output: done,
    refusals: [
      ...personRefusals,
      'people.same-home',
      'people.already-dead',
      'people.unknown-neighbourhood',
      'places.unknown-home',
    ],
  }),
  recordDeath: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/persons/:id/death',
    summary: 'Record that a person died, on a day or only in a year',
    needs: 'people.change-register',
    params: inNeighbourhoodWithId,
    body: z.object({
      version: z.int(),
      on: day.nullable(),
      year: z.int().min(1900).max(2200).nullable(),
      reason,
    }),
    output: done,
    refusals: [...personRefusals, 'people.already-dead'],
  }),
  chooseHead: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/homes/:id/head',
    summary: 'Say who heads the household',
    needs: 'people.change-register',
    params: inNeighbourhoodWithId,
    body: z.object({ personId: id }),
    output: done,
    refusals: ['people.not-in-home'],
  }),
  addRelative: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/persons/:id/relatives',
    summary: 'Add kin or somebody to call',
    needs: 'people.change-register',
    params: inNeighbourhoodWithId,
    body: z.object({
      id,
      relation: z.enum(relations),
      name: text(60).nullable(),
      phone: text(40).nullable(),
      personId: id.nullable(),
    }),
    output: done,
    refusals: ['people.unknown-person', 'people.bad-phone', 'people.bad-name'],
  }),
  removeRelative: endpoint({
    method: 'DELETE',
    path: '/api/n/:neighbourhood/persons/:id/relatives/:relative',
    summary: 'Take kin off the list',
    needs: 'people.change-register',
    params: inNeighbourhoodWithId.extend({ relative: id }),
    output: done,
  }),
  settleDoubt: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/doubts/:id/settle',
    summary: 'Say how a doubtful field was settled',
    needs: 'people.change-register',
    params: inNeighbourhoodWithId,
    body: z.object({ how: someText(200) }),
    output: done,
  }),
  answerCorrection: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/persons/requests/:id/answer',
    summary: 'Answer a correction that a resident asked for',
    needs: 'people.change-register',
    params: inNeighbourhoodWithId,
    body: z.object({ state: z.enum(['done', 'declined']), answer: someText(300) }),
    output: done,
    refusals: ['people.already-answered'],
  }),
  reveal: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/persons/:id/reveal',
    summary: 'Show what is masked, for a written reason; the person can see who looked',
    needs: 'people.reveal',
    params: inNeighbourhoodWithId,
    body: z.object({ fields: z.array(z.enum(maskedFields)).min(1).max(maskedFields.length), reason }),
    output: z.object({
      values: z.object({
        name: z.string().optional(),
        idNumber: z.string().nullable().optional(),
        birthDate: day.nullable().optional(),
        phones: z.array(z.object({ id, number: z.string() })).optional(),
        work: z.object({ employment: z.string().nullable(), workplace: z.string().nullable() }).optional(),
        registeredAddress: z.string().nullable().optional(),
        background: z.object({ ethnicity: z.string().nullable(), politics: z.string().nullable() }).optional(),
        remark: z.string().nullable().optional(),
        relatives: z.array(z.object({ id, name: z.string().nullable(), phone: z.string().nullable() })).optional(),
      }),
    }),
    refusals: ['people.unknown-person', 'people.say-why'],
    perMinute: 60,
  }),
  lookAtDoubt: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/doubts/:id/look',
    summary: 'Show what was written in a doubtful field, for a written reason',
    needs: 'people.reveal',
    params: inNeighbourhoodWithId,
    body: z.object({ reason }),
    output: z.object({ original: z.string().nullable(), writtenAt: z.string().nullable() }),
    refusals: ['people.say-why'],
    perMinute: 60,
  }),
  lookAtCare: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/care',
    summary: 'Show why people are looked after, for a written reason; each of them can see who looked',
    needs: 'people.see-care',
    params: inNeighbourhood,
    body: z.object({
      over: z.union([z.object({ entranceId: id }), z.object({ homeId: id }), z.object({ personId: id })]),
      reason,
    }),
    output: z.object({
      people: z.array(z.object({ personId: id, homeId: id.nullable(), name: z.string(), care: z.array(careShape) })),
    }),
    refusals: ['people.say-why'],
    perMinute: 30,
  }),
  setCare: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/persons/:id/care',
    summary: 'Write down why a person is looked after; the list replaces what the writer could see before',
    needs: 'people.see-care',
    params: inNeighbourhoodWithId,
    body: z.object({
      version: z.int(),
      care: z
        .array(
          z.object({
            flag: z.enum(careFlags),
            kind: z.enum(disabilityKinds).nullable().default(null),
            grade: z.int().min(1).max(4).nullable().default(null),
            since: day.nullable().default(null),
            note: text(200).nullable().default(null),
            basis: z.enum(careBases).nullable().default(null),
            audience: z.enum(careAudiences).default('committee'),
          }),
        )
        .max(careFlags.length),
      /** The day it is true from, where that is not today: since when a reason has ended. */
      on: day.nullable().default(null),
      reason,
    }),
    output: done,
    refusals: ['people.needs-guardian', 'people.unknown-person', 'people.say-why', 'people.not-yet'],
  }),
}
