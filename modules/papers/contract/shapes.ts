import { z } from 'zod'
import { id, instant } from '#kit/contract/shapes.ts'
import { hows, states, voidReasons } from '../domain/paper.ts'
import { choices, type Read, reads } from '../domain/reading.ts'

export const serial = z.string().regex(/^\d{3}-\d{5}-\d$/)
/** What a code says, or what somebody typed from the paper. */
export const seen = z.string().min(1).max(80).describe('The printed code, or the serial as it stands on the paper')
export const takers = ['self', 'family', 'other', 'nobody'] as const
export type Taker = (typeof takers)[number]
export const read = z.enum(reads as readonly [Read, ...Read[]])
export const choice = z.enum(choices)

export const sumsShape = z.object({
  printed: z.int(),
  unissued: z.int(),
  issued: z.int(),
  returned: z.int(),
  void: z.int(),
  lost: z.int(),
  outstanding: z.array(z.object({ serial: z.string(), label: z.string() })),
  accepted: z.int(),
  unread: z.int(),
  differing: z.int(),
  balanced: z.boolean(),
})

export const paperShape = z.object({
  id,
  serial,
  label: z.string(),
  entrance: z.string(),
  state: z.enum(states),
  replaced: z.boolean(),
  how: z.enum(hows).nullable(),
  taker: z.enum(takers).nullable(),
  shown: z.boolean().nullable(),
  issuedAt: instant.nullable(),
  issuedBy: z.string().nullable(),
  givenAt: instant.nullable(),
  returnedBy: z.string().nullable(),
  scanId: id.nullable(),
  voidReason: z.enum(voidReasons).nullable(),
  acceptedReason: z.string().nullable(),
  may: z.object({
    issue: z.boolean(),
    takeBack: z.boolean(),
    void: z.boolean(),
    lose: z.boolean(),
    replace: z.boolean(),
  }),
})

export const stackHead = z.object({
  id,
  title: z.string(),
  closesAt: instant,
  closedAt: instant.nullable(),
  printed: z.int(),
  issued: z.int(),
  back: z.int(),
})

export const stackShape = z.object({
  id,
  title: z.string(),
  question: z.string(),
  choices: z.array(choice),
  warning: z.string().nullable(),
  closesAt: instant,
  closedAt: instant.nullable(),
  closedBy: z.string().nullable(),
  sums: sumsShape,
  /** By entrance, in the order of the roll. */
  entrances: z.array(
    z.object({ name: z.string(), printed: z.int(), issued: z.int(), back: z.int(), outstanding: z.int() }),
  ),
  /** Papers that wait for me to read them: in the first look, and where two differ. */
  mine: z.object({ read: z.int(), differing: z.int() }),
  pile: z.object({ returned: z.int(), void: z.int() }).nullable(),
  recount: z.enum(['waiting', 'looking', 'stands', 'full']).nullable(),
  steps: z.array(
    z.object({
      id,
      kind: z.string(),
      serial: z.string().nullable(),
      words: z.string().nullable(),
      by: z.string().nullable(),
      at: instant,
    }),
  ),
  may: z.object({ handle: z.boolean(), close: z.boolean() }),
})
