import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { defineRefusals } from '#kit/contract/refusals.ts'
import { day, done, id, inNeighbourhood, inNeighbourhoodWithId, instant, someText, text } from '#kit/contract/shapes.ts'
import { endings, evidences, organisationKinds, titleKinds } from './contract/words.ts'

export * from './contract/words.ts'

export const refusals = defineRefusals('titles', {
  'unknown-title': { status: 404, zh: '没有找到这份产权。', en: 'No such title here.' },
  'unknown-organisation': { status: 404, zh: '没有找到这个单位。', en: 'No such organisation here.' },
  'more-than-whole': {
    status: 422,
    zh: '份额加起来超过了整套房。',
    en: 'Together the shares are more than the whole home.',
  },
  'nothing-left': {
    status: 422,
    zh: '份额已经分完，没有剩下的了。',
    en: 'All shares are taken; nothing is left for a joint owner.',
  },
  'not-a-share': { status: 422, zh: '份额要写成几分之几。', en: 'Please write the share as a fraction.' },
  'already-owner': { status: 409, zh: '这位已经是这套房的产权人。', en: 'This is an owner of this home already.' },
  'already-ended': { status: 409, zh: '这份产权已经结束。', en: 'This title has ended already.' },
  'already-linked': { status: 409, zh: '这位产权人已经核实过。', en: 'This owner is known already.' },
  'stock-is-a-developers': {
    status: 422,
    zh: '未售和已售未交付的房，要记在开发商名下。',
    en: 'Unsold and undelivered stock stands in the name of a developer.',
  },
  'public-is-a-landlords': {
    status: 422,
    zh: '公房要记在产权单位名下。',
    en: 'Public housing stands in the name of its landlord.',
  },
  'not-yet': { status: 422, zh: '日期还没到。', en: 'This day is still to come.' },
  'bad-credit-code': {
    status: 422,
    zh: '统一社会信用代码不对。',
    en: 'This unified social credit code is not right.',
  },
  'organisation-exists': { status: 409, zh: '这个单位已经登记了。', en: 'This organisation is registered already.' },
  'built-on': {
    status: 409,
    zh: '这些产权后来又有变动，撤不回了。',
    en: 'These titles were changed since, and cannot be taken back.',
  },
})

export const shareShape = z
  .object({ num: z.int().min(1).max(1_000_000), den: z.int().min(1).max(1_000_000) })
  .nullable()
  .describe('a fraction; null for a joint owner')

const owner = z.union([z.object({ personId: id }), z.object({ organisationId: id }), z.object({ name: someText(60) })])
const known = z.union([z.object({ personId: id }), z.object({ organisationId: id })])

export const titleShape = z.object({
  id,
  homeId: id,
  ownerKind: z.enum(['person', 'organisation', 'name']),
  ownerId: id.nullable(),
  owner: z.string().describe('a person’s name is masked'),
  organisationKind: z.enum(organisationKinds).nullable(),
  unverified: z.boolean(),
  absentee: z.boolean(),
  ownerDeceased: z.boolean(),
  kind: z.enum(titleKinds),
  share: shareShape,
  since: day.nullable(),
  evidence: z.enum(evidences),
  note: z.string().nullable(),
  source: z.string(),
  recordedBy: z.string().nullable(),
  recordedAt: instant,
  ended: z.object({ on: day, why: z.enum(endings), reason: z.string(), by: z.string().nullable() }).nullable(),
})

export const organisationShape = z.object({
  id,
  name: z.string(),
  kind: z.enum(organisationKinds),
  creditCode: z.string().nullable(),
  contact: z.string().nullable(),
  homes: z.int(),
  version: z.int(),
})

/** A title as it begins. */
const newTitle = {
  id,
  kind: z.enum(titleKinds),
  share: shareShape,
  since: day.nullable(),
  evidence: z.enum(evidences),
  note: text(200).nullable(),
}

const shareRefusals = [
  'titles.more-than-whole',
  'titles.nothing-left',
  'titles.not-a-share',
  'titles.already-owner',
  'titles.stock-is-a-developers',
  'titles.public-is-a-landlords',
  'titles.not-yet',
  'titles.unknown-organisation',
  'people.unknown-person',
  'places.unknown-home',
]

const ownersQuery = { which: z.enum(['all', 'unverified', 'absentee', 'organisations']).default('all') }

export const endpoints = {
  titlesOfHome: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/homes/:id/titles',
    summary: 'Every title a home ever had, those that hold first; names masked',
    needs: 'titles.see',
    params: inNeighbourhoodWithId,
    output: z.object({
      titles: z.array(titleShape),
      /** What no fraction speaks for, in lowest terms. */
      left: z.object({ num: z.string(), den: z.string() }),
    }),
  }),
  recordTitle: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/homes/:id/titles',
    summary: 'Record who owns a home, in what share, on what evidence',
    needs: 'titles.change',
    params: inNeighbourhoodWithId,
    body: z.object({ ...newTitle, owner }),
    output: done,
    refusals: shareRefusals,
  }),
  linkOwner: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/titles/:id/link',
    summary: 'Say who an owner known by name only is',
    needs: 'titles.change',
    params: inNeighbourhoodWithId,
    body: z.object({ newId: id, owner: known, evidence: z.enum(evidences), note: text(200).nullable() }),
    output: done,
    refusals: ['titles.unknown-title', 'titles.already-linked', 'titles.already-ended', ...shareRefusals],
  }),
  transferTitle: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/homes/:id/titles/transfer',
    summary: 'Titles pass on: the old ones end, the new ones begin, on one day',
    needs: 'titles.change',
    params: inNeighbourhoodWithId,
    body: z.object({
      ends: z.array(id).min(1).max(20),
      begins: z
        .array(z.object({ ...newTitle, owner }).omit({ since: true }))
        .min(1)
        .max(20),
      on: day,
      reason: someText(200),
    }),
    output: done,
    refusals: ['titles.unknown-title', 'titles.already-ended', ...shareRefusals],
  }),
  withdrawTitle: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/titles/:id/withdraw',
    summary: 'A title was recorded by mistake: it ends, and stays in view',
    needs: 'titles.change',
    params: inNeighbourhoodWithId,
    body: z.object({ reason: someText(200) }),
    output: done,
    refusals: ['titles.unknown-title', 'titles.already-ended'],
  }),
  listOwners: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/titles',
    summary: 'Titles that hold, by address; to be worked through: unverified, absentee, organisations',
    needs: 'titles.see',
    params: inNeighbourhood,
    query: z.object({
      ...ownersQuery,
      after: z.string().max(300).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({
      titles: z.array(titleShape.extend({ address: z.string(), homeUse: z.string() })),
      next: z.string().nullable(),
      counts: z.object({ all: z.int(), unverified: z.int(), absentee: z.int(), organisations: z.int() }),
    }),
  }),
  exportOwners: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/titles/export',
    summary: 'The same as a file, names masked, marked with who took it and when',
    needs: 'titles.export',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ ...ownersQuery, format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  listOrganisations: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/organisations',
    summary: 'Organisations that own homes here: developers, landlords, companies',
    needs: 'titles.see',
    params: inNeighbourhood,
    output: z.object({ organisations: z.array(organisationShape) }),
  }),
  exportOrganisations: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/organisations/export',
    summary: 'The same as a file, marked with who took it and when',
    needs: 'titles.export',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  addOrganisation: endpoint({
    method: 'POST',
    path: '/api/n/:neighbourhood/organisations',
    summary: 'Add an organisation',
    needs: 'titles.change',
    params: inNeighbourhood,
    body: z.object({
      id,
      name: someText(80),
      kind: z.enum(organisationKinds),
      creditCode: text(18).nullable(),
      contact: text(80).nullable(),
    }),
    output: done,
    refusals: ['titles.organisation-exists', 'titles.bad-credit-code'],
  }),
  changeOrganisation: endpoint({
    method: 'PATCH',
    path: '/api/n/:neighbourhood/organisations/:id',
    summary: 'Correct an organisation',
    needs: 'titles.change',
    params: inNeighbourhoodWithId,
    body: z.object({
      version: z.int(),
      name: someText(80),
      kind: z.enum(organisationKinds),
      creditCode: text(18).nullable(),
      contact: text(80).nullable(),
    }),
    output: done,
    refusals: ['titles.unknown-organisation', 'titles.organisation-exists', 'titles.bad-credit-code'],
  }),
}
