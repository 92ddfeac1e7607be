import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { defineRefusals } from '#kit/contract/refusals.ts'
import { day, done, fileFormat, id, inNeighbourhood, someText } from '#kit/contract/shapes.ts'
import { figureKeys } from './domain/keys.ts'
import { periodKinds } from './domain/periods.ts'
import { figuresShape, handleShape, hereShape, recordShape } from './shapes.ts'

export const refusals = defineRefusals('indicators', {
  'unknown-unit': {
    status: 404,
    zh: '没有这个地方的数字，请看看选的是哪里。',
    en: 'There are no figures of this place. Please check which one was chosen.',
  },
})

const unit = z.string().regex(/^\d{6}(\d{3}(\d{3})?)?$/)
const period = z.enum(periodKinds).default('month')
const indicator = z.enum(figureKeys)

/** Which of a figure's records: of which figure and period, and whether only those that tell. */
const recordsOfFigure = {
  indicator,
  period,
  at: day.optional(),
  compound: id.optional(),
  only: z.enum(['all', 'missed', 'left-out']).default('all'),
}

/** Everything that can be asked of `indicators`. */
export const endpoints = {
  readFigures: endpoint({
    method: 'GET',
    path: '/api/figures',
    summary:
      'The figures of a compound, a neighbourhood or an area, with the places below it by need. Without a unit, one’s own',
    needs: 'indicators.see',
    query: z.object({
      unit: unit.optional(),
      compound: id.optional(),
      period,
      at: day.optional(),
      figure: indicator.optional(),
    }),
    output: figuresShape,
    refusals: ['indicators.unknown-unit'],
  }),
  readHere: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/figures/here',
    summary: 'What residents see of how their neighbourhood does: rounded shares, and none that are made of too few',
    needs: 'indicators.see-here',
    params: inNeighbourhood,
    output: hereShape,
  }),
  readHandle: endpoint({
    method: 'GET',
    path: '/api/figures/handle',
    summary:
      'A figure counted anew from its records, with the hash of their ids: what a quotation can be checked against',
    needs: 'indicators.see',
    query: z.object({ unit, compound: id.optional(), period, at: day.optional(), indicator }),
    output: handleShape,
    refusals: ['indicators.unknown-unit'],
    perMinute: 60,
  }),
  exportFigures: endpoint({
    method: 'GET',
    path: '/api/figures/export',
    summary: 'The same figures as a file',
    needs: 'indicators.see',
    query: z.object({
      unit: unit.optional(),
      compound: id.optional(),
      period,
      at: day.optional(),
      format: z.enum(['xlsx', 'csv']),
    }),
    output: z.unknown(),
    kind: 'download',
    refusals: ['indicators.unknown-unit'],
    perMinute: 30,
  }),
  listRecords: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/figures/records',
    summary: 'The records a figure is made of, those that need somebody first',
    needs: 'indicators.open',
    params: inNeighbourhood,
    query: z.object({
      ...recordsOfFigure,
      skip: z.coerce.number().int().min(0).max(1_000_000).default(0),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    output: z.object({ records: z.array(recordShape).max(200), total: z.int(), more: z.boolean() }),
  }),
  exportRecords: endpoint({
    method: 'GET',
    path: '/api/n/:neighbourhood/figures/records/file',
    summary: 'All the records a figure is made of as a file, marked with who took it and when',
    needs: 'indicators.open',
    kind: 'download',
    params: inNeighbourhood,
    query: z.object({ ...recordsOfFigure, ...fileFormat }),
    output: z.string().describe('the file'),
    perMinute: 10,
  }),
  putWeighting: endpoint({
    method: 'PUT',
    path: '/api/figures/weighting',
    summary: 'Set the weights of the interaction index for an area, from a day on',
    needs: 'indicators.set',
    body: z.object({
      unit: z.string().regex(/^\d{6}(\d{3})?$/),
      since: day,
      said: z.int().min(0).max(100),
      replied: z.int().min(0).max(100),
      joined: z.int().min(0).max(100),
      smallest: z.int().min(1).max(1_000),
    }),
    output: done,
  }),
  publish: endpoint({
    method: 'POST',
    path: '/api/figures/published',
    summary: 'Enter what others published about a place, with its source; it stands beside the figure, never in it',
    needs: 'indicators.set',
    body: z.object({
      id,
      unit,
      indicator,
      zh: someText(60),
      en: someText(120),
      source: someText(200),
      on: someText(40),
    }),
    output: done,
    refusals: ['indicators.unknown-unit'],
  }),
}
