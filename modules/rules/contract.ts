import { z } from 'zod'
import { endpoint } from '#kit/contract/endpoint.ts'
import { defineRefusals } from '#kit/contract/refusals.ts'
import { day } from '#kit/contract/shapes.ts'

export const refusals = defineRefusals('rules', {})

const both = z.object({ zh: z.string(), en: z.string() })
const bar = z.object({
  parts: z.int().describe('So many parts'),
  whole: z.int().describe('of so many'),
  more: z.boolean().describe('过半数: more than the number itself'),
})

export const ruleShape = z.object({
  key: z.string(),
  electorate: z.enum(['owners', 'residents']),
  name: both,
  matters: z.array(both),
  quorum: bar,
  consent: bar,
  place: z.string().describe('Division code, or CN for the whole country'),
  from: day,
  until: day.nullable(),
  source: z.object({ law: z.string(), article: z.string(), text: z.string() }),
  verified: z.boolean(),
  arithmeticOnly: both.nullable().describe('Why a verdict by it is a sum and no more'),
})

export const procedureShape = z.object({
  key: z.enum(['written-solicitation', 'notice']),
  electorate: z.enum(['owners', 'residents']),
  days: z.int().nullable(),
  says: both,
  place: z.string(),
  from: day,
  until: day.nullable(),
  source: z.object({ law: z.string(), article: z.string(), text: z.string() }),
  verified: z.boolean(),
})

export const endpoints = {
  listRules: endpoint({
    method: 'GET',
    path: '/api/rules',
    summary: 'How owners and residents decide: the rules of law in force on a day, today unless said',
    needs: 'rules.see',
    query: z.object({
      on: day.optional(),
      place: z
        .string()
        .regex(/^\d{2,12}$/)
        .optional(),
    }),
    output: z.object({ on: day, rules: z.array(ruleShape), procedures: z.array(procedureShape) }),
  }),
}
