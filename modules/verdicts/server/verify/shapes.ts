import { z } from 'zod'
import { FORMAT } from '../pack/write.ts'

/** What the files of a pack may hold. Every number is a safe whole one; every text has an end. */
const hex = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.int().min(0)
const text = z.string().max(100_000)
const bar = z.object({ of: z.tuple([z.int().min(1).max(1_000), z.int().min(1).max(1_000)]), more: z.boolean() })

export const manifestShape = z.object({
  format: z.literal(FORMAT),
  kind: z.enum(['full', 'public']),
  vote: z.string().max(100),
  files: z.array(z.strictObject({ name: z.string().max(100), size: count, sha256: hex })).max(20),
  chain: z.strictObject({ events: count, head: hex.nullable() }),
  salt: z.string().max(200).optional(),
  inference: z
    .object({
      inferred: count,
      byChance: count,
      of: count,
      limit: z.object({ share: z.tuple([count, z.int().min(1)]), from: text, source: text }),
      plan: z.object({
        place: z.boolean(),
        band: z.int().min(1).nullable(),
        channels: z.boolean(),
        step: z.int().min(1).nullable(),
        counts: z.boolean(),
      }),
    })
    .optional(),
})
export type Manifest = z.infer<typeof manifestShape>

export const voteShape = z.object({
  id: z.string().max(100),
  rule: z.object({ key: text, quorum: bar, consent: bar }),
  silence: z.object({ rule: z.enum(['abstain', 'follow-majority']) }).nullable(),
  roll: z.object({ rights: count, heads: count, area: count.nullable() }),
})
export type VoteFile = z.infer<typeof voteShape>

/** The frozen roll: what its digest in the chain is made of. */
export const rollShape = z.strictObject({
  roll: z.string().max(100),
  electorate: z.string().max(100),
  scope: z.strictObject({ kind: z.string().max(100), id: z.string().max(100) }),
  version: count,
  rights: z
    .array(
      z.strictObject({
        id: z.string().max(100),
        label: text,
        homeId: z.string().max(100).nullable(),
        persons: z.array(z.string().max(100)),
        owners: z.array(z.string().max(200)),
        area: count,
        excluded: z.boolean(),
      }),
    )
    .max(1_000_000),
})

export const eventShape = z.strictObject({
  vote: z.string().max(100),
  n: z.int().min(1),
  at: z.iso.datetime({ precision: 3 }),
  type: z.string().max(100),
  data: z.record(z.string(), z.unknown()),
  prev: hex,
  hash: hex,
})
export type EventLine = z.infer<typeof eventShape>

export const papersShape = z
  .object({
    issued: count,
    returned: count,
    void: count,
    lost: count,
    outstanding: z.union([count, z.array(z.object({ serial: text, label: text })).max(1_000_000)]),
  })
  .nullable()

const tests = z.strictObject({ area: z.boolean(), heads: z.boolean() })
const publicCount = z.strictObject({
  passed: z.boolean(),
  quorum: tests,
  consent: tests,
  heads: z.strictObject({ all: count, participating: count, yes: count, no: count, abstain: count }).nullable(),
})
export const publicVerdictShape = z.strictObject({
  asCast: publicCount,
  withRule: publicCount.nullable(),
  dependsOnDisputed: z.boolean(),
  areas: z
    .strictObject({
      step: z.int().min(1),
      yes: count,
      no: count,
      abstain: count,
      follow: count,
      disputed: count,
      reached: count,
      unreached: count,
    })
    .nullable(),
})
export type PublicCount = z.infer<typeof publicCount>
