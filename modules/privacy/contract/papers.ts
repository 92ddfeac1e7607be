import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { done, id, inNeighbourhood, inNeighbourhoodWithId, instant, someText, text } from '#kit/contract/shapes.ts'
import {
  answersShape,
  assessmentShape,
  concernedShape,
  incidentKinds,
  incidentShape,
  toldShape,
  triggers,
} from './shapes.ts'

const told = z.object({
  kinds: someText(500),
  cause: someText(1000),
  harm: someText(1000),
  measures: someText(1000),
  selfHelp: someText(1000),
  contact: someText(200),
}) satisfies z.ZodType<z.output<typeof toldShape>>

export const paperEndpoints = {
  listAssessments: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/privacy/assessments',
    summary: 'Impact assessments, the newest first (个人信息保护法 arts. 55, 56)',
    needs: 'privacy.see-register',
    params: inNeighbourhood,
    output: z.object({ assessments: z.array(assessmentShape), mayAssess: z.boolean() }),
  }),
  readAssessment: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/privacy/assessments/:id',
    summary: 'One impact assessment',
    needs: 'privacy.see-register',
    params: inNeighbourhoodWithId,
    output: z.object({ assessment: assessmentShape, mayAssess: z.boolean() }),
  }),
  startAssessment: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/privacy/assessments',
    summary: 'Begin one, filled in from the register',
    needs: 'privacy.assess',
    params: inNeighbourhood,
    body: z.object({ id, trigger: z.enum(triggers), room: someText(40), title: someText(100) }),
    output: done,
    refusals: ['privacy.unknown-room'],
  }),
  answerAssessment: endpoint({
    method: 'PUT',
    path: '/api/n/:neighbourhood/privacy/assessments/:id',
    summary: 'Answer its three questions',
    needs: 'privacy.assess',
    params: inNeighbourhoodWithId,
    body: z.object({ lawful: text(2000), risk: text(2000), measures: text(2000) }) satisfies z.ZodType<
      z.output<typeof answersShape>
    >,
    output: done,
    refusals: ['privacy.signed'],
  }),
  signAssessment: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/privacy/assessments/:id/sign',
    summary: 'Sign it; from then on it stands as it is',
    needs: 'privacy.assess',
    params: inNeighbourhoodWithId,
    output: done,
    refusals: ['privacy.signed', 'privacy.unanswered'],
  }),
  listIncidents: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/privacy/incidents',
    summary: 'What went wrong with personal data, the newest first',
    needs: 'privacy.report-incident',
    params: inNeighbourhood,
    output: z.object({ incidents: z.array(incidentShape) }),
  }),
  readIncident: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/privacy/incidents/:id',
    summary: 'One incident with all its notices say (art. 57)',
    needs: 'privacy.report-incident',
    params: inNeighbourhoodWithId,
    output: z.object({ incident: incidentShape, persons: z.array(concernedShape).max(2_000) }),
  }),
  addConcerned: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/privacy/incidents/:id/persons',
    summary: 'Put persons on the list of those an incident concerns',
    needs: 'privacy.report-incident',
    params: inNeighbourhoodWithId,
    body: z.object({ personIds: z.array(id).min(1).max(500) }),
    output: done,
    refusals: ['privacy.unknown-person'],
  }),
  dropConcerned: endpoint({
    method: 'DELETE',
    path: '/api/n/:neighbourhood/privacy/incidents/:id/persons/:person',
    summary: 'Take somebody off the list who was not told yet',
    needs: 'privacy.report-incident',
    params: inNeighbourhoodWithId.extend({ person: id }),
    output: done,
    refusals: ['privacy.told-already'],
  }),
  noteIncident: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/privacy/incidents',
    summary: 'Write down that data leaked, was altered or lost, or may have been',
    needs: 'privacy.report-incident',
    params: inNeighbourhood,
    body: z.object({
      id,
      foundAt: instant,
      what: z.enum(incidentKinds),
      rooms: z.array(someText(40)).min(1).max(30),
      affected: z.int().min(0).max(10_000_000),
      told,
    }),
    output: done,
    refusals: ['privacy.unknown-room', 'privacy.not-yet'],
  }),
  toldOfIncident: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/privacy/incidents/:id/told',
    summary:
      'Say that the authority was told; tell the persons on the list; or say why they need not be told (art. 57)',
    needs: 'privacy.report-incident',
    params: inNeighbourhoodWithId,
    body: z.object({ whom: z.enum(['authority', 'persons', 'nobody']), why: text(500).default('') }),
    output: done,
    refusals: ['privacy.say-why'],
  }),
}
