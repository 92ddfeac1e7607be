import { z } from 'zod'
import { area, day, id, instant } from '#kit/contract/shapes.ts'

/** 照实际投出的票 or 照本小区规则. */
export const countWays = ['as-cast', 'with-rule'] as const
export type CountWay = (typeof countWays)[number]

const total = z.int().nonnegative()
const both = z.object({ zh: z.string(), en: z.string() })
const bar = z.object({ parts: z.int(), whole: z.int(), more: z.boolean() })
const sums = z.object({ heads: total, area: total })

/** One of the four tests of a count. In heads, or in 0.01 m². */
export const testShape = z.object({
  key: z.enum(['quorum-heads', 'quorum-area', 'consent-heads', 'consent-area']),
  met: z.boolean(),
  part: total,
  whole: total,
  line: total.describe('The least that would have met it, given the whole'),
  missing: total.describe('The least additional that would meet it'),
  bar,
})

export const countShape = z.object({
  by: z.enum(countWays),
  passed: z.boolean(),
  tests: z.array(testShape).describe('Four; two where heads alone are counted'),
  yes: sums,
  no: sums,
  abstain: sums,
})

const disputeReasons = ['co-owners', 'head', 'conflict'] as const

export const pageShape = z.object({
  id,
  title: z.string(),
  question: z.string(),
  electorate: z.enum(['owners', 'adults', 'households', 'delegates']),
  scope: z.string(),
  noticedAt: instant.nullable().describe('Null of a verdict that was written down before this was kept'),
  openedAt: instant,
  closesAt: instant,
  closedAt: instant,
  extensions: z.array(z.object({ at: instant, until: instant, reason: z.string() })),
  rule: z.object({
    key: z.string(),
    name: both,
    quorum: bar,
    consent: bar,
    source: z.object({ law: z.string(), article: z.string(), text: z.string() }),
    from: day,
    verified: z.boolean(),
  }),
  arithmeticOnly: both.nullable().describe('Why a verdict by this rule is a sum and no more'),
  silence: z
    .object({
      rule: z.enum(['abstain', 'follow-majority']),
      clause: z.object({ conventionId: id, version: z.int(), text: z.string(), inForceFrom: day }),
    })
    .nullable(),
  counts: z.array(countShape).describe('As cast, and by the compound’s own clause where there is one'),
  roll: z
    .object({
      rights: total,
      heads: total,
      area: total,
      frozenAt: instant.nullable(),
      corrections: total.describe('How often two people corrected it before the count'),
      digest: z.string().nullable(),
      excluded: z.object({ rights: total, list: z.array(z.string()).nullable() }),
    })
    .nullable()
    .describe('Whom it was asked of; null of a verdict that was written down before this was kept'),
  majority: z
    .object({ yes: total, no: total })
    .nullable()
    .describe('Heads that said yes or no themselves: what those follow who follow the majority'),
  silent: z.object({ delivered: sums, undelivered: sums }),
  channels: z.array(
    z.object({
      channel: z.enum(['app', 'phone', 'visit', 'paper', 'proxy']),
      yes: total,
      no: total,
      abstain: total,
      follow: total,
    }),
  ),
  disputed: z.object({
    rights: total,
    depends: z.boolean(),
    reasons: z.array(z.object({ reason: z.enum(disputeReasons), rights: total, area })),
    list: z.array(z.object({ label: z.string(), reason: z.enum(disputeReasons), area })).nullable(),
  }),
  papers: z
    .object({
      issued: total,
      returned: total,
      void: total,
      lost: total,
      outstanding: total,
      readAgain: total,
      list: z.array(z.object({ serial: z.string(), label: z.string() })).nullable(),
    })
    .nullable(),
  anew: z
    .array(z.object({ at: instant, papers: total, before: z.array(countShape) }))
    .describe('Each count after the first, with how many papers were corrected and what it had come to before'),
  evidence: z.object({ delivered: total, events: total }),
})

/** One recount of a sample of the papers, in sums; its words and names only for whoever works on the vote. */
const recountShape = z.object({
  round: z.int(),
  state: z.enum(['waiting', 'looking', 'stands', 'full']),
  needed: z.boolean().describe('Whether papers entered wrong could turn the outcome at all'),
  papers: total,
  least: total.describe('So many papers must be entered wrong for a verdict to be wrong'),
  size: total.describe('How many are to be looked at, as things stand; 0 before the dice'),
  looked: total,
  errors: total,
  corrected: total,
  seed: z.string().nullable(),
  witnesses: z.string().nullable(),
  endedAt: instant.nullable(),
  why: z
    .object({
      words: z.string().nullable().describe('Null where it tells a flat or a number and is not for the asker'),
      open: z.boolean().describe('Whether the words may hang on a board'),
      by: z.string().nullable(),
      with: z.string().nullable(),
    })
    .nullable()
    .describe('Of one after the first: why, who asked, who agreed'),
})

export const verdictShape = pageShape.extend({
  pack: z.object({
    full: z.object({ sha256: z.string(), bytes: total }),
    public: z.object({ sha256: z.string(), bytes: total, inferred: total, of: total }),
  }),
  announcement: z
    .object({
      at: instant,
      by: z.string().nullable(),
      count: z.enum(countWays),
      passed: z.boolean(),
      reason: z.string(),
      challengeUntil: day.nullable(),
      noticeNumber: z.string(),
      matterId: id.nullable(),
      matterNumber: z.string().nullable(),
    })
    .nullable(),
  correction: z
    .object({
      at: instant,
      by: z.string().nullable(),
      passed: z.boolean(),
      reason: z.string(),
      challengeUntil: day.nullable(),
      noticeNumber: z.string(),
    })
    .nullable()
    .describe('What was announced after a later count, beside the announcement, which stays'),
  recounts: z
    .array(recountShape)
    .describe('Each recount of the papers, the first one first; empty where nothing was on paper'),
  waits: z
    .object({ is: z.enum(['draw', 'look', 'confirm', 'answer', 'count']), papers: total })
    .nullable()
    .describe('What is to be done before the result may be announced, or its correction; how many papers it is about'),
  topicId: id.nullable(),
  conventionId: id.nullable(),
  issuer: z.string(),
  owners: z
    .array(z.object({ kind: z.enum(['worker', 'party']), id, name: z.string() }))
    .describe('Who could do what was carried; for whoever may announce'),
  may: z.object({ announce: z.boolean(), correct: z.boolean(), fullPack: z.boolean() }),
})

export const listedShape = z.object({
  id,
  title: z.string(),
  scope: z.string(),
  electorate: z.enum(['owners', 'adults', 'households', 'delegates']),
  closedAt: instant,
  passedAsCast: z.boolean(),
  passedWithRule: z.boolean().nullable(),
  depends: z.boolean().describe('Whether disputed ballots could turn it'),
  announcedAt: instant.nullable(),
  passed: z.boolean().nullable(),
})
