import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { defineRefusals } from '#kit/contract/refusals.ts'
import {
  area,
  fileFormat,
  id,
  inNeighbourhood,
  inNeighbourhoodWithId,
  instant,
  someText,
} from '#kit/contract/shapes.ts'

export const areaSources = ['register', 'survey', 'contract', 'roster'] as const
export const homeUses = ['lived-in', 'let', 'vacant', 'unknown'] as const

export const refusals = defineRefusals('places', {
  'unknown-home': {
    status: 404,
    zh: '没有找到这一户，请看看门牌。',
    en: 'No such home here. Please check the address.',
  },
  'unknown-spot': {
    status: 404,
    zh: '这个码认不出来，可能已经换过了。',
    en: 'This code is not known; it may have been replaced.',
  },
  'code-taken': { status: 409, zh: '这个居民区代码已经有了。', en: 'There already is a neighbourhood with this code.' },
  'home-in-use': {
    status: 409,
    zh: '这一户后来改动过，不能拿掉。',
    en: 'This home was changed since and cannot be removed.',
  },
  'home-exists': { status: 409, zh: '这个门牌已经有了。', en: 'There already is a home with this address.' },
})

export const neighbourhoodShape = z.object({
  id,
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  subdistrict: z.string(),
  phone: z.string().nullable(),
})

export const entranceShape = z.object({
  id,
  name: z.string(),
  buildingId: id,
  compoundId: id,
  compound: z.string(),
  building: z.string(),
  floors: z.int(),
  lifts: z.int(),
  homes: z.int(),
})

export const homeShape = z.object({
  id,
  entranceId: id,
  compound: z.string(),
  building: z.string(),
  entrance: z.string(),
  room: z.string(),
  floor: z.int(),
  address: z.string(),
  buildingArea: area.nullable(),
  buildingAreaSource: z.enum(areaSources).nullable(),
  exclusiveArea: area.nullable(),
  exclusiveAreaSource: z.enum(areaSources).nullable(),
  use: z.enum(homeUses),
  version: z.int(),
})

/** One thing that stands with the officers above until it is done in its neighbourhood. */
export const raisedShape = z.object({
  kind: z.string().describe('room and key: `bodies.filing`'),
  word: z.string().describe('what kind of thing, in the language asked in'),
  id,
  neighbourhood: z.object({ id, name: z.string(), subdistrict: z.string() }),
  what: z.string(),
  since: instant,
  to: z.string().describe('the page of the record'),
})

export const endpoints = {
  listRaised: endpoint({
    method: 'GET',
    path: '/api/raised',
    summary: 'What every room raised to the officers of one’s own areas and is not done yet, the longest first',
    needs: 'places.see-raised',
    output: z.object({ raised: z.array(raisedShape) }),
  }),
  exportRaised: endpoint({
    method: 'GET',
    path: '/api/raised-file',
    summary: 'The same as a file, marked with who took it and when',
    needs: 'places.see-raised',
    kind: 'download',
    query: z.object(fileFormat),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  listNeighbourhoods: endpoint({
    method: 'GET',
    path: '/api/neighbourhoods',
    summary: 'Neighbourhoods served here',
    needs: 'places.see-neighbourhoods',
    output: z.object({ neighbourhoods: z.array(neighbourhoodShape) }),
  }),
  addNeighbourhood: endpoint({
    method: 'POST',
    path: '/api/neighbourhoods',
    summary: 'Add a neighbourhood',
    needs: 'places.add-neighbourhood',
    body: z.object({
      id,
      code: z.string().regex(/^\d{12}$/),
      name: someText(40),
      phone: z.string().max(20).nullable(),
    }),
    output: neighbourhoodShape,
    refusals: ['places.code-taken'],
  }),
  listEntrances: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/entrances',
    summary: 'Entrances with their buildings and how many homes each has',
    needs: 'places.see-places',
    params: inNeighbourhood,
    output: z.object({ entrances: z.array(entranceShape) }),
  }),
  listHomes: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/entrances/:id/homes',
    summary: 'Homes behind one entrance, from the top floor down',
    needs: 'places.see-places',
    params: inNeighbourhoodWithId,
    output: z.object({ homes: z.array(homeShape) }),
  }),
  readHome: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/homes/:id',
    summary: 'One home',
    needs: 'places.see-places',
    params: inNeighbourhoodWithId,
    output: homeShape,
    refusals: ['places.unknown-home'],
  }),
  changeHome: endpoint({
    method: 'PATCH',
    path: '/api/n/:neighbourhood/homes/:id',
    summary: 'Correct use and areas of a home',
    needs: 'places.change-places',
    params: inNeighbourhoodWithId,
    body: z.object({
      version: z.int(),
      use: z.enum(homeUses).optional(),
      buildingArea: z.object({ area, source: z.enum(areaSources) }).optional(),
      exclusiveArea: z.object({ area, source: z.enum(areaSources) }).optional(),
    }),
    output: homeShape,
    refusals: ['places.unknown-home'],
  }),
  listSpots: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/spots',
    summary: 'Public spots and the codes on their walls',
    needs: 'places.change-places',
    params: inNeighbourhood,
    output: z.object({ spots: z.array(z.object({ id, name: z.string(), code: z.string(), compound: z.string() })) }),
  }),
  readSpot: endpoint({
    method: 'GET',
    path: '/api/spots/:neighbourhoodCode/:code',
    summary: 'The place that a code on the wall names',
    needs: 'places.see-spot',
    params: z.object({ neighbourhoodCode: z.string().regex(/^\d{12}$/), code: z.string().regex(/^[a-z0-9]{4,12}$/) }),
    output: z.object({
      neighbourhood: neighbourhoodShape,
      spot: z.object({ id, name: z.string(), compound: z.string() }),
    }),
    refusals: ['places.unknown-spot'],
  }),
}
