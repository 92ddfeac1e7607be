import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { areaSources, homeUses } from '#places/contract'
import { area, day, id, inNeighbourhood, inNeighbourhoodWithId, text } from '#kit/contract/shapes.ts'
import {
  changeShape,
  doubtShape,
  foundShape,
  lookShape,
  maskedPhone,
  personShape,
  relativeShape,
  requestShape,
} from './shapes.ts'
import { registrations, sexes } from './words.ts'

/** Filters of the register; the export takes the same. */
export const registerFilters = {
  entrance: id.optional(),
  text: text(60).optional(),
  registration: z.enum(registrations).optional(),
  sex: z.enum(sexes).optional(),
  ageFrom: z.coerce.number().int().min(0).max(130).optional(),
  ageTo: z.coerce.number().int().min(0).max(130).optional(),
  /** `here` live here now; `waiting` have no home yet (handed over from another neighbourhood). */
  where: z.enum(['here', 'left', 'deceased', 'waiting', 'all']).default('here'),
  doubtful: z.enum(['yes']).optional(),
}

const homeHead = z.object({
  id,
  address: z.string(),
  entrance: z.string(),
  room: z.string(),
  floor: z.int(),
  entranceId: id,
  use: z.enum(homeUses),
  buildingArea: area.nullable(),
  buildingAreaSource: z.enum(areaSources).nullable(),
  exclusiveArea: area.nullable(),
  exclusiveAreaSource: z.enum(areaSources).nullable(),
  version: z.int(),
})

export const registerEndpoints = {
  searchRegister: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/register/search',
    summary: 'Find homes and people by address, pinyin initials, name, phone tail',
    needs: 'people.see-register',
    params: inNeighbourhood,
    query: z.object({ q: text(60) }),
    output: z.object({ found: z.array(foundShape) }),
  }),
  readGrid: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/entrances/:id/grid',
    summary: 'The homes behind one entrance, each with how many live there and what is doubtful',
    needs: 'people.see-register',
    params: inNeighbourhoodWithId,
    output: z.object({
      homes: z.array(
        z.object({
          id,
          room: z.string(),
          floor: z.int(),
          use: z.string(),
          people: z.int(),
          doubts: z.int(),
        }),
      ),
    }),
  }),
  readHousehold: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/homes/:id/household',
    summary: 'Who lives in a home, masked; what is doubtful; who looked in the last 90 days',
    needs: 'people.see-register',
    params: inNeighbourhoodWithId,
    output: z.object({
      home: homeHead,
      people: z.array(personShape),
      relatives: z.array(relativeShape.extend({ of: id })),
      doubts: z.array(doubtShape),
      looks: z.array(lookShape),
      looksSince: day,
    }),
    refusals: ['places.unknown-home'],
  }),
  listRegister: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/persons',
    summary: 'The register, masked, by address',
    needs: 'people.see-register',
    params: inNeighbourhood,
    query: z.object({
      ...registerFilters,
      after: z.string().max(200).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      people: z.array(personShape.extend({ address: z.string().nullable(), doubts: z.int() })),
      total: z.int(),
      next: z.string().nullable(),
    }),
  }),
  exportRegister: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/persons/export',
    summary: 'The register as a file, masked, marked with who took it and when',
    needs: 'people.export',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ ...registerFilters, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  readPerson: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/persons/:id',
    summary: 'One person, masked, with history, looks and requests',
    needs: 'people.see-register',
    params: inNeighbourhoodWithId,
    output: z.object({
      person: personShape.extend({
        address: z.string().nullable(),
        /** Which masked fields hold something. */
        behindMask: z.array(z.string()),
        phones: z.array(maskedPhone),
        diedOn: day.nullable(),
        diedYear: z.int().nullable(),
        leftOn: day.nullable(),
        source: z.string(),
        erased: z.boolean(),
      }),
      relatives: z.array(relativeShape),
      doubts: z.array(doubtShape),
      history: z.array(changeShape),
      looks: z.array(lookShape),
      requests: z.array(requestShape),
    }),
    refusals: ['people.unknown-person'],
  }),
  listCorrections: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/persons/requests',
    summary: 'Corrections that residents ask for and nobody answered yet',
    needs: 'people.change-register',
    params: inNeighbourhood,
    output: z.object({
      requests: z.array(z.object({ id, personId: id, name: z.string(), text: z.string(), askedAt: z.string() })),
    }),
  }),
}
