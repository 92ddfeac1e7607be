import { z } from 'zod'
import { area, id, instant } from '#kit/contract/shapes.ts'
import { correctionKinds, electorates, gaps, lawfulSources, scopeKinds } from './words.ts'

export const electorate = z.enum(electorates)
export const scope = z.object({ kind: z.enum(scopeKinds), id })
export const source = z.enum(lawfulSources)
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .describe('SHA-256 over the canonical list, hex')

export const numbersShape = z.object({
  rights: z.int().describe('that count'),
  heads: z.int(),
  area: z.int().describe('0.01 m²; of residents the number of rights'),
  unresolved: z.int(),
  excluded: z.int(),
})

export const rollShape = z.object({
  id,
  label: z.string(),
  electorate,
  scope,
  scopeLabel: z.string(),
  state: z.enum(['draft', 'frozen']),
  version: z.int(),
  digest: digest.nullable(),
  ...numbersShape.shape,
  preparedAt: instant,
  preparedBy: z.string().nullable(),
  gatheredAt: instant,
  frozenAt: instant.nullable(),
  frozenBy: z.string().nullable(),
})

export const rightShape = z.object({
  id,
  position: z.int(),
  label: z.string(),
  homeId: id.nullable(),
  owners: z.array(z.string()).describe('persons’ names are masked'),
  area: area.nullable(),
  areaSource: z.enum([...lawfulSources, 'roster']).nullable(),
  gaps: z.array(z.enum(gaps)),
  excluded: z.object({ why: z.string(), by: z.string(), at: instant }).nullable(),
})

const part = z.object({
  owners: z.array(z.string()).describe('keys, never names'),
  area: area.nullable(),
  areaSource: z.enum([...lawfulSources, 'roster']).nullable(),
  excludedWhy: z.string().nullable(),
})

export const correctionShape = z.object({
  id,
  rightId: id,
  label: z.string(),
  kind: z.enum(correctionKinds),
  before: part,
  after: part,
  reason: z.string(),
  askedBy: z.string(),
  askedAt: instant,
  state: z.enum(['asked', 'confirmed', 'declined']),
  answeredBy: z.string().nullable(),
  answeredAt: instant.nullable(),
  answer: z.string().nullable(),
  version: z.int().nullable(),
  may: z.object({ answer: z.boolean().describe('somebody else asked, and it waits') }),
})

export const versionShape = z.object({
  number: z.int(),
  digest,
  rights: z.int(),
  heads: z.int(),
  area: z.int(),
  at: instant,
  by: z.string().nullable(),
  correctionId: id.nullable(),
})

export const clauseShape = z.object({ text: z.string(), inForceFrom: z.string(), version: z.int() })
