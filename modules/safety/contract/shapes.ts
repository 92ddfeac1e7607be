import { z } from 'zod'
import { day, id, instant, someText } from '#kit/contract/shapes.ts'
import { eventKinds, incidentKinds } from '../domain/incident.ts'
import { needs, walks } from '../domain/needs.ts'

export const bases = ['own-word', 'family-word', 'document', 'visit'] as const
/** On what it may be kept: the person's own consent, a guardian's, or a duty set by law (个人信息保护法 art. 13, 29, 31). */
export const consents = ['own', 'guardian', 'duty'] as const

export const phone = z.string().regex(/^[\d-]{5,20}$/)

export const factsShape = z.object({
  walk: z.enum(walks).nullable(),
  device: someText(60).nullable(),
  alone: someText(60).nullable(),
  key: z.object({ who: someText(40), phone: phone.nullable() }).nullable(),
  remark: someText(200).nullable(),
})

/** As kept: without the rules for writing. */
export const keptFactsShape = z.object({
  walk: z.enum(walks).nullable(),
  device: z.string().nullable(),
  alone: z.string().nullable(),
  key: z.object({ who: z.string(), phone: z.string().nullable() }).nullable(),
  remark: z.string().nullable(),
})

export const eventShape = z.object({
  id,
  kind: z.enum(eventKinds),
  at: instant,
  by: z.string().nullable(),
  homeId: id.nullable(),
  personId: id.nullable(),
  aboutId: id.nullable(),
  words: z.string().nullable(),
  linked: z.object({ room: z.string(), id }).nullable(),
})

export const incidentShape = z.object({
  id,
  kind: z.enum(incidentKinds),
  place: z.string(),
  entranceIds: z.array(id),
  alarmAt: instant,
  openedBy: z.string().nullable(),
  endedAt: instant.nullable(),
})
export const fullIncidentShape = incidentShape.extend({ events: z.array(eventShape) })

export const entranceShape = z.object({
  id,
  name: z.string(),
  buildingId: id,
  compound: z.string(),
  floors: z.int(),
  lifts: z.int(),
  homes: z.int(),
})

export const alarmHomeShape = z.object({
  id,
  entranceId: id,
  room: z.string(),
  floor: z.int(),
  people: z.int().describe('How many live there'),
  vacant: z.boolean(),
})

export const onListShape = z.object({
  id,
  homeId: id,
  name: z.string(),
  age: z.int().nullable(),
  needs: z.array(z.enum(needs)),
  device: z.string().nullable(),
  alone: z.string().nullable(),
  key: z.object({ who: z.string(), phone: z.string().nullable() }).nullable(),
  remark: z.string().nullable(),
  knownOn: day.nullable().describe('When somebody last asked; null where only the register speaks'),
  numbers: z.array(
    z.object({
      whose: z.enum(['own', 'kin', 'housemate']),
      relation: z.string().nullable(),
      name: z.string().nullable(),
      phone: z.string(),
    }),
  ),
})

export const alarmListShape = z.object({
  at: instant.describe('The server’s time'),
  neighbourhood: id,
  entrances: z.array(entranceShape),
  homes: z.array(alarmHomeShape),
  people: z.array(onListShape),
  incidents: z.array(fullIncidentShape).describe('Those going on'),
})

export const recordShape = z.object({
  facts: keptFactsShape,
  basis: z.enum(bases),
  consent: z.enum(consents),
  knownOn: day,
  setBy: z.string().nullable(),
  setAt: instant,
  version: z.int(),
})
