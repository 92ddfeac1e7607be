import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { id, inNeighbourhood, inNeighbourhoodWithId, instant, page, text } from '#kit/contract/shapes.ts'
import { eventKinds, incidentKinds } from '../domain/incident.ts'
import { alarmHomeShape, fullIncidentShape, incidentShape } from './shapes.ts'

const writtenEvent = z.object({
  id,
  kind: z.enum(eventKinds),
  at: instant,
  homeId: id.nullable().default(null),
  personId: id.nullable().default(null),
  aboutId: id.nullable().default(null),
  words: text(1000).nullable().default(null),
})

export const incidentEndpoints = {
  listIncidents: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/incidents',
    summary: 'Incidents, those going on first, then the latest',
    needs: 'safety.run-incidents',
    params: inNeighbourhood,
    query: z.object(page),
    output: z.object({ incidents: z.array(incidentShape), next: z.string().nullable() }),
  }),
  readIncident: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/incidents/:id',
    summary: 'One incident with its log; homes by their number',
    needs: 'safety.run-incidents',
    params: inNeighbourhoodWithId,
    output: fullIncidentShape.extend({ homes: z.array(alarmHomeShape.pick({ id: true, room: true, floor: true })) }),
    refusals: ['safety.unknown-incident'],
  }),
  openIncident: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/incidents',
    summary: 'An alarm came in; the client makes the id, so a resend is harmless',
    needs: 'safety.run-incidents',
    params: inNeighbourhood,
    body: z.object({
      id,
      kind: z.enum(incidentKinds),
      over: z
        .union([z.object({ entranceId: id }), z.object({ buildingId: id })])
        .nullable()
        .default(null),
      place: text(80).nullable().default(null).describe('In words, where it is no building'),
      alarmAt: instant,
      callId: id.nullable().default(null).describe('The call to the 24-hour number that told of it'),
    }),
    output: fullIncidentShape,
    refusals: ['safety.unknown-place', 'duty.unknown-call'],
  }),
  addEvents: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/incidents/:id/events',
    summary: 'What happened, as written on the spot; events known already are passed over',
    needs: 'safety.run-incidents',
    params: inNeighbourhoodWithId,
    body: z.object({ events: z.array(writtenEvent).min(1).max(500) }),
    output: fullIncidentShape,
    refusals: [
      'safety.unknown-incident',
      'safety.unknown-event',
      'safety.say-what',
      'safety.about-whom',
      'safety.still-open',
      'matters.unknown-matter',
    ],
  }),
  linkMatter: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/incidents/:id/links',
    summary: 'A matter that stands in the queue already belongs to this incident; said twice it changes nothing',
    needs: 'safety.run-incidents',
    params: inNeighbourhoodWithId,
    body: z.object({ matterId: id }),
    output: fullIncidentShape,
    refusals: ['safety.unknown-incident', 'matters.unknown-matter'],
  }),
  incidentsOfMatter: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/matters/:id/incidents',
    summary: 'The incidents a matter belongs to, and those of the last month it could belong to',
    needs: 'safety.run-incidents',
    params: inNeighbourhoodWithId,
    output: z.object({ linked: z.array(incidentShape), offered: z.array(incidentShape) }),
  }),
  makeMatter: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/incidents/:id/matters',
    summary: 'What is still to be done becomes a matter, owned by who writes it down, and stands in the log',
    needs: 'safety.run-incidents',
    params: inNeighbourhoodWithId,
    body: z.object({ id, words: text(1000) }),
    output: z.object({ id, number: z.string(), title: z.string() }),
    refusals: ['safety.unknown-incident', 'safety.say-what'],
  }),
}
